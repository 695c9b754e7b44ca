import { describe, expect, it } from 'vitest';
import { corpus } from './corpus';

describe('the corpus of bad inputs', () => {
  const names = Object.entries(corpus).flatMap(([group, list]) =>
    list.map((name) => (group.startsWith('bodies of') ? `${group}: ${name}` : name)),
  );

  it('has at least 150, of every kind', () => {
    expect(names.length).toBeGreaterThanOrEqual(150);
    for (const [group, list] of Object.entries(corpus)) {
      expect([group, list.length]).toEqual([group, expect.any(Number)]);
      expect(list.length).toBeGreaterThanOrEqual(18);
    }
  });

  it('has a name for each that no other has', () => {
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});

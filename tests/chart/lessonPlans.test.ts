import { describe, expect, it } from 'vitest';
import { lessons } from '../../data/lessons';
import { LESSON_IDS, serializeComparison } from '../../model';
import { pace } from './levels';
import { computedFrom, parsed } from './parsed';

describe('the plans of the lessons', () => {
  const queries = lessons.flatMap(({ steps }) =>
    steps.flatMap(({ query, before }) => (before === null ? [query] : [query, before])),
  );

  it('are those the site offers, in its order', () => {
    expect(lessons.map(({ id }) => id)).toEqual(LESSON_IDS);
    for (const { steps } of lessons) expect([2, 3, 4]).toContain(steps.length);
  });

  it.each(queries)('compare what is taken as written, in one canonical form: %s', (query) => {
    const comparison = parsed(query);
    expect(parsed(serializeComparison(comparison))).toEqual(comparison);
    expect(computedFrom(query).projections.length).toBe(comparison.scenarios.length);
  });

  it('write the rates of the record into their queries', () => {
    const paced = lessons.flatMap(({ steps }) =>
      steps.flatMap(({ query, before, paces }) =>
        Object.entries(paces).flatMap(([id, [from, to]]) =>
          [query, before ?? query].map((one) => ({ one, id, from, to })),
        ),
      ),
    );
    expect(paced.length).toBeGreaterThan(0);
    for (const { one, id, from, to } of paced) {
      const { series } = computedFrom(one);
      const written = new URLSearchParams(one).get(id)!;
      const percent = pace(series, from, to) * 100;
      expect(percent.toFixed(written.split('.')[1]!.length), `${one} ${id}`).toBe(written);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { recent } from '../../worker/http/recent';

describe(recent, () => {
  it('lets go of what was not used for longest', () => {
    const held = recent<number>({ most: 2, room: 100 });
    held.hold('a', 1);
    held.hold('b', 2);
    expect(held.find('a')).toBe(1);
    held.hold('c', 3);
    expect(['a', 'b', 'c'].map((key) => held.find(key))).toEqual([1, undefined, 3]);
  });

  it('holds no more than its room, however often a key comes again', () => {
    const held = recent<number>({ most: 100, room: 10 });
    for (let i = 0; i < 50; i++) held.hold(`${i % 7}`, i, 4);
    const found = ['0', '1', '2', '3', '4', '5', '6'].filter((key) => held.find(key) !== undefined);
    expect(found).toHaveLength(2);
  });

  it('does not hold what is larger than the room, nor lose the others to it', () => {
    const held = recent<number>({ most: 100, room: 10 });
    held.hold('small', 1, 4);
    held.hold('large', 2, 11);
    expect([held.find('small'), held.find('large')]).toEqual([1, undefined]);
  });
});

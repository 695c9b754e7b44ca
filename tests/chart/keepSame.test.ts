import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepSame } from '../../chart/layout/keepSame';

/** A layout in small. */
const layout = (y: number) => ({
  plot: { left: 0, top: 10 },
  lines: [
    { scenario: 'a', path: `M0,${y}`, end: { x: 5, y } },
    { scenario: 'b', path: 'M0,1', end: { x: 5, y: 1 } },
  ],
  name: null,
});

describe('what stays the same', () => {
  it('is the very same, and only what changed is new', () => {
    const before = layout(1);
    const after = keepSame(before, layout(2));
    expect(after).toEqual(layout(2));
    expect(after).not.toBe(before);
    expect(after.plot).toBe(before.plot);
    expect(after.lines).not.toBe(before.lines);
    expect(after.lines[0]).not.toBe(before.lines[0]);
    expect(after.lines[1]).toBe(before.lines[1]);
  });

  it('is the whole where nothing changed', () => {
    const before = layout(1);
    expect(keepSame(before, layout(1))).toBe(before);
  });

  it('never changes a value, whatever came before', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        expect(keepSame(before, structuredClone(after))).toEqual(after);
        expect(keepSame(after, structuredClone(after))).toEqual(after);
      }),
    );
  });

  it('takes neither a list for its numbers nor less for all', () => {
    expect(keepSame({ 0: 1 }, [1])).toEqual([1]);
    expect(keepSame([1, 2], [1])).toEqual([1]);
    expect(keepSame({ a: 1, b: undefined }, { a: 1 })).toStrictEqual({ a: 1 });
    expect(keepSame(null, layout(1))).toEqual(layout(1));
  });
});

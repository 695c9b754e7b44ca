import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anchorsOf,
  drawTo,
  serializeComparison,
  typicalFactor,
  withGuess,
  type Anchor,
  type Guess,
} from '../../model';
import { frozen } from './freeze';
import { drawnPath } from '../../model/growth/drawnPath';
import { read } from './read';

const START: Anchor = { year: 2018, value: 200 };
const LAST = 2060;

const anyStroke = fc.record({
  year: fc.integer({ min: START.year + 1, max: LAST }),
  value: fc.double({ min: 0.1, max: 1000, noNaN: true }),
});

/** Strokes one after the other, as a pointer makes them, or each by itself, as two sliders do. */
const anyStrokes = fc.record({
  strokes: fc.array(anyStroke, { minLength: 1, maxLength: 12 }),
  byPointer: fc.boolean(),
});

const drawn = ({ strokes, byPointer }: { strokes: Anchor[]; byPointer: boolean }): Guess =>
  strokes.reduce<Guess>(
    (guess, stroke, i) =>
      drawTo(frozen(guess), START, stroke, byPointer ? (strokes[i - 1] ?? null) : null),
    [],
  );

const onLine = (from: Anchor, to: Anchor, year: number) =>
  from.value + ((year - from.year) / (to.year - from.year)) * (to.value - from.value);

describe('drawing a guess', () => {
  it('gives one level to each year, in order, and none to a year that is known', () => {
    fc.assert(
      fc.property(anyStrokes, (strokes) => {
        const years = drawn(strokes).map(({ year }) => year);
        expect(years).toEqual([...new Set(years)].sort((one, other) => one - other));
        expect(years[0]).toBeGreaterThan(START.year);
      }),
    );
  });

  it('goes through where the pointer is', () => {
    fc.assert(
      fc.property(anyStrokes, (strokes) => {
        expect(drawn(strokes)).toContainEqual(strokes.strokes.at(-1));
      }),
    );
  });

  it('never leaves a year out between the first and the last that are drawn', () => {
    fc.assert(
      fc.property(anyStrokes, (strokes) => {
        const guess = drawn({ ...strokes, byPointer: false });
        const { year: end } = guess.at(-1)!;
        expect(guess).toHaveLength(end - START.year);
      }),
    );
  });

  it('follows the straight line from where the pointer was, in either direction', () => {
    fc.assert(
      fc.property(anyStroke, anyStroke, (one, other) => {
        const guess = drawTo(drawTo([], START, one, null), START, other, one);
        const [left, right] = one.year <= other.year ? [one, other] : [other, one];
        for (const { year, value } of guess) {
          if (year <= left.year || year >= right.year) continue;
          expect(value).toBeCloseTo(onLine(left, right, year), 9);
        }
      }),
    );
  });

  it('leaves alone what the stroke does not pass over', () => {
    fc.assert(
      fc.property(anyStrokes, anyStroke, (strokes, stroke) => {
        const before = drawn(strokes);
        const after = drawTo(before, START, stroke, null);
        const from = before.findLast(({ year }) => year < stroke.year)?.year ?? START.year;
        const untouched = before.filter(({ year }) => year <= from || year > stroke.year);
        for (const one of untouched) expect(after).toContainEqual(one);
      }),
    );
  });
});

const anyGuess = anyStrokes.map(drawn);

describe('the anchors of a guess', () => {
  it('are at most so many of its own years, in order, with both ends', () => {
    fc.assert(
      fc.property(anyGuess, fc.integer({ min: 2, max: 8 }), (guess, most) => {
        const anchors = anchorsOf(frozen(guess), most);
        expect(anchors.length).toBeLessThanOrEqual(Math.min(guess.length, most));
        expect(anchors).toEqual(guess.filter((one) => anchors.includes(one)));
        expect(anchors[0]).toEqual(guess[0]);
        expect(anchors.at(-1)).toEqual(guess.at(-1));
      }),
    );
  });

  it('tell a guess to within 0.3 % where there may be as many as it takes', () => {
    fc.assert(
      fc.property(anyGuess, (guess) => {
        const anchors = anchorsOf(guess, guess.length);
        const path = drawnPath(START, guess.at(-1)!.year, {
          anchors,
          after: 'flat',
        });
        const levels = Array.isArray(path) ? path : [];
        for (const { year, value } of guess) {
          expect(Math.abs(levels[year - START.year]! / value - 1)).toBeLessThan(0.00301);
        }
      }),
    );
  });

  it('leave out every year between two that constant growth tells', () => {
    const guess = Array.from({ length: 30 }, (_, i) => ({
      year: 2019 + i,
      value: 200 * 1.03 ** i,
    }));
    expect(anchorsOf(guess, 20).map(({ year }) => year)).toEqual([2019, 2048]);
  });

  it('are none of a guess that is not drawn', () => {
    expect(anchorsOf([], 8)).toEqual([]);
  });
});

describe(withGuess, () => {
  const comparison = read('series=trade&a=trend&b=hold&to=2040').comparison;

  it('adds a guess as the next scenario, which a link holds', () => {
    const guess = [
      { year: 2019, value: 250.123456 },
      { year: 2020, value: 300 },
    ];
    const { scenarios } = withGuess(comparison, guess, 'Mine');
    expect(scenarios.slice(0, 2)).toEqual(comparison.scenarios);
    expect(scenarios[2]).toMatchObject({ id: 'c', name: 'Mine', growth: { kind: 'drawn' } });
    const query = serializeComparison({ ...comparison, scenarios });
    expect(query).toContain('c=drawn_2019_250.1_2020_300');
  });

  it('leaves a comparison as it is where nothing was drawn, or six scenarios are there', () => {
    const full = read('series=trade&a=1&b=2&c=3&d=4&e=5&f=6&to=2040').comparison;
    expect(withGuess(comparison, [], 'Mine')).toBe(comparison);
    expect(withGuess(full, [START], 'Mine')).toBe(full);
  });
});

describe(typicalFactor, () => {
  const came = [
    { year: 2020, value: 100 },
    { year: 2022, value: 50 },
  ];

  it('counts too high and too low alike', () => {
    const off = (times: readonly [number, number]) =>
      typicalFactor(
        [
          { year: 2020, value: 100 * times[0] },
          { year: 2022, value: 50 * times[1] },
        ],
        came,
      );
    expect(off([2, 0.5])).toBeCloseTo(2, 12);
    expect(off([1, 4])).toBeCloseTo(2, 12);
    expect(off([1, 1])).toBe(1);
  });

  it('leaves out what only one of the two has, and says nothing where that is all', () => {
    expect(typicalFactor([{ year: 2020, value: 300 }], came)).toBeCloseTo(3, 12);
    expect(typicalFactor([{ year: 2021, value: 300 }], came)).toBeNull();
  });
});

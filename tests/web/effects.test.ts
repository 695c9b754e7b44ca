import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import { presets } from '../../data/presets';
import {
  isError,
  parseLever,
  parseShock,
  project,
  serializeLever,
  serializeShock,
  type Lever,
  type Scenario,
} from '../../model';
import { growthDue } from '../../web/cards/growthDue';
import { overlapsOf } from '../../web/cards/overlaps';
import {
  asLevel,
  asPoints,
  leverFromPreset,
  ownLever,
  ownShock,
  shockFromPreset,
} from '../../web/cards/startEffects';

const words = wordsOf('en');
const trade = catalogue.series['trade']!;
const moment = { year: 2030, last: 2018, to: 2040 };
const PLAIN: Scenario = {
  ...{ id: 'a', name: null, growth: { kind: 'constant', g: 0.033 }, shocks: [], levers: [] },
  ...{ band: [], hidden: false },
};

const endOf = (scenario: Scenario) => {
  const projection = project(trade, scenario, 2040);
  if (isError(projection)) throw new Error(projection.error);
  return projection.summary.value;
};

describe('a lever or shock that is added', () => {
  it.each(presets)('has the numbers of its preset, as a link can hold them: $id', (preset) => {
    if (preset.kind === 'shock') {
      const shock = shockFromPreset(preset, moment);
      expect(shock).toMatchObject({ id: preset.id, depth: preset.central, year: 2030 });
      expect(parseShock(serializeShock(shock), catalogue.presets)).toEqual(shock);
      return;
    }
    const lever = leverFromPreset(preset, moment);
    expect(lever).toMatchObject({ id: preset.id, kind: preset.kind, size: preset.central });
    expect(parseLever(serializeLever(lever), catalogue.presets)).toEqual(lever);
    // Whatever takes longer than the chart has left is in full when the chart ends.
    expect(lever.start + lever.ramp - 1).toBeLessThanOrEqual(2040);
  });

  it('begins on the chart, wherever somebody looks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2068 }), fc.nat(50), (year, more) => {
        const at = { year, last: 2018, to: 2018 + more };
        for (const begun of [ownLever(at).start, ownShock(at).year]) {
          expect(begun).toBeGreaterThan(2018);
          expect(begun).toBeLessThanOrEqual(Math.max(at.to, 2019));
        }
      }),
    );
  });
});

describe(asPoints, () => {
  const level: Lever = { ...ownLever(moment), size: 0.1, start: 2027, ramp: 8 };

  it('says in points what a lift of the level comes to, and back', () => {
    const points = asPoints(level);
    expect(points).toMatchObject({ kind: 'growth', id: 'points', start: 2027, end: 2034 });
    const [lifted, grown] = [level, points].map((lever) => endOf({ ...PLAIN, levers: [lever] }));
    expect(grown! / lifted!).toBeCloseTo(1, 2);
    expect(asLevel(points, 2040).size).toBeCloseTo(0.1, 2);
    expect(asLevel(points, 2040)).toMatchObject({ kind: 'level', ramp: 8, end: null, out: null });
  });

  it('stays within what a link holds', () => {
    expect(asPoints({ ...level, size: 5, ramp: 1 }).size).toBe(0.2);
    const fast: Lever = { ...asPoints(level), size: 0.2, end: null, out: null };
    expect(asLevel(fast, 2068).size).toBe(5);
  });
});

describe(overlapsOf, () => {
  const lever = (id: string): Lever => ({ ...ownLever(moment), id });

  it.each([
    [[], []],
    [['digital'], []],
    [['digital', 'labour'], []],
    [['level', 'level'], []],
    [
      ['digital', 'agreement'],
      [words.cards.overlap({ titles: ['Deeper trade agreement', 'Digital trade'] })],
    ],
    [['labour', 'labour'], [words.cards.twice({ title: 'Workers for an ageing Japan' })]],
    [
      ['costs', 'costs', 'facilitation'],
      [
        words.cards.twice({ title: 'Lower trade costs' }),
        words.cards.overlap({ titles: ['Trade facilitation', 'Lower trade costs'] }),
      ],
    ],
  ])('warns of %j: %j', (ids, sentences) => {
    expect(overlapsOf(ids.map(lever), presets, words)).toEqual(sentences);
  });
});

describe(growthDue, () => {
  it('is the growth of the path without its shocks, levers included', () => {
    const levers: Lever[] = [
      { ...asPoints(ownLever(moment)), size: 0.01, start: 2019, end: null, out: null },
    ];
    const shocks = [{ ...ownShock(moment), scar: 0.02 }];
    const projection = project(trade, { ...PLAIN, levers, shocks }, 2040);
    if (isError(projection)) throw new Error(projection.error);
    for (const year of [2019, 2030, 2031, 2040, 2050]) {
      expect(growthDue(projection, year)).toBeCloseTo(0.043, 9);
    }
  });

  it('is nothing where the chart ends with the record', () => {
    const projection = project(trade, PLAIN, 2018);
    if (isError(projection)) throw new Error(projection.error);
    expect(growthDue(projection, 2030)).toBe(0);
  });
});

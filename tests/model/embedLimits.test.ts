import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import { attemptComparison, serializeEmbed } from '../../model';
import { MOST_LIVE } from '../../model/embed/types';
import { GRID, liveOf, readEmbed as read } from './anyEmbed';
import { anyComparison } from './anyComparison';

const live = (query: string) => read(query).options.live;
const faults = (query: string) => read(query).faults;
const rule = (query: string) => read(query).comparison.scenarios[0]!.growth;

const NUMBERS_OF_A = 'a=3.3&a.lever=digital_2_2027_5';

describe('what can be moved', () => {
  it('is one number with limits, one without, or every number of a scenario', () => {
    expect(live(`${NUMBERS_OF_A}&live=a.g_0_6&live=a.levers.0.size`)).toEqual([
      { scenario: 'a', key: 'g', limits: { min: 0, max: 6 } },
      { scenario: 'a', key: 'levers.0.size', limits: null },
    ]);
    expect(live(`${NUMBERS_OF_A}&live=a`).map(({ key }) => key)).toEqual([
      ...['g', 'levers.0.size', 'levers.0.start', 'levers.0.ramp'],
    ]);
  });

  it.each([`live=a&live=a.levers.0.size_0_3`, `live=a.levers.0.size_0_3&live=a`])(
    'has the limits of a number that is named beside all of them: %s',
    (words) => {
      const all = read(`${NUMBERS_OF_A}&${words}`);
      expect(all.faults).toEqual([]);
      expect(all.options.live).toHaveLength(4);
      expect(all.options.live).toContainEqual({
        ...{ scenario: 'a', key: 'levers.0.size', limits: { min: 0, max: 3 } },
      });
    },
  );

  it.each([
    ...['', 'g', 'b.g', 'A.g', 'a.', 'a.x', 'a.levers.0', 'a.levers.1.size', 'a.__proto__'],
    ...['a_0_6', 'year_1_2', 'everything', 'a.g_', 'a.g_1', 'a.g_1_2_3', 'a.g_4_2', 'a.g_2_2'],
    ...['a.g_low_high', 'a.g_200_300', 'a.g_NaN_5', 'a.levers.0.ramp_1.5_2.5'],
  ])('stays locked where it is not there or its limits exclude each other: live=%s', (word) => {
    const { options, faults, comparison } = read(`${NUMBERS_OF_A}&live=${word}&to=2040`);
    expect(options).toMatchObject({ live: [], inspector: false });
    expect(faults).toMatchObject([{ parameter: 'live', value: word, code: 'UNREADABLE' }]);
    expect(comparison).toEqual(read(`${NUMBERS_OF_A}&to=2040`).comparison);
  });

  it('says what could have been moved', () => {
    expect(faults('a=3&live=a.size')[0]!.allowed).toBe('year, a, a.g');
    expect(faults('a=3&live=a.g_4_2')[0]!.allowed).toBe('a.g_-50_100');
  });

  it.each([
    ['a=3&live=a.g_-900_6', { min: -50, max: 6 }, 'a.g_-50_6'],
    ['a=3&live=a.g_-900_900', { min: -50, max: 100 }, 'a.g_-50_100'],
    ['a=target_500_2040&live=a.year_2030.5_2050.5', { min: 2031, max: 2050 }, 'a.year_2031_2050'],
  ])('goes no further than is possible: %s', (query, limits, used) => {
    expect(live(query)).toMatchObject([{ limits }]);
    expect(faults(query)).toMatchObject([{ parameter: 'live', code: 'E_RANGE', used }]);
  });

  it('has the first of two limits', () => {
    expect(live('a=3&live=a.g_0_6&live=a.g_0_9')).toMatchObject([{ limits: { min: 0, max: 6 } }]);
    expect(faults('a=3&live=a.g_0_6&live=a.g_0_9')).toMatchObject([
      { parameter: 'live', value: 'a.g_0_9', code: 'REPEATED', used: 'a.g_0_6' },
    ]);
    expect(faults('a=3&live=a.g_0_6&live=a.g_0_6')).toEqual([]);
  });

  it(`is at most ${MOST_LIVE} numbers`, () => {
    const many = Array.from({ length: 5 }, () => 'a.lever=digital_2_2027_5').join('&');
    expect(live(`a=3&${many}&live=a`)).toHaveLength(MOST_LIVE);
    expect(faults(`a=3&${many}&live=a`)).toMatchObject([
      { parameter: 'live', value: 'a', code: 'TOO_LONG', allowed: `at most ${MOST_LIVE}` },
    ]);
  });

  it('is nothing of a scenario that is hidden', () => {
    expect(live('a=3&b=2&b.hide=1&live=b&live=b.g&live=a.g')).toMatchObject([{ scenario: 'a' }]);
    expect(faults('a=3&b=2&b.hide=1&live=b')).toMatchObject([{ code: 'UNREADABLE', value: 'b' }]);
    // One is always shown, so the last one that was to be hidden is not.
    expect(live('a=3&a.hide=1&live=a.g')).toHaveLength(1);
  });

  it.each(['parts&a.exports=3', 'drawn_2030_300'])(
    'is no number of a rule with none: %s',
    (word) => {
      expect(live(`a=${word}&live=a`)).toEqual([]);
    },
  );
});

describe('a number outside its limits', () => {
  it.each([
    ['a=9&live=a.g_0_6', { kind: 'constant', g: 0.06 }, 'a.g', '9', '6'],
    ['a=-4&live=a.g_0_6', { kind: 'constant', g: 0 }, 'a.g', '-4', '0'],
    ['a=linear_9&live=a.d_-2_4', { kind: 'linear', d: 4 }, 'a.d', '9', '4'],
    [
      'a=target_900_2040&live=a.value_200_500',
      { kind: 'target', value: 500 },
      'a.value',
      '900',
      '500',
    ],
  ])('is brought inside, and that is said: %s', (query, growth, parameter, value, used) => {
    expect(rule(`${query}&to=2040`)).toMatchObject(growth);
    expect(faults(`${query}&to=2040`)).toMatchObject([{ parameter, value, code: 'E_RANGE', used }]);
  });

  it('is brought inside in levers and shocks too', () => {
    const { comparison } = read(
      'a=3&a.lever=digital_9_2027_5&a.shock=pandemic_12_2030_2_1&live=a.levers.0.size_0_3&live=a.shocks.0.depth_2_8&to=2040',
    );
    expect(comparison.scenarios[0]).toMatchObject({
      levers: [{ size: 0.03 }],
      shocks: [{ depth: 0.08, scar: 0.01 }],
    });
  });

  it.each(['trend', 'hold', 'trend.ols', 'mean'])('is not an estimate: a=%s', (word) => {
    const query = `a=${word}&live=a.g_20_30&to=2040`;
    expect(faults(query)).toEqual([]);
    expect(live(query)).toHaveLength(1);
    expect(rule(query)).toEqual(rule(`a=${word}&to=2040`));
  });

  it.each(['a=logistic_5_400&live=a.ceiling_1_10', 'a=linear_4&live=a.d_-1000_-500'])(
    'stays where it is, locked, where nothing inside can be computed: %s',
    (query) => {
      const [plain = ''] = query.split('&');
      expect(live(query)).toEqual([]);
      expect(rule(query)).toEqual(rule(plain));
      expect(faults(query)).toMatchObject([{ parameter: 'live', code: 'E_RANGE', used: null }]);
    },
  );

  it('end where a number that they depend on has been moved to', () => {
    const { comparison, options } = read(
      'a=3&a.shock=shock_54_2030_2_7&live=a.shocks.0.depth_0_10&live=a.shocks.0.scar_0_20&to=2040',
    );
    expect(comparison.scenarios[0]!.shocks[0]!.depth).toBe(0.1);
    expect(options.live.map(({ limits }) => limits?.max)).toEqual([10, 10]);
  });

  it('never leaves a comparison that cannot be computed, whatever the limits', () => {
    const limit = fc.integer({ min: -3_000_000, max: 25_000_000 }).map((n) => n / GRID);
    const limited = anyComparison.chain((comparison) =>
      fc.record({
        comparison: fc.constant(comparison),
        live: liveOf(comparison).chain((list) =>
          fc.tuple(
            ...list.map((one) =>
              fc.tuple(limit, limit).map(([min, max]) => ({ ...one, limits: { min, max } })),
            ),
          ),
        ),
      }),
    );
    fc.assert(
      fc.property(limited, ({ comparison, live: asked }) => {
        const options = { ...read('').options, live: asked };
        const query = serializeEmbed(comparison, {}, options);
        const { comparison: kept, options: taken } = read(query);
        expect({ query, ...attemptComparison(kept, catalogue) }).toMatchObject({ refused: [] });
        // What was taken is inside already, and so is what is written of it.
        const again = read(serializeEmbed(kept, {}, taken));
        expect(again.comparison).toEqual(kept);
        expect(again.options.live).toEqual(taken.live);
      }),
      { numRuns: 150 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VIEW_WORDS } from '../../chart/viewWords';
import { catalogue } from '../../data';
import {
  attemptComparison,
  EMBED_PARTS,
  liveNumbers,
  LONGEST_QUERY,
  parseComparison,
  parseEmbed,
  serializeEmbed,
  type Comparison,
  type EmbedOptions,
  type LiveNumber,
} from '../../model';
import { applyAlternatives } from '../../model/applyAlternatives';
import { MOST_LIVE, USUAL_PARTS } from '../../model/embed/types';
import { SHOWN } from '../../model/numbers/scenarioNumber';
import { anyComparison } from './arbitrary';
import { frozen } from './freeze';

const read = (query: string) => parseEmbed(query, catalogue, VIEW_WORDS);
const live = (query: string) => read(query).options.live;
const faults = (query: string) => read(query).faults;
const rule = (query: string) => read(query).comparison.scenarios[0]!.growth;

const NUMBERS_OF_A = 'a=3.3&a.lever=digital_2_2027_5';

/** Ten-thousandths, what a query counts in. */
const GRID = 1e4;

/** One number of a comparison that is shown, as it stands, without limits or with some around it. */
function liveOf({ series: id, alt, scenarios }: Comparison): fc.Arbitrary<LiveNumber[]> {
  const series = applyAlternatives(catalogue.series[id]!, alt);
  const all = scenarios
    .filter(({ hidden }) => !hidden)
    .flatMap((scenario) => {
      const pace = scenario.growth.kind === 'constant' ? scenario.growth.g : 0;
      return liveNumbers(scenario, series, pace).map((number) => ({ scenario, number }));
    })
    .map(({ scenario, number: { key, quantity, value, range } }) => {
      const shown = (of: number) => Math.round(of * SHOWN[quantity] * GRID);
      const step = quantity.startsWith('year') ? GRID : 1;
      const [at, low, high] = [shown(value), shown(range.min), shown(range.max)];
      const whole = (of: number) => Math.floor(of / step) * step;
      const free: LiveNumber = { scenario: scenario.id, key, limits: null };
      if (low >= at || high <= at) return fc.constant(free);
      return fc
        .option(fc.tuple(fc.integer({ min: low, max: at }), fc.integer({ min: at, max: high })))
        .map((ends) => {
          if (!ends) return free;
          const limits = { min: whole(ends[0]) / GRID, max: whole(ends[1]) / GRID };
          const possible = limits.min < limits.max && limits.min * GRID >= low;
          return possible ? { ...free, limits } : free;
        });
    });
  return fc
    .tuple(...all)
    .chain((list) => fc.shuffledSubarray(list, { maxLength: Math.min(list.length, MOST_LIVE) }));
}

const anyEmbed = anyComparison.chain((whole) =>
  fc
    .record({
      live: liveOf(whole),
      inspector: fc.boolean(),
      guess: fc.boolean(),
      show: fc.subarray([...EMBED_PARTS]),
      height: fc.oneof(
        fc.constant(null),
        fc.constant('auto' as const),
        fc.integer({ min: 160, max: 2000 }),
      ),
      follows: fc.boolean(),
    })
    .map((options: EmbedOptions) => ({
      options,
      comparison: options.show.includes('bands')
        ? whole
        : { ...whole, scenarios: whole.scenarios.map((one) => ({ ...one, band: [] })) },
    })),
);

describe('the address of an embed', () => {
  it('holds every choice, and is read back as it was written', () => {
    fc.assert(
      fc.property(anyEmbed, ({ comparison, options }) => {
        const query = serializeEmbed(frozen(comparison), {}, frozen(options));
        fc.pre(query.length <= LONGEST_QUERY);
        const again = read(query);
        expect({ query, faults: again.faults }).toEqual({ query, faults: [] });
        expect(again.options).toEqual(options);
        expect(again.comparison).toEqual(comparison);
        expect(serializeEmbed(again.comparison, again.view, again.options)).toBe(query);
      }),
      { numRuns: 150 },
    );
  });

  it('stands after the comparison, in one order', () => {
    const { comparison, view, options } = read(
      'height=auto&guess=1&live=year&live=a.g_0_6&live=b&show=table_title&theme=dark&b=2&a=3.3&to=2040',
    );
    expect(serializeEmbed(comparison, view, options)).toBe(
      'v=1&series=trade&from=2000&scale=linear&a=3.3&a.band=off&b=2&b.band=off&theme=dark&show=title_table&live=a.g_0_6&live=b.g&live=year&guess=1&height=auto&to=2040',
    );
  });

  it('names its data unless it follows them', () => {
    expect(read('a=3&data=1').options.follows).toBe(false);
    expect(read('a=3').options.follows).toBe(true);
    const { comparison, options } = read('a=3&data=1');
    expect(serializeEmbed(comparison, {}, options)).toContain('v=1&data=1&series=');
  });

  it('is read by every other host without a word about its options', () => {
    const query = 'a=3.3&live=a.g_0_6&live=year&guess=1&show=table&height=auto&to=2040';
    const plain = parseComparison(query, catalogue, VIEW_WORDS);
    expect(plain.faults).toEqual([]);
    expect(plain.comparison).toEqual(
      parseComparison('a=3.3&to=2040', catalogue, VIEW_WORDS).comparison,
    );
  });

  it('is safe unless it says otherwise: nothing moves, and what is usual is shown', () => {
    expect(read('').options).toEqual({
      ...{ live: [], inspector: false, guess: false, show: USUAL_PARTS, height: null },
      follows: true,
    });
  });
});

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

describe('what is shown', () => {
  it.each([
    ['title_sentences_bands', USUAL_PARTS, []],
    ['table_title', ['title', 'table'], []],
    ['chart', [], []],
    ['chart_title', ['title'], []],
    ['title_title', ['title'], []],
    ['title_everything', ['title'], ['everything']],
    ['everything_else', USUAL_PARTS, ['everything', 'else']],
    ['', USUAL_PARTS, ['']],
    ['TITLE', USUAL_PARTS, ['TITLE']],
  ])('is what is known of the words, or what is usual: show=%s', (word, parts, unknown) => {
    const { options, faults } = read(`a=3&show=${word}&to=2040`);
    expect(options.show).toEqual(parts);
    expect(faults.map(({ parameter, value }) => [parameter, value])).toEqual(
      unknown.map((value) => ['show', value]),
    );
  });

  it('leaves out the ranges with their word', () => {
    expect(read('a=trend&a.band=50_80&to=2040').comparison.scenarios[0]!.band).toHaveLength(2);
    const bare = read('a=trend&a.band=50_80&show=title&to=2040');
    expect(bare.comparison.scenarios[0]!.band).toEqual([]);
    expect(bare.faults).toEqual([]);
  });
});

describe('the other choices', () => {
  it.each([
    ['guess=1', true, 0],
    ['guess=0', false, 0],
    ['guess=2', false, 1],
    ['guess=yes', false, 1],
    ['guess=', false, 1],
    ['guess', false, 1],
  ])('take nothing but 1 for a yes: %s', (word, guess, count) => {
    expect(read(`a=3&${word}&to=2040`).options.guess).toBe(guess);
    expect(faults(`a=3&${word}&to=2040`)).toHaveLength(count);
  });

  it.each([
    ['auto', 'auto', null],
    ['160', 160, null],
    ['2000', 2000, null],
    ['159', 160, 'E_RANGE'],
    ['-5', 160, 'E_RANGE'],
    ['0', 160, 'E_RANGE'],
    ['999999999', 2000, 'E_RANGE'],
    ['99999999999999', null, 'UNREADABLE'],
    ['300.5', null, 'UNREADABLE'],
    ['1e9', null, 'UNREADABLE'],
    ['tall', null, 'UNREADABLE'],
    ['', null, 'UNREADABLE'],
  ])('have a height that a frame can have: %s', (word, height, code) => {
    const { options, faults } = read(`a=3&height=${word}&to=2040`);
    expect(options.height).toBe(height);
    expect(faults.map((one) => one.code)).toEqual(code === null ? [] : [code]);
  });
});

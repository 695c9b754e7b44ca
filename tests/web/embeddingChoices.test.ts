import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import { wordsOf } from '../../chart/words';
import { computeComparison, EMBED_PARTS, MOST_LIVE, shownPart } from '../../model';
import { readChoices, type Choices } from '../../web/embedding/choices';
import { movablesOf } from '../../web/embedding/movables';
import { choicesOf, embedOf, settled, STEADY } from './embeddingSettled';

const words = wordsOf('en');
const LEVERS =
  'v=1&data=1&series=trade&from=2000&scale=linear&a=fading_5_2_8&a.lever=digital_2_2027_5&a.shock=pandemic_12_2030_2_1&b=target_500_2040&c=linear_4&d=logistic_5_900&to=2040';

const made: readonly (readonly [string, string, Partial<Choices>])[] = [
  ['nothing', STEADY, {}],
  ['a slider as far as usual', STEADY, { moves: { 'a.g': null } }],
  ['a slider within limits', STEADY, { moves: { 'a.g': { min: '−1', max: '6,5' } } }],
  [
    'sliders of several kinds',
    LEVERS,
    {
      moves: {
        'a.gLong': { min: '0', max: '3' },
        'a.levers.0.size': null,
        'a.shocks.0.depth': { min: '5', max: '20' },
        'b.value': { min: '300', max: '900' },
        'c.d': { min: '-4', max: '8' },
      },
    },
  ],
  ['a walk and a guess', STEADY, { inspector: true, guess: true }],
  ['everything to see', STEADY, { show: EMBED_PARTS }],
  ['nothing but the chart', STEADY, { show: [] }],
  ['no ranges', STEADY, { show: ['title', 'sentences'] }],
  ['a look', STEADY, { view: { lang: 'ja', theme: 'dark', paths: null } }],
  ['possible paths', STEADY, { view: { lang: null, theme: null, paths: '1' } }],
  ['the newest data', STEADY, { follows: true }],
  ['a height', STEADY, { height: '500' }],
  ['a height that follows', STEADY, { form: 'fitted' }],
];

describe('choices', () => {
  it('begin with nothing that moves, the usual parts, and the data as they are', () => {
    const { query, options } = settled(choicesOf(STEADY));
    expect(query).toBe(STEADY.replace('b=hold', 'b=hold&b.band=off'));
    expect(options).toMatchObject({ live: [], inspector: false, guess: false, follows: false });
  });

  it.each(made)('of %s come to an address that an embed takes as written', (_, query, some) => {
    const { query: written, options, faults, locked } = settled(choicesOf(query, some));
    expect([faults, locked]).toEqual([[], {}]);
    const read = embedOf(written);
    expect(read.faults).toEqual([]);
    expect(read.options).toEqual(options);
    expect(options.live).toHaveLength(Object.keys(some.moves ?? {}).length);
  });

  it.each(made)('of %s are read back from it', (_, query, some) => {
    const first = settled(choicesOf(query, some));
    const { choices, faults } = readChoices(`?${first.query}`, 'frame');
    expect(faults).toEqual([]);
    expect(settled(choices).query).toBe(first.query);
    expect(choices.form).toBe(some.form ?? 'frame');
    expect(choices.height).toBe(some.height ?? null);
  });

  it('keep the ranges that an embed does not show, for who shows them again', () => {
    const { query } = settled(choicesOf(STEADY, { show: ['title'] }));
    const { choices } = readChoices(`?${query}`, 'frame');
    expect(choices.comparison.scenarios[0]!.band).toEqual([0.5, 0.8]);
  });

  it.each([
    [{ min: 'none', max: '6' }, 'min'],
    [{ min: '0', max: '' }, 'max'],
    [{ min: '0', max: '1000' }, 'max'],
    [{ min: '6', max: '0' }, 'order'],
    [{ min: '3', max: '3' }, 'order'],
  ] as const)('keep a slider locked whose limits mean nothing: %j', (typed, wrong) => {
    const { query, options, locked } = settled(
      choicesOf(STEADY, { moves: { 'a.g': typed, 'b.g': null } }),
    );
    expect(locked).toEqual({ 'a.g': wrong });
    expect(options.live.map(({ scenario }) => scenario)).toEqual(['b']);
    expect(embedOf(query).options.live).toEqual(options.live);
  });

  it('refuse half a year', () => {
    const moves = { 'b.year': { min: '2030.5', max: '2040' } };
    expect(settled(choicesOf(LEVERS, { moves })).locked).toEqual({ 'b.year': 'min' });
  });

  it('move a scenario inside its own limits, and say so', () => {
    const moves = { 'a.g': { min: '4', max: '6' } };
    const { query, faults } = settled(choicesOf(STEADY, { moves }));
    expect(faults).toMatchObject([{ parameter: 'a.g', value: '3.3', used: '4' }]);
    expect(query).toContain('a=4&');
    expect(embedOf(query).faults).toEqual([]);
  });

  it('let no more move than an embed does', () => {
    const { comparison } = choicesOf(LEVERS);
    const all = shownPart(computeComparison(comparison, catalogue)).projections.flatMap(
      (projection) => movablesOf(projection, words),
    );
    expect(all.length).toBeGreaterThan(MOST_LIVE);
    const moves = Object.fromEntries(all.map(({ path }) => [path, null]));
    const { query, options } = settled(choicesOf(LEVERS, { moves }));
    expect(options.live).toHaveLength(MOST_LIVE);
    expect(embedOf(query).faults).toEqual([]);
  });
});

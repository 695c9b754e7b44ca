import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../chart/words';
import { VIEW_WORDS } from '../../chart/viewWords';
import { catalogue } from '../../data';
import {
  computeComparison,
  EMBED_PARTS,
  MOST_LIVE,
  parseComparison,
  parseEmbed,
  serializeEmbed,
  shownPart,
} from '../../model';
import { firstChoices, readChoices, type Choices } from '../../web/embedding/choices';
import { movablesOf } from '../../web/embedding/movables';
import { findEmbed } from '../../web/embedding/pasted';
import { readHeight, settle } from '../../web/embedding/settle';

const words = wordsOf('en');
const STEADY = 'v=1&data=1&series=trade&from=2000&scale=linear&a=3.3&a.band=50_80&b=hold&to=2040';
const LEVERS =
  'v=1&data=1&series=trade&from=2000&scale=linear&a=fading_5_2_8&a.lever=digital_2_2027_5&a.shock=pandemic_12_2030_2_1&b=target_500_2040&c=linear_4&d=logistic_5_900&to=2040';

function choicesOf(query: string, some: Partial<Choices> = {}): Choices {
  const { comparison, view } = parseComparison(query, catalogue, VIEW_WORDS);
  return { ...firstChoices(comparison, view), ...some };
}

function settled(choices: Choices) {
  const { projections } = shownPart(computeComparison(choices.comparison, catalogue));
  return settle(
    choices,
    projections.flatMap((projection) => movablesOf(projection, words)),
  );
}

/** What the embed of a query makes of it. */
const embedOf = (query: string) => parseEmbed(query, catalogue, VIEW_WORDS);

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

describe('a height', () => {
  it.each([
    [null, null, null],
    ['500', 500, null],
    [' 500 px', 500, null],
    ['５００', 500, null],
    ['5', 160, 'clamped'],
    ['-3', 160, 'clamped'],
    ['99999', 2000, 'clamped'],
    ['', null, 'unreadable'],
    ['high', null, 'unreadable'],
    ['1e9', null, 'unreadable'],
  ])('of %j is %s px (%s)', (typed, px, said) => {
    expect(readHeight(typed)).toEqual({ px, said });
  });
});

describe('an embed that is to be changed', () => {
  const query = 'v=1&data=1&series=trade&a=3.3&live=a.g_0_6&height=auto&to=2040';
  const src = `https://example.org/embed?${query}`;
  const escaped = src.replaceAll('&', '&amp;');

  it.each([
    ['a frame', `<iframe src="${escaped}" width="100%"></iframe>`, 'frame'],
    [
      'a frame with its script',
      `<iframe src="${escaped}"></iframe>\n<script src="https://example.org/embed.js" async></script>`,
      'frame',
    ],
    [
      'a picture',
      `<a href="${escaped}"><img src="https://example.org/chart.png?a=1&amp;to=2030" alt=""></a>`,
      'picture',
    ],
    ['an address', src, 'link'],
    ['an address in a sentence', `See ${src} please`, 'link'],
    ['an address with a secret', `${src}#?secret=abc`, 'link'],
    ['a path', `/embed?${query}`, 'link'],
    ['the address of a comparison', `https://example.org/?${query}`, 'frame'],
    ['a query', `?${query}`, 'frame'],
    ['a bare query', query, 'frame'],
  ])('is found in %s', (_, text, form) => {
    expect(findEmbed(`  ${text}\n`)).toEqual({ search: `?${query}`, form });
  });

  it.each([
    '',
    'kuroshio',
    'https://example.org/about',
    'https://video.example.org/embed/abc?start=3',
    '<iframe src="https://video.example.org/embed/abc"></iframe>',
    'https://example.org/s/0123456789AB',
    '<b>a=3</b>',
  ])('is not found in %j', (text) => {
    expect(findEmbed(text)).toBeNull();
  });

  it.each([
    ['live=a.g_6_0', ['live']],
    ['live=z.g', ['live']],
    ['live=a.g_0_6&live=a.g_1_3', ['live']],
    ['show=title_wings', ['show']],
    ['guess=perhaps', ['guess']],
    ['height=9', ['height']],
    ['height=high', ['height']],
    ['live=a.g_0_3', ['a.g']],
  ])('falls back to what is safe, and names it: %s', (options, parameters) => {
    const { choices, faults } = readChoices(
      `?${STEADY.replace('&to=', `&${options}&to=`)}`,
      'frame',
    );
    expect(faults.map(({ parameter }) => parameter)).toEqual(parameters);
    const { query } = settled(choices);
    expect(embedOf(query).faults).toEqual([]);
  });

  it('is the same again however often it is read', () => {
    const { comparison, view, options } = embedOf(`?${query}`);
    const once = serializeEmbed(comparison, { theme: view.theme }, options);
    const { choices } = readChoices(`?${once}`, 'frame');
    expect(settled(choices).query).toBe(once);
  });
});

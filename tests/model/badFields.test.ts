import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import { computeComparison, LIMITS, statusOf, VIEW_KEYS } from '../../model';
import { canonicalOf, read } from './read';

/** Every key of the grammar as it names them itself, those of one scenario for all of them. */
const keys = [
  ...read('a=parts&nothing=1')
    .faults.find(({ code }) => code === 'UNKNOWN_PARAMETER')!
    .allowed.split(', '),
  ...VIEW_KEYS,
].filter((key) => !/^[b-f](\.|$)/.test(key));

/** Free texts take anything; what of it cannot stand is taken away. */
const TEXTS = ['title', 'a.name'];

/** What is no value of any other key. */
const ALIEN = {
  type: ['', 'true', 'null', '[]', '%7B%7D', 'NaN', 'Infinity', '0x7e4', '1;2', '__proto__'],
  length: ['x'.repeat(300), '9'.repeat(300), '%E7%B5%8C'.repeat(100), '_'.repeat(300)],
  encoding: ['%ff', '%C3', '%ED%A0%80', '%00', '%E2%80%AE', '%F0%9F%98'],
};

/** Numbers and words that are of the right kind and too large, too small or between. */
const BEYOND: Readonly<Record<string, readonly string[]>> = {
  v: ['0', '-1', '2', '1.5', '999999999'],
  data: ['0', '-1', '2', '1.5', '999999999'],
  series: ['Trade', 'trade-', 'trade_exports'],
  from: ['1999', '2019', '2007.5', '-2007'],
  to: ['2017', '2069', '2040.5', '-2040'],
  scale: ['Log', 'log10', 'linear_log'],
  alt: ['A2-022_A2-999', 'a2-022', 'A2-044'],
  outside: ['2', '-1', '01', '1.0'],
  until: ['1999', '2007.5', '-2008', '2008_2013'],
  a: [
    '-50.0001',
    '100.0001',
    'linear_1000001',
    'fading_5_2_0.4',
    'logistic_5_100',
    'target_500_2018',
  ],
  'a.exports': ['-50.0001', '100.0001', 'parts', 'target_500_2040', 'fading_5_2_51'],
  'a.imports': ['-50.0001', '100.0001', 'parts', 'target_500_2040', 'phased_2030_2'],
  'a.lever': [
    'points_20.0001_2027_5',
    'level_-91_2027_5',
    'level_2_2027_0',
    'level_2_2027_51',
    'level_2_1899_5',
    'level_2_2030_5_2029_1',
  ],
  'a.shock': [
    'shock_100_2030_2_0',
    'shock_-1_2030_2_0',
    'shock_12_2018_2_1',
    'shock_12_2030_0_1',
    'shock_12_2030_51_1',
    'shock_12_2030_2_13',
  ],
  'a.band': ['50_99', '81', '-50', '95'],
  'a.hide': ['2', '-1', '01'],
  lang: ['EN', 'en-GB', 'de'],
  theme: ['Dark', 'auto', 'light_dark'],
  size: ['OG', '1200x630', 'page_og'],
  paths: ['2', '-1', '01'],
  // What is no letter of a scenario is the name of a newsletter, and none of ours.
  ref: ['c', 'd', 'f'],
  reach: ['0', '-1', '1000001'],
};

/** A query in which the key alone is wrong. */
function queryOf(key: string, value: string): string {
  const rule = key === 'a' ? '' : /^a\.(exports|imports)$/.test(key) ? 'a=parts&' : 'a=trend&';
  return `${rule}${key}=${value}&b=hold`;
}

/** Fails unless the key is named, nothing else is lost, and what is left is one comparison. */
function expectRefused(key: string, query: string): void {
  const { comparison, faults } = read(query);
  expect(faults.map(({ parameter }) => parameter)).toContain(key);
  expect([400, 404, 413, 422]).toContain(statusOf(faults));
  for (const { value, allowed } of faults) {
    expect(Array.from(value).length).toBeLessThanOrEqual(64);
    expect(allowed).not.toBe('');
  }
  expect(comparison.scenarios).toHaveLength(2);
  expect(computeComparison(comparison, catalogue).projections).toHaveLength(2);
  const canonical = canonicalOf(query);
  expect(read(canonical)).toMatchObject({ comparison, faults: [] });
}

describe('every key of the grammar', () => {
  it('is tried', () => {
    expect(keys.filter((key) => !TEXTS.includes(key)).sort()).toEqual(Object.keys(BEYOND).sort());
  });

  const refused = Object.entries(BEYOND).flatMap(([key, beyond]) =>
    Object.entries({ ...(key === 'ref' ? {} : ALIEN), range: beyond }).map(([group, values]) => ({
      key,
      group,
      values,
    })),
  );

  it.each(refused)('refuses $key of a wrong $group and goes on', ({ key, values }) => {
    for (const value of values) expectRefused(key, queryOf(key, value));
  });

  it.each(['a', 'a.lever', 'a.shock'])('refuses more of %s than there may be', (key) => {
    const many = {
      a: `a=drawn${Array.from({ length: LIMITS.steps + 1 }, (_, i) => `_${2020 + i}_250`).join('')}`,
      'a.lever': `a=1${'&a.lever=level_1_2027_5'.repeat(LIMITS.levers + 1)}`,
      'a.shock': `a=1${'&a.shock=shock_1_2030_2_0'.repeat(LIMITS.shocks + 1)}`,
    }[key]!;
    expectRefused(key, `${many}&b=hold`);
  });

  it.each(TEXTS)('takes %s as it is but for what cannot stand in it', (key) => {
    const kept = (value: string) => {
      const { comparison, faults } = read(queryOf(key, value));
      const [first] = comparison.scenarios;
      return { text: key === 'title' ? comparison.title : first!.name, faults };
    };
    for (const value of ALIEN.type) {
      const { text, faults } = kept(value);
      expect([text ?? '', faults]).toEqual([decodeURIComponent(value), []]);
    }
    for (const value of ALIEN.encoding) expect(kept(value)).toEqual({ text: null, faults: [] });
    const most = key === 'title' ? LIMITS.titleCharacters : LIMITS.nameCharacters;
    const { text, faults } = kept(encodeURIComponent('経'.repeat(most + 1)));
    expect(text).toBe('経'.repeat(most));
    expect(faults).toMatchObject([{ parameter: key, code: 'E_RANGE' }]);
  });
});

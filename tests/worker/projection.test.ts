import { describe, expect, it } from 'vitest';
import { comparisons } from '../agreement/comparisons';
import { canonicalOf } from '../harness/expected';
import { readCsv } from '../harness/readCsv';
import { ask, pathOf, post, publicOrigin } from '../harness/served';
import { csvColumns, jsonOf, projectionAnswer } from './contract';

const jsonAt = async (query: string) =>
  jsonOf(await ask(`/api/v1/projection.json?${canonicalOf(query)}`), projectionAnswer);
const csvAt = async (query: string) =>
  (await ask(`/api/v1/projection.csv?${canonicalOf(query)}`)).text();

describe('GET /api/v1/projection.json', () => {
  it.each(comparisons)('has the shape of the contract for $name', async ({ query }) => {
    const answer = await jsonAt(query);
    expect(answer.scenarios.map(({ id }) => id)).toEqual(
      answer.comparison.scenarios.map(({ id }) => id),
    );
    for (const { points, summary } of answer.scenarios) {
      const [first, ...later] = points;
      const { year, value, status } = answer.series.observations.at(-1)!;
      expect(first).toEqual({ year, value, status });
      for (const point of later) {
        expect(point.baseline).toBeTypeOf('number');
        expect(point.bands).toBeInstanceOf(Array);
      }
      expect(points.map((point) => point.year - year)).toEqual(points.map((_, h) => h));
      expect(points.at(-1)).toMatchObject({ year: summary.year, value: summary.value });
    }
  });

  it('says what a warning is about, each in its own words', async () => {
    const { warnings } = await jsonAt('series=exports&a=trend&b=2&to=2040');
    expect(warnings.map(({ code, scenario }) => `${scenario} ${code}`)).toEqual([
      'a W_FEW_POINTS',
      'a W_LONG_EXTRAPOLATION',
      'b W_LONG_EXTRAPOLATION',
    ]);
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining('fewer than five changes'),
      expect.stringMatching(/\d+ years ahead from a record of \d+ years/),
      expect.stringMatching(/\d+ years ahead from a record of \d+ years/),
    ]);
  });

  it('names every representation by an absolute address that answers without a detour', async () => {
    const { links } = await jsonAt('series=fdi&a=mean&a.name=Tên & "tên"&to=2030');
    const expected = ['page', 'embed', 'svg', 'png', 'json', 'csv'];
    expect(Object.keys(links)).toEqual(expected);
    for (const address of expected.map((name) => String(links[name]))) {
      expect(address.startsWith(`${publicOrigin}/`)).toBe(true);
      expect((await ask(pathOf(address))).status, address).toBe(200);
    }
  });

  it('holds no number that JSON or a reader cannot take', async () => {
    const text = await (
      await ask(`/api/v1/projection.json?${canonicalOf('a=100&to=2068')}`)
    ).text();
    expect(text).not.toMatch(/NaN|Infinity|undefined/);
    for (const [, digits] of text.matchAll(/":(-?\d[\d.e+-]*)/g)) {
      expect(Number(digits)).toBe(Number(Number(digits).toPrecision(6)));
    }
  });
});

describe('GET /api/v1/projection.csv', () => {
  it.each(comparisons)('is RFC 4180 with the columns in order for $name', async ({ query }) => {
    const { columns, rows } = readCsv(await csvAt(query));
    expect(columns).toEqual(csvColumns);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row['year']).toMatch(/^\d{4}$/);
      expect(row['unit']).not.toBe('');
      expect(row['notice']).toBe('Scenarios, not forecasts: what follows if the assumptions hold.');
      expect(row['value']).toMatch(/^\d/);
      for (const column of ['value', 'baseline', 'lower50', 'upper50', 'lower80', 'upper80']) {
        expect(row[column]).toMatch(/^(-?\d+(\.\d+)?(e-\d+)?)?$/);
      }
    }
  });

  it('has the published figures as rows of their own, then a row a scenario and year', async () => {
    const { rows } = readCsv(await csvAt(''));
    const published = rows.filter(({ scenario }) => scenario === '');
    expect(rows.slice(0, published.length)).toEqual(published);
    expect(published.every(({ figure, source }) => figure !== '' && source !== '')).toBe(true);
    expect(rows.filter(({ scenario }) => scenario === 'a').length).toBe(2040 - 2018);
    expect(rows.filter(({ scenario }) => scenario === 'b').length).toBe(2040 - 2018);
  });

  it('is a file with a name, in UTF-8 without a mark', async () => {
    const response = await ask(`/api/v1/projection.csv?${canonicalOf('series=fdi&to=2035')}`);
    expect(response.headers.get('content-disposition')).toBe(
      'inline; filename="kuroshio-fdi-2035.csv"',
    );
    expect(Array.from((await response.bytes()).subarray(0, 7))).toEqual(
      Array.from('series,', (character) => character.charCodeAt(0)),
    );
  });

  it('leaves no name that a spreadsheet would run as a formula, and numbers as numbers', async () => {
    const names = ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '＝1+1', 'a "b", c'];
    const named = names.map((name, i) => {
      const id = 'abcdef'[i]!;
      return `${id}=-1.5&${id}.name=${encodeURIComponent(name)}`;
    });
    const { rows } = readCsv(await csvAt(named.join('&')));
    const written = new Set(rows.map((row) => row['scenario_name']));
    const harmless = names.map((name) => (/^[=+\-@＝]/.test(name) ? `'${name}` : name));
    expect([...written]).toEqual(['', ...harmless]);
  });
});

describe('POST /api/v1/projection', () => {
  it.each(comparisons)('takes back the comparison of $name as it was given', async ({ query }) => {
    const answer = await jsonAt(query);
    const posted = await post(JSON.stringify(answer.comparison));
    expect(posted.status).toBe(200);
    expect(posted.headers.get('content-type')).toBe('application/json');
    expect(await jsonOf(posted, projectionAnswer)).toEqual(answer);
  });

  it('fills in what is left out, down to nothing at all', async () => {
    expect(await jsonOf(await post('{}'), projectionAnswer)).toEqual(await jsonAt(''));
    const body = { series: 'fdi', scenarios: [{ id: 'a', growth: { kind: 'constant', g: 0.02 } }] };
    expect(await jsonOf(await post(JSON.stringify(body)), projectionAnswer)).toEqual(
      await jsonAt('series=fdi&a=2'),
    );
  });

  it('takes any JSON media type', async () => {
    for (const type of ['application/json;charset=utf-8', 'application/vnd.kuroshio+json']) {
      expect((await post('{}', { 'content-type': type })).status).toBe(200);
    }
  });
});

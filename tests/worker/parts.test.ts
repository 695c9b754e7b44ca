import { describe, expect, it } from 'vitest';
import { canonicalOf } from '../harness/expected';
import { readCsv } from '../harness/readCsv';
import { ask, post } from '../harness/served';
import { csvColumns, jsonOf, problemOf, projectionAnswer, seriesListAnswer } from './contract';

const LED = 'a=parts&a.exports=3.3&a.imports=linear_-1&b=parts&b.shock=shock_10_2025_2_0&to=2035';

const answerTo = async (query: string) =>
  jsonOf(await ask(`/api/v1/projection.json?${canonicalOf(query)}`), projectionAnswer);

describe('an answer about a total that its parts lead', () => {
  it('has the parts with their shares and where those come from, and they sum to the baseline', async () => {
    const { scenarios, comparison } = await answerTo(LED);
    expect(comparison.scenarios[0]?.growth).toEqual({
      kind: 'parts',
      parts: [
        { id: 'exports', growth: { kind: 'constant', g: 0.033 } },
        { id: 'imports', growth: { kind: 'linear', d: -1 } },
      ],
    });
    for (const { parts, points } of scenarios) {
      expect(parts).toMatchObject([
        {
          ...{ id: 'exports', title: 'ASEAN’s exports to Japan', share: 0.513974 },
          split: { year: 2013, value: 117.7, status: 'published', figure: 'A2-036' },
        },
        {
          ...{ id: 'imports', title: 'ASEAN’s imports from Japan', share: 0.486026 },
          split: { year: 2013, value: 111.3, status: 'derived', figure: 'A2-030 A2-036' },
        },
      ]);
      for (const [h, { year, baseline, value }] of points.entries()) {
        const own = parts!.map((part) => part.points[h]!);
        expect(own.map((point) => point.year)).toEqual([year, year]);
        const sum = own.reduce((total, point) => total + point.value, 0);
        // Each is rounded to six digits for itself.
        expect(Math.abs(sum - (baseline ?? value))).toBeLessThan(0.002);
      }
    }
  });

  it('says that the split is an assumption, in a warning and in the sentence', async () => {
    const { warnings, scenarios } = await answerTo(LED);
    const split = warnings.filter(({ code }) => code === 'W_PARTS_SPLIT');
    expect(split.map(({ scenario }) => scenario)).toEqual(['a', 'b']);
    for (const { message } of split) {
      expect(message).toMatch(/The 2018 split is not printed; the split of 2013 .*assumption\.$/);
    }
    for (const { sentence } of scenarios) {
      expect(sentence).toContain('split as in 2013 (assumption)');
    }
  });

  it('leaves every other rule without parts, and tells which series have any', async () => {
    const { scenarios } = await answerTo('a=trend&b=3.3');
    expect(scenarios.map((scenario) => 'parts' in scenario)).toEqual([false, false]);
    const { series } = await jsonOf(await ask('/api/v1/series'), seriesListAnswer);
    const led = series.filter(({ parts }) => parts.length > 0);
    expect(led.map(({ id, parts }) => [id, parts])).toEqual([['trade', ['exports', 'imports']]]);
  });

  it('has the total alone in CSV, in the columns of every other rule', async () => {
    const text = await (await ask(`/api/v1/projection.csv?${canonicalOf(LED)}`)).text();
    expect(text.split('\r\n')[0]).toBe(csvColumns.join(','));
    const { scenarios } = await answerTo(LED);
    const values = readCsv(text).rows.flatMap(({ scenario, value }) =>
      scenario === 'a' ? [Number(value)] : [],
    );
    expect(values).toEqual(scenarios[0]!.points.slice(1).map(({ value }) => value));
  });

  it('is the same where it is asked for by its own comparison', async () => {
    const answer = await answerTo(LED);
    const posted = await post(JSON.stringify(answer.comparison));
    expect(await jsonOf(posted, projectionAnswer)).toEqual(answer);
  });
});

describe('an address in which parts lead', () => {
  it('is sent on to the one form that leaves no part out', async () => {
    const { status, headers } = await ask('/chart.svg?b=hold&a.imports=2&a=parts&to=2030');
    expect(status).toBe(308);
    expect(headers.get('location')).toBe(
      '/chart.svg?v=1&data=1&series=trade&from=2000&scale=linear&a=parts&a.exports=hold&a.imports=2&a.band=off&b=hold&b.band=off&to=2030',
    );
  });

  it.each([
    ['series=fdi&a=parts&a.exports=3', 422, ['a NO_PARTS']],
    ['a=parts&a.gold=3', 400, ['a.gold UNKNOWN_PARAMETER']],
    ['a=3&a.exports=3', 400, ['a.exports UNKNOWN_PARAMETER']],
    ['a=parts&a.exports=target_200_2030', 400, ['a.exports UNREADABLE']],
    [
      'a=parts&a.exports=linear_-20&a.imports=900',
      422,
      ['a.imports E_RANGE', 'a.exports E_NONPOSITIVE_PATH'],
    ],
  ])('is refused where it asks for what is not there: %s', async (query, status, faults) => {
    const answer = await ask(`/api/v1/projection.json?${query}`);
    expect(answer.status).toBe(status);
    const { errors } = await problemOf(answer);
    expect(errors.map(({ parameter, code }) => `${parameter} ${code}`)).toEqual(faults);
  });

  it.each(['page', 'og', 'square', 'slide'])(
    'has the assumption in its picture: %s',
    async (size) => {
      const svg = await (await ask(`/chart.svg?${canonicalOf(LED, { size })}`)).text();
      expect(svg).toContain('Assumption: the 2018 split is that of 2013.');
      expect(svg).toContain('Trade follows its parts');
    },
  );

  it('has it in the embed, on the page and in what a message program shows of the link', async () => {
    for (const path of ['/', '/embed']) {
      const html = await (await ask(`${path}?${canonicalOf(LED)}`)).text();
      expect(html).toContain('split as in 2013 (assumption)');
    }
    const page = await (await ask(`/?${canonicalOf(LED)}`)).text();
    expect(page).toMatch(/<meta name="description" content="[^"]*split as in 2013 \(assumption\)/);
    expect(page).toContain('The 2018 split is not printed');
  });
});

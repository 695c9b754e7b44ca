import { describe, expect, it } from 'vitest';
import { EMBED_SIZES } from '../../chart/embedSizes';
import { shownValue } from '../../chart/layout/position';
import { describeComparison } from '../../chart/text/describe';
import { formatPercent, formatPrinted, formatValue } from '../../chart/text/format';
import { nameOf, sentenceOf } from '../../chart/text/scenarioWords';
import { round6, shownPart, type Projection } from '../../model';
import { canonicalOf, compute, words } from '../harness/expected';
import { readCsv } from '../harness/readCsv';
import { elementNamed, elementsNamed, readMarkup, type Markup } from '../harness/readMarkup';
import { ask, post } from '../harness/served';
import { jsonOf, projectionAnswer } from '../worker/contract';
import { comparisons } from './comparisons';

const markupAt = async (path: string) => readMarkup(await (await ask(path)).text());
const jsonAt = async (query: string) =>
  jsonOf(await ask(`/api/v1/projection.json?${query}`), projectionAnswer);

/** The points of a projection as machines are served them. */
function servedPoints({ points }: Projection) {
  return points.map(({ year, value, baseline, status, bands }, h) => {
    if (h === 0) return { year, value: round6(value), status };
    const rounded = bands.map(({ level, lower, upper }) => ({
      level,
      lower: round6(lower),
      upper: round6(upper),
    }));
    return { year, value: round6(value), baseline: round6(baseline), status, bands: rounded };
  });
}

describe.each(comparisons)('One project(), every representation: $name', (one) => {
  const query = canonicalOf(one.query);
  const computation = compute(query);
  const { comparison, series, projections } = computation;
  const shown = shownPart(computation);
  const description = describeComparison(shown, words);
  /** The value at the end of a line as the axis of the chart counts it. */
  const drawn = ({ summary }: Projection) => {
    const base = series.observations.at(-1)!.value;
    return formatValue(shownValue({ scale: comparison.scale, base }, summary.value), words);
  };

  function expectChart(chart: Markup): void {
    expect(elementNamed(chart, 'desc').text).toBe(description);
    const labels = elementsNamed(chart, 'text', 'k-label').map(({ text }) => text);
    expect(labels.length).toBe(shown.projections.length);
    for (const [i, projection] of shown.projections.entries()) {
      expect(labels[i]).toMatch(new RegExp(`(^|\\s)(${drawn(projection).replace('.', '\\.')})?$`));
    }
    const dots = elementsNamed(chart, 'text', 'k-value').map(({ text }) => text);
    const level = (value: number) =>
      comparison.scale === 'index'
        ? formatValue((100 * value) / series.observations.at(-1)!.value, words)
        : formatPrinted(value, words);
    const printed = series.observations.map((one) =>
      one.printed === null
        ? level(one.value)
        : words.replaced({ value: level(one.value), printed: level(one.printed) }),
    );
    expect(printed).toEqual(expect.arrayContaining(dots));
  }

  it('has the computed values in JSON, to six digits', async () => {
    const answer = await jsonAt(query);
    expect(answer.comparison).toEqual(comparison);
    expect(answer.scenarios.map(({ points }) => points)).toEqual(projections.map(servedPoints));
    for (const [i, { summary }] of projections.entries()) {
      const { cagr, doublingYears } = summary;
      expect(answer.scenarios[i]!.summary).toMatchObject({
        year: comparison.to,
        value: round6(summary.value),
        baseline: round6(summary.baseline),
        difference: round6(summary.difference),
        cagr: cagr === null ? null : round6(cagr),
        doublingYears: doublingYears === null ? null : round6(doublingYears),
      });
    }
    expect(answer.series.observations.map(({ year, value }) => [year, value])).toEqual(
      series.observations.map(({ year, value }) => [year, round6(value)]),
    );
  });

  it('has the same in the answer to a posted comparison', async () => {
    const posted = await post(JSON.stringify(comparison));
    expect(await jsonOf(posted, projectionAnswer)).toEqual(await jsonAt(query));
  });

  it('has the same numbers in CSV, digit for digit', async () => {
    const { rows } = readCsv(await (await ask(`/api/v1/projection.csv?${query}`)).text());
    const answer = await jsonAt(query);
    const number = (text: string | undefined) => (text === '' ? undefined : Number(text));
    for (const { id, points } of answer.scenarios) {
      const own = rows.filter(({ scenario }) => scenario === id);
      expect(own.map((row) => row['year'])).toEqual(
        points.slice(1).map(({ year }) => String(year)),
      );
      for (const [i, { value, baseline, status, bands = [] }] of points.slice(1).entries()) {
        const row = own[i]!;
        const edge = (level: number) => bands.find((band) => band.level === level);
        expect([number(row['value']), number(row['baseline'])]).toEqual([value, baseline]);
        expect(row['status']).toBe(status);
        for (const level of [50, 80]) {
          expect(number(row[`lower${level}`])).toBe(edge(level / 100)?.lower);
          expect(number(row[`upper${level}`])).toBe(edge(level / 100)?.upper);
        }
      }
    }
    const published = rows.filter(({ scenario, figure }) => scenario === '' && figure !== '');
    expect(published.map((row) => [Number(row['year']), Number(row['value'])])).toEqual(
      answer.series.observations.map(({ year, value }) => [year, value]),
    );
    const outside = rows.filter(({ scenario, figure }) => scenario === '' && figure === '');
    expect(outside.map((row) => [Number(row['year']), Number(row['value'])])).toEqual(
      (answer.series.outside ?? []).map(({ year, value }) => [year, value]),
    );
  });

  it('has them in words in the picture', async () => {
    expectChart(elementNamed(await markupAt(`/chart.svg?${query}`), 'svg'));
  });

  it('has them in words in the embed', async () => {
    const embed = await markupAt(`/embed?${query}`);
    const charts = elementsNamed(embed, 'svg', 'chart');
    expect(charts.length).toBe(Object.keys(EMBED_SIZES).length);
    for (const chart of charts) expectChart(chart);
    const sentences = elementsNamed(elementNamed(embed, 'ul', 'sentences'), 'li');
    expect(sentences.map(({ text }) => text.trim())).toEqual(
      shown.projections.map((projection) => sentenceOf(projection, words)),
    );
  });

  it('has them in words on the page, and in its table of results', async () => {
    const page = await markupAt(`/?${query}`);
    const stage = elementNamed(page, 'section', 'figure');
    expectChart(elementNamed(stage, 'svg', 'chart-wide'));
    const [head, ...rows] = elementsNamed(elementNamed(page, 'section', 'results'), 'tr');
    expect(head!.text).toContain(String(comparison.to));
    const cells = rows.map((row) => row.children.map(({ text }) => text.trim()));
    expect(cells.map(([name, value, , pace]) => [name, value, pace])).toEqual(
      shown.projections.map((projection) => {
        const { value, cagr } = projection.summary;
        return [
          nameOf(projection, words),
          formatValue(value, words),
          cagr === null ? '–' : formatPercent(cagr, words),
        ];
      }),
    );
  });

  it('has them in a description that names every published figure and every end', () => {
    for (const projection of shown.projections) {
      const end = `${nameOf(projection, words)}: ${formatValue(projection.summary.value, words)}`;
      expect(description).toContain(end);
    }
    for (const { year, value } of series.observations.filter((o) => o.year >= comparison.from)) {
      expect(description).toContain(`${formatPrinted(value, words)} in ${year}`);
    }
  });
});

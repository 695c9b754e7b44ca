import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../chart/renderSvg';
import { citationOf } from '../../chart/text/captions';
import { catalogue } from '../../data';
import { isError, project, round6, shownPart, type Projection } from '../../model';
import { representCsv } from '../../chart/represent/csv';
import { representJson } from '../../chart/represent/json';
import { canonicalOf, compute, pictureOptionsOf, words } from '../harness/expected';
import { readCsv } from '../harness/readCsv';
import { elementNamed, elementsNamed, readMarkup } from '../harness/readMarkup';
import { ask, publicOrigin } from '../harness/served';
import { jsonOf, projectionAnswer, seriesListAnswer } from '../worker/contract';
import { comparisons } from './comparisons';

const textAt = async (path: string) => (await ask(path)).text();
const corners = (path: string) =>
  Array.from(path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g), ([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));

describe('a projection carries its inputs', () => {
  it('as they were given to project()', () => {
    const series = catalogue.series['trade']!;
    const { scenarios } = compute('a=3.3&a.name=Steady&b=trend').comparison;
    for (const scenario of scenarios) {
      const projection = project(series, scenario, 2040);
      if (isError(projection)) throw new Error(projection.error);
      expect(projection.series).toBe(series);
      expect(projection.scenario).toBe(scenario);
    }
  });

  it.each(comparisons)(
    'so that every output prints assumptions and sources: $name',
    async (one) => {
      const query = canonicalOf(one.query);
      const computation = compute(query);
      const citation = citationOf(computation, words);
      for (const path of ['/', '/embed']) {
        expect(readMarkup(await textAt(`${path}?${query}`)).text).toContain(citation);
      }
      const lines = elementsNamed(readMarkup(await textAt(`/chart.svg?${query}`)), 'text');
      const squeezed = (text: string) => text.replace(/[\s\u00a0]+/g, '');
      expect(squeezed(lines.map(({ text }) => text).join(''))).toContain(
        squeezed(citation).slice(0, 80),
      );
      const answer = await jsonOf(await ask(`/api/v1/projection.json?${query}`), projectionAnswer);
      expect(answer.comparison).toEqual(computation.comparison);
      expect(answer.series.observations.every(({ source }) => source !== '')).toBe(true);
    },
  );
});

describe('rounding happens in two places', () => {
  it('and not in the model, which keeps full precision', () => {
    const { projections } = compute('a=trend&b=3.3');
    const values = projections.flatMap(({ points }) => points.slice(1).map(({ value }) => value));
    const rough = values.filter((value) => value === round6(value));
    expect(rough.length).toBeLessThan(values.length / 10);
  });

  it('where machines are served: every number has six digits at most', async () => {
    const query = canonicalOf('a=trend&b=3.3&c=-0.7&d=parts&d.exports=3.3&alt=A2-022&outside=1');
    const { rows } = readCsv(await textAt(`/api/v1/projection.csv?${query}`));
    const numeric = ['value', 'baseline', 'lower50', 'upper50', 'lower80', 'upper80', 'printed'];
    const cells = rows.flatMap((row) => numeric.map((column) => row[column]!));
    for (const cell of cells.filter((text) => text !== '')) {
      expect(cell).toBe(String(round6(Number(cell))));
    }
    const json: unknown = await (await ask(`/api/v1/projection.json?${query}`)).json();
    for (const number of numbersIn(json)) expect(number).toBe(round6(number));
  });
});

function numbersIn(json: unknown): number[] {
  if (typeof json === 'number') return [json];
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap(numbersIn) : [];
}

describe('same query, same bytes', () => {
  // A PNG is drawn once and kept; that others draw the same is asked in tests/worker/picturesReady.
  const routes = [
    '/',
    '/embed',
    '/chart.svg',
    '/api/v1/projection.json',
    '/api/v1/projection.csv',
  ] as const;

  it.each(routes)('%s, asked twice', async (route) => {
    for (const { query } of comparisons.slice(0, 5)) {
      const path = `${route}?${canonicalOf(query)}`;
      const [once, twice] = [await ask(path), await ask(path)];
      expect(Buffer.from(await once.bytes()).equals(Buffer.from(await twice.bytes()))).toBe(true);
      expect(once.headers.get('etag')).toBe(twice.headers.get('etag'));
    }
  });

  it.each(comparisons)('in workerd and in Node: $name', async (one) => {
    const query = canonicalOf(one.query);
    const computation = compute(query);
    const svg = renderSvg(shownPart(computation), pictureOptionsOf(query));
    expect(await textAt(`/chart.svg?${query}`)).toBe(svg);
    expect(await textAt(`/api/v1/projection.json?${query}`)).toBe(
      JSON.stringify(representJson(computation, publicOrigin, words)),
    );
    expect(await textAt(`/api/v1/projection.csv?${query}`)).toBe(representCsv(computation, words));
  });
});

describe('every value has a status, and no representation drops it', () => {
  /** The statuses a comparison holds, by year, before and after the last figure. */
  const statusesOf = (query: string) => {
    const { comparison, series, projections } = compute(query);
    const shown = series.observations.filter(({ year }) => year >= comparison.from);
    return { comparison, series, projections, shown };
  };

  it.each(comparisons)('in JSON and CSV: $name', async (one) => {
    const query = canonicalOf(one.query);
    const { comparison, series, projections } = statusesOf(query);
    const answer = await jsonOf(await ask(`/api/v1/projection.json?${query}`), projectionAnswer);
    expect(answer.series.observations.map(({ status }) => status)).toEqual(
      series.observations.map(({ status }) => status),
    );
    expect(answer.scenarios.map(({ points }) => points.map(({ status }) => status))).toEqual(
      projections.map(({ points }) => points.map(({ status }) => status)),
    );
    const { rows } = readCsv(await textAt(`/api/v1/projection.csv?${query}`));
    expect(rows.map((row) => row['status'])).toEqual([
      ...series.observations.map(({ status }) => status),
      ...(comparison.outside ? series.outside.map(() => 'outside') : []),
      ...projections.flatMap(({ points }) => points.slice(1).map(({ status }) => status)),
    ]);
  });

  it('in the list of series', async () => {
    const { series } = await jsonOf(await ask('/api/v1/series'), seriesListAnswer);
    for (const { observations, id } of series) {
      expect(observations.map(({ status }) => status)).toEqual(
        catalogue.series[id]!.observations.map(({ status }) => status),
      );
    }
  });

  it.each(comparisons)(
    'in picture, embed and page, as marks and in the table: $name',
    async (one) => {
      const query = canonicalOf(one.query);
      const { comparison, series, shown } = statusesOf(query);
      const drawings = [
        readMarkup(await textAt(`/chart.svg?${query}`)),
        ...elementsNamed(readMarkup(await textAt(`/embed?${query}`)), 'svg', 'chart'),
        elementNamed(
          elementNamed(readMarkup(await textAt(`/?${query}`)), 'section', 'figure'),
          'svg',
          'chart-wide',
        ),
      ];
      for (const drawing of drawings) {
        const diamonds = elementsNamed(drawing, 'path', 'k-dot');
        const circles = elementsNamed(drawing, 'circle', 'k-dot');
        const derived = shown.filter(({ status }) => status === 'derived');
        expect([diamonds.length, circles.length]).toEqual([
          derived.length,
          shown.length - derived.length,
        ]);
        const hollow = [...diamonds, ...circles].filter(({ attributes }) =>
          attributes.get('class')!.includes('k-hollow'),
        );
        expect(hollow.length).toBe(shown.filter(({ doubtful }) => doubtful).length);
      }
      const page = elementNamed(readMarkup(await textAt(`/?${query}`)), 'main');
      for (const { status } of series.observations) {
        expect(page.text).toContain(words.status[status]);
      }
      const legend = elementsNamed(drawings[0]!, 'text').map(({ text }) => text);
      expect(legend).toContain(words.legend.published);
      expect(legend).toContain(words.legend.projected);
      const outside = comparison.outside && series.outside.length > 0;
      expect(legend.includes(words.legend.outside)).toBe(outside);
      const derived = shown.some(({ status }) => status === 'derived');
      expect(legend.includes(words.legend.derived)).toBe(derived);
    },
  );
});

describe('the published part is never drawn by the projection', () => {
  it.each(comparisons)('a line starts at the last published figure: $name', async (one) => {
    const query = canonicalOf(one.query);
    const { projections, series } = compute(query);
    const last = series.observations.at(-1)!;
    for (const { points } of projections) {
      expect(points[0]).toMatchObject({ year: last.year, value: last.value, status: last.status });
      expect(points.slice(1).every(isAssumed)).toBe(true);
    }
    const svg = readMarkup(await textAt(`/chart.svg?${query}`));
    const boundary = Number(elementNamed(svg, 'line', 'k-boundary').attributes.get('x1'));
    const between = corners(elementNamed(svg, 'path', 'k-between').attributes.get('d')!);
    for (const line of elementsNamed(svg, 'path', 'k-line')) {
      const path = corners(line.attributes.get('d')!);
      expect(path[0]).toEqual(between.at(-1));
      expect(Math.min(...path.map(({ x }) => x))).toBe(boundary);
    }
    expect(Math.max(...between.map(({ x }) => x))).toBe(boundary);
    for (const band of elementsNamed(svg, 'path', 'k-band')) {
      const xs = corners(band.attributes.get('d')!).map(({ x }) => x);
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(boundary);
    }
  });

  it.each(comparisons)('no row of a scenario is from before: $name', async (one) => {
    const query = canonicalOf(one.query);
    const last = compute(query).series.observations.at(-1)!.year;
    const { rows } = readCsv(await textAt(`/api/v1/projection.csv?${query}`));
    for (const row of rows.filter(({ scenario }) => scenario !== '')) {
      expect(Number(row['year'])).toBeGreaterThan(last);
    }
  });
});

function isAssumed({ status }: Projection['points'][number]): boolean {
  return status === 'projected' || status === 'scenario';
}

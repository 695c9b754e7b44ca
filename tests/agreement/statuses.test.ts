import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import { canonicalOf, compute, words } from '../harness/expected';
import { readCsv } from '../harness/readCsv';
import { elementNamed, elementsNamed, readMarkup } from '../harness/readMarkup';
import { ask, textAt } from '../harness/served';
import { jsonOf, projectionAnswer, seriesListAnswer } from '../worker/contract';
import { comparisons } from './comparisons';

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

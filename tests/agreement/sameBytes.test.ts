import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../chart/renderSvg';
import { representCsv } from '../../chart/represent/csv';
import { representJson } from '../../chart/represent/json';
import { shownPart } from '../../model';
import { canonicalOf, compute, pictureOptionsOf, words } from '../harness/expected';
import { ask, publicOrigin, textAt } from '../harness/served';
import { comparisons } from './comparisons';

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

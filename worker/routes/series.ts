import { Hono } from 'hono';
import { catalogue } from '../../data';
import type { Env } from '../env';
import { answerOnce, CACHE } from '../http/caching';
import { csvHeaders } from '../http/csvHeaders';
import { findSeries } from '../http/findSeries';
import { representSeries } from '../../chart/represent/json';
import { representSeriesCsv } from '../represent/seriesCsv';

/** The baselines, with the place and the doubts of every value; each also as CSV. */
export const series = new Hono<Env>();

series.get('/series', (c) =>
  answerOnce(c, `data ${catalogue.version}`, { 'cache-control': CACHE.listing }, () =>
    c.json({
      versions: { data: String(catalogue.version) },
      series: Object.values(catalogue.series).map((one) => ({
        ...representSeries(one, true),
        links: { self: `${c.env.PUBLIC_ORIGIN}/api/v1/series/${one.id}` },
      })),
    }),
  ),
);

series.get('/series/:id', (c) => {
  const name = c.req.param('id');
  const asCsv = name.endsWith('.csv');
  const id = asCsv ? name.slice(0, -'.csv'.length) : name;
  const found = findSeries(c, id);
  if (found instanceof Response) return found;
  return answerOnce(c, `data ${catalogue.version}`, { 'cache-control': CACHE.listing }, () => {
    const represented = representSeries(found, true);
    return asCsv
      ? c.body(representSeriesCsv(represented), 200, csvHeaders(id))
      : c.json({ versions: { data: String(catalogue.version) }, series: represented });
  });
});

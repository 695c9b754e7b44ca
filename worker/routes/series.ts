import { Hono } from 'hono';
import { catalogue } from '../../data';
import type { Env } from '../env';
import { answerOnce, CACHE } from '../http/caching';
import { csvHeaders } from '../http/csvHeaders';
import { problem } from '../http/problem';
import { representSeries } from '../represent/json';
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
  const found = Object.hasOwn(catalogue.series, id) ? catalogue.series[id] : undefined;
  if (!found) {
    const ids = Object.keys(catalogue.series).join(', ');
    return problem(c, 404, `There is no such series. There are: ${ids}.`, [
      { parameter: 'id', value: id.slice(0, 64), code: 'UNKNOWN_SERIES', allowed: ids },
    ]);
  }
  return answerOnce(c, `data ${catalogue.version}`, { 'cache-control': CACHE.listing }, () => {
    const represented = representSeries(found, true);
    return asCsv
      ? c.body(representSeriesCsv(represented), 200, csvHeaders(id))
      : c.json({ versions: { data: String(catalogue.version) }, series: represented });
  });
});

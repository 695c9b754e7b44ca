import { Hono } from 'hono';
import { catalogue } from '../../data';
import type { Env } from '../env';
import { answerOnce, CACHE } from '../http/caching';
import { findSeries } from '../http/findSeries';
import { representSeries } from '../represent/json';

/** The baselines, with the place and the doubts of every value. */
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
  const found = findSeries(c, c.req.param('id'));
  if (found instanceof Response) return found;
  return answerOnce(c, `data ${catalogue.version}`, { 'cache-control': CACHE.listing }, () =>
    c.json({
      versions: { data: String(catalogue.version) },
      series: representSeries(found, true),
    }),
  );
});

import { Hono } from 'hono';
import { catalogue } from '../../data';
import type { Env } from '../env';
import { answerOnce, CACHE } from '../http/caching';
import { problem } from '../http/problem';
import { representSeries } from '../represent/json';

/** The baselines, with the place and the doubts of every value. */
export const series = new Hono<Env>();

series.get('/series', (c) =>
  answerOnce(c, `data ${catalogue.version}`, () => {
    c.header('cache-control', CACHE.listing);
    return c.json({
      versions: { data: String(catalogue.version) },
      series: Object.values(catalogue.series).map((one) => ({
        ...representSeries(one, true),
        links: { self: `${c.env.PUBLIC_ORIGIN}/api/v1/series/${one.id}` },
      })),
    });
  }),
);

series.get('/series/:id', (c) => {
  const id = c.req.param('id');
  const found = Object.hasOwn(catalogue.series, id) ? catalogue.series[id] : undefined;
  if (!found) {
    const ids = Object.keys(catalogue.series).join(', ');
    return problem(c, 404, `There is no such series. There are: ${ids}.`, [
      { parameter: 'id', value: id.slice(0, 64), code: 'UNKNOWN_SERIES', allowed: ids },
    ]);
  }
  return answerOnce(c, `data ${catalogue.version}`, () => {
    c.header('cache-control', CACHE.listing);
    return c.json({
      versions: { data: String(catalogue.version) },
      series: representSeries(found, true),
    });
  });
});

import { Hono } from 'hono';
import { catalogue } from '../../data';
import { computeComparison, parseComparisonJson } from '../../model';
import { wordsOf } from '../../chart/words';
import type { Env } from '../env';
import { answerOnce, CACHE } from '../http/caching';
import { faultsProblem } from '../http/problem';
import { readBody } from '../http/readBody';
import { readQuery } from '../http/readQuery';
import { representCsv } from '../represent/csv';
import { representJson } from '../represent/json';

/** The numbers of a comparison: JSON and CSV by query, JSON by a posted comparison. */
export const projection = new Hono<Env>();

projection.get('/projection.json', (c) => {
  const { comparison, view, faults, canonical, isCanonical } = readQuery(c.req.url, ['lang']);
  if (faults.length > 0) return faultsProblem(c, faults);
  if (!isCanonical) return c.redirect(`/api/v1/projection.json?${canonical}`, 308);
  return answerOnce(c, canonical, { 'cache-control': CACHE.versioned }, () => {
    const computation = computeComparison(comparison, catalogue);
    return c.json(representJson(computation, c.env.PUBLIC_ORIGIN, wordsOf(view.lang)));
  });
});

projection.get('/projection.csv', (c) => {
  const { comparison, view, faults, canonical, isCanonical } = readQuery(c.req.url, ['lang']);
  if (faults.length > 0) return faultsProblem(c, faults);
  if (!isCanonical) return c.redirect(`/api/v1/projection.csv?${canonical}`, 308);
  return answerOnce(c, canonical, { 'cache-control': CACHE.versioned }, () => {
    const csv = representCsv(computeComparison(comparison, catalogue), wordsOf(view.lang));
    return c.body(csv, 200, {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `inline; filename="kuroshio-${comparison.series}-${comparison.to}.csv"`,
    });
  });
});

projection.post('/projection', async (c) => {
  const body = await readBody(c);
  if (body instanceof Response) return body;
  const read = parseComparisonJson(body.json, catalogue);
  if (read.faults.length > 0) return faultsProblem(c, read.faults);
  const computation = computeComparison(read.comparison, catalogue);
  c.header('cache-control', 'no-store');
  return c.json(representJson(computation, c.env.PUBLIC_ORIGIN, wordsOf(null)));
});

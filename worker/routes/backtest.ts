import { Hono } from 'hono';
import { catalogue } from '../../data';
import { wordsOf } from '../../chart/words';
import type { Env } from '../env';
import { answerOnce, CACHE } from '../http/caching';
import { findSeries } from '../http/findSeries';
import { problem } from '../http/problem';
import { representBacktest } from '../represent/backtest';

/** Fewest observations a backtest can use: three known and one to come. */
const FEWEST = 4;

/** How the growth rules would have done on a series' own past. */
export const backtestRoute = new Hono<Env>();

backtestRoute.get('/backtest/:series', (c) => {
  const series = findSeries(c, c.req.param('series'));
  if (series instanceof Response) return series;
  const answer = representBacktest(series, wordsOf(null));
  if ('error' in answer) {
    const count = series.observations.length;
    const detail = `A backtest needs ${FEWEST} observations; ${series.id} has ${count}.`;
    return problem(c, 422, detail, [
      {
        parameter: 'series',
        value: series.id,
        code: answer.error,
        allowed: `a series of at least ${FEWEST} observations`,
      },
    ]);
  }
  return answerOnce(c, `data ${catalogue.version}`, { 'cache-control': CACHE.listing }, () =>
    c.json({ versions: { data: String(catalogue.version) }, ...answer }),
  );
});

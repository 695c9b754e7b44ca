import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import { ask } from '../harness/served';
import { jsonOf, problemOf } from './contract';

const measure = v.nullable(v.number());
const row = v.looseObject({
  origin: v.number(),
  target: v.number(),
  h: v.number(),
  valid: v.boolean(),
  forecast: v.number(),
  actual: v.number(),
  logError: measure,
});
const backtestAnswer = v.looseObject({
  versions: v.looseObject({ data: v.string() }),
  notice: v.string(),
  caveat: v.pipe(v.string(), v.includes('illustration, not proof')),
  series: v.looseObject({ id: v.string(), title: v.string(), unit: v.string() }),
  rules: v.array(
    v.looseObject({
      rule: v.string(),
      name: v.pipe(v.string(), v.nonEmpty()),
      summary: v.looseObject({
        pairs: v.number(),
        typicalFactor: measure,
        mape: measure,
        meanLogError: measure,
        relMae: measure,
      }),
      rows: v.array(row),
    }),
  ),
});

async function relMaeOn(series: string): Promise<Record<string, number | null>> {
  const answer = await ask(`/api/v1/backtest/${series}`);
  expect(answer.status).toBe(200);
  const { rules } = await jsonOf(answer, backtestAnswer);
  return Object.fromEntries(rules.map(({ rule, summary }) => [rule, summary.relMae]));
}

describe('GET /api/v1/backtest/:series', () => {
  it('says that no change beats the trend of trade', async () => {
    const found = await relMaeOn('trade');
    expect(Object.keys(found)).toEqual(['naive', 'drift', 'lastGrowth', 'linear', 'gmean']);
    expect(found['naive']).toBe(1);
    expect(found['drift']).toBe(1.97221);
    expect(found['linear']).toBeCloseTo(1.2, 2);
  });

  it('says that the mean of investment beats both', async () => {
    const found = await relMaeOn('fdi');
    expect(found['drift']).toBe(10.2608);
    expect(found['gmean']).toBeCloseTo(0.67, 2);
  });

  it.each(['gold', '__proto__', 'toString'])(
    'knows no series %s, and names those it knows',
    async (id) => {
      const answer = await ask(`/api/v1/backtest/${id}`);
      expect(answer.status).toBe(404);
      const { errors } = await problemOf(answer);
      expect(errors).toMatchObject([{ code: 'UNKNOWN_SERIES', value: id }]);
      expect(errors[0]?.allowed).toBe(Object.keys(catalogue.series).join(', '));
    },
  );

  it.each(Object.values(catalogue.series))('answers for $id, or says why not', async (series) => {
    const answer = await ask(`/api/v1/backtest/${series.id}`);
    if (series.observations.length >= 4) {
      expect(answer.status).toBe(200);
      return;
    }
    expect(answer.status).toBe(422);
    expect((await problemOf(answer)).errors).toMatchObject([{ code: 'E_OBS_COUNT' }]);
  });

  it('is kept and confirmed like every listing', async () => {
    const first = await ask('/api/v1/backtest/trade');
    expect(first.headers.get('cache-control')).toContain('max-age=300');
    const etag = first.headers.get('etag') ?? '';
    const again = await ask('/api/v1/backtest/trade', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });
});

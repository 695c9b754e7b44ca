import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import { ask, pathOf } from '../harness/served';
import { jsonOf, problemOf, seriesAnswer, seriesListAnswer } from './contract';

const ids = Object.keys(catalogue.series);

describe('GET /api/v1/series', () => {
  it('lists every series of the data, and where each is found alone', async () => {
    const { series, versions } = await jsonOf(await ask('/api/v1/series'), seriesListAnswer);
    expect(series.map(({ id }) => id)).toEqual(ids);
    expect(versions.data).toBe(String(catalogue.version));
    for (const { links, ...listed } of series) {
      const alone = await jsonOf(await ask(pathOf(links.self)), seriesAnswer);
      expect(alone).toEqual({ versions, series: listed });
    }
  });
});

describe('GET /api/v1/series/:id', () => {
  it.each(ids)('gives every value of %s with its status and its place', async (id) => {
    const { series } = await jsonOf(await ask(`/api/v1/series/${id}`), seriesAnswer);
    const { title, unit, behaviour, observations } = catalogue.series[id]!;
    expect(series).toMatchObject({ id, title, unit, behaviour });
    expect(series.observations).toEqual(
      observations.map((one) => ({ ...one, finding: one.finding?.text ?? null })),
    );
    expect(series.outside).toEqual(
      catalogue.series[id]!.outside.map((one) => ({ ...one, status: 'outside' })),
    );
  });

  it('shows the arithmetic of a derived value', async () => {
    const { series } = await jsonOf(await ask('/api/v1/series/trade-rest'), seriesAnswer);
    for (const one of series.observations.filter(({ status }) => status === 'derived')) {
      expect(one.formula).toMatch(/\d/);
      expect(one.figure.split(' ').length).toBeGreaterThan(1);
    }
    expect(series.observations.some(({ status }) => status === 'derived')).toBe(true);
  });

  const unknown = ['nope', 'Trade', '__proto__', 'constructor', '%3Cscript%3E', 'x'.repeat(900)];
  it.each(unknown)('answers %s with 404 and the ids that exist', async (id) => {
    const response = await ask(`/api/v1/series/${id}`);
    expect(response.status).toBe(404);
    const { detail, errors } = await problemOf(response);
    for (const known of ids) expect(detail).toContain(known);
    expect(errors).toEqual([
      {
        parameter: 'id',
        value: decodeURIComponent(id).slice(0, 64),
        code: 'UNKNOWN_SERIES',
        allowed: ids.join(', '),
      },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { exactDifference } from '../../data/derive';
import { dataset, printed } from '../data/dataset';
import { csvValue, scalarsOf } from '../harness/csvValue';
import { readCsv } from '../harness/readCsv';
import { ask } from '../harness/served';

interface Served {
  id: string;
  observations: (Record<string, unknown> & { figure: string; value: number; status: string })[];
  outside: Record<string, unknown>[];
}

const ids = Object.keys(dataset.catalogue.series);

async function seriesOf(id: string): Promise<Served> {
  const { series } = (await (await ask(`/api/v1/series/${id}`)).json()) as { series: Served };
  return series;
}

describe('/api/v1/series/:id', () => {
  it.each(ids)(
    'serves nothing for %s but figures of the ledger and named derivations',
    async (id) => {
      for (const { value, status, figure, formula } of (await seriesOf(id)).observations) {
        const [first = '', ...others] = figure.split(' ');
        if (status === 'published') {
          expect(others).toEqual([]);
          expect(value).toBe(printed(first));
        } else {
          expect(status).toBe('derived');
          expect(value).toBe(exactDifference(printed(first), others.map(printed)));
          expect(formula).toContain(`= ${value}`);
        }
      }
    },
  );
});

describe('/api/v1/series/:id.csv', () => {
  it.each(ids)('opens to the values that JSON has: %s', async (id) => {
    const response = await ask(`/api/v1/series/${id}.csv`);
    expect(response.headers.get('content-type')).toContain('text/csv');
    const text = await response.text();
    expect(text.split('\r\n')[0]).toMatch(
      /^series,year,value,unit,status,figure,source,location,cites,doubtful,finding,formula,printed,/,
    );
    const { observations, outside } = await seriesOf(id);
    const { rows } = readCsv(text);
    expect(rows).toHaveLength(observations.length + outside.length);
    for (const [i, row] of [...observations, ...outside].entries()) {
      expect(rows[i]?.['series']).toBe(id);
      for (const [key, value] of scalarsOf(row, [...observations, ...outside])) {
        expect(csvValue(rows[i]?.[key], value), `${key} of row ${i + 1}`).toBe(value);
      }
    }
  });

  it('is found again with its tag', async () => {
    const etag = (await ask('/api/v1/series/trade.csv')).headers.get('etag') ?? '';
    const again = await ask('/api/v1/series/trade.csv', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  it('says which series there are where there is none of that name', async () => {
    const response = await ask('/api/v1/series/tea.csv');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      errors: [{ parameter: 'id', value: 'tea', code: 'UNKNOWN_SERIES' }],
    });
  });
});

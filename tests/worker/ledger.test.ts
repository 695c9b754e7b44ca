import { describe, expect, it } from 'vitest';
import { dataset, rowOf } from '../data/dataset';
import { csvValue, scalarsOf } from '../harness/csvValue';
import { readCsv } from '../harness/readCsv';
import { ask } from '../harness/served';

type Row = Record<string, unknown>;

const LISTS = ['figures', 'sources', 'milestones', 'presets', 'checks'] as const;

async function rowsOf(name: string, query = ''): Promise<Row[]> {
  const body = (await (await ask(`/api/v1/${name}${query}`)).json()) as Record<string, Row[]>;
  return body[name] ?? [];
}

const csvOf = async (name: string, query = '') =>
  readCsv(await (await ask(`/api/v1/${name}.csv${query}`)).text()).rows;

describe.each(LISTS)('/api/v1/%s', (name) => {
  it('says which data it is, may be kept a little and read by any site', async () => {
    const response = await ask(`/api/v1/${name}`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ versions: { data: '1' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toContain('max-age=300');
  });

  it.each(['', '.csv'])('answers 304 to a reader who has it%s', async (ending) => {
    const path = `/api/v1/${name}${ending}`;
    const etag = (await ask(path)).headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"[0-9a-f]+"$/);
    const again = await ask(path, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('has the same rows as CSV under an ASCII header', async () => {
    const response = await ask(`/api/v1/${name}.csv`);
    expect(response.headers.get('content-type')).toContain('text/csv');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const text = await response.text();
    expect(text.split('\r\n')[0]).toMatch(/^[a-z0-9_]+(,[a-z0-9_]+)+$/);
    const [json, csv] = [await rowsOf(name), readCsv(text).rows];
    expect(csv).toHaveLength(json.length);
    for (const [i, row] of json.entries()) {
      for (const [key, value] of scalarsOf(row, json)) {
        expect(csvValue(csv[i]?.[key], value), `${key} of row ${i + 1}`).toBe(value);
      }
    }
  });

  it('answers no other method', async () => {
    expect((await ask(`/api/v1/${name}`, { method: 'DELETE' })).status).toBe(405);
  });
});

describe('/api/v1/figures', () => {
  it('serves every row of the ledger as it stands', async () => {
    const rows = await rowsOf('figures');
    expect(rows.map(({ id }) => id)).toEqual(dataset.figures.map(({ id }) => id));
    for (const row of rows) {
      const { value, unit, year, cites, finding, alternatives } = rowOf(
        dataset.figures,
        String(row['id']),
      );
      expect(row).toMatchObject({ value, unit, year, cites, finding, alternatives });
    }
  });

  it('names the series a figure is drawn in and the verdicts on it', async () => {
    const row = rowOf(await rowsOf('figures'), 'A2-030');
    expect(row['series']).toEqual(['trade', 'imports', 'trade-rest']);
    expect(rowOf(await rowsOf('figures'), 'A2-022')).toMatchObject({
      doubtful: true,
      checks: [
        { id: 'trade-2008', verdict: 'inconsistent' },
        { id: 'growth-2008', verdict: 'inconsistent' },
      ],
    });
  });

  it('opens as CSV to the same findings, alternatives and verdicts', async () => {
    const csv = await csvOf('figures');
    for (const row of await rowsOf('figures')) {
      const cells = rowOf(csv, String(row['id']));
      const finding = row['finding'] as { kind: string; text: string } | null;
      expect([cells['finding_kind'], cells['finding']]).toEqual([
        finding?.kind ?? '',
        finding?.text ?? '',
      ]);
      const [first] = row['alternatives'] as { value: number; reason: string }[];
      expect(csvValue(cells['alternative'], 0)).toBe(first?.value ?? null);
      expect(cells['alternative_reason']).toBe(first?.reason ?? '');
      expect(cells['series']).toBe((row['series'] as string[]).join(' '));
    }
  });

  it.each([
    ['?article=A1', (row: Row) => row['article'] === 'A1', 13],
    ['?unit=bn%20US%24', (row: Row) => row['unit'] === 'bn US$', 27],
    ['?year=2008', (row: Row) => row['year'] === 2008, 8],
    ['?doubtful=1', (row: Row) => row['doubtful'] === true, 31],
    ['?article=A2&unit=%25&year=2014', (row: Row) => row['id'] === 'A2-058', 1],
  ])('keeps what %s asks for, in both forms', async (query, fits, count) => {
    const rows = await rowsOf('figures', query);
    expect(rows).toEqual((await rowsOf('figures')).filter(fits));
    expect(rows).toHaveLength(count);
    expect((await csvOf('figures', query)).map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  });

  it('has no row for a year that no figure is of', async () => {
    expect(await rowsOf('figures', '?year=1950')).toEqual([]);
  });

  it.each(['', '.csv'])('names every filter it cannot read%s', async (ending) => {
    const response = await ask(
      `/api/v1/figures${ending}?article=A3&unit=yen&year=x&doubtful=2&a=1`,
    );
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { errors } = (await response.json()) as { errors: Row[] };
    expect(errors.map(({ parameter, value }) => [parameter, value])).toEqual([
      ['article', 'A3'],
      ['unit', 'yen'],
      ['year', 'x'],
      ['doubtful', '2'],
      ['a', '1'],
    ]);
    expect(errors[0]).toMatchObject({ allowed: 'A1, A2' });
  });
});

describe('/api/v1/presets', () => {
  it('calls an assumption what is one, and warns where presets overlap', async () => {
    for (const row of await rowsOf('presets')) {
      const assumed = ['assumption', 'unverified'].includes(String(row['mark']));
      expect(String(row['evidence']).includes('assumption')).toBe(assumed);
      if (row['overlaps'] === null) expect(row['overlap']).toBe(null);
      else
        expect(row['overlap']).toMatchObject({ warning: expect.stringContaining('add them up') });
    }
    const assumed = (await csvOf('presets')).filter(({ evidence }) => /assumption/.test(evidence!));
    expect(assumed.map(({ id }) => id)).toEqual([
      ...['new-agreement', 'labour', 'china-plus-one', 'friction'],
    ]);
  });
});

describe('/api/v1/checks', () => {
  it('serves the arithmetic, what rounding allows and the verdict', async () => {
    expect(rowOf(await rowsOf('checks'), 'trade-2008')).toMatchObject({
      figures: ['A2-025', 'A2-027', 'A2-022'],
      arithmetic: '104.5 + 106.8 = 211.3',
      computed: 211.3,
      residual: 3.1,
      tolerance: 0.15,
      printed: { value: 214.4, figure: 'A2-022' },
      verdict: 'inconsistent',
    });
    expect(rowOf(await rowsOf('checks'), 'investment-2014')).toMatchObject({
      computed: 75.7576,
      printed: { value: 136.2, figure: null, source: 'asean-fdi-2015' },
    });
  });
});

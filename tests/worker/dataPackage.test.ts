import { describe, expect, it } from 'vitest';
import { comparisons } from '../agreement/comparisons';
import { dataset } from '../data/dataset';
import { titleOf } from '../../chart/text/describe';
import { sentenceOf } from '../../chart/text/scenarioWords';
import { canonicalOf, compute, words } from '../harness/expected';
import { readCsv } from '../harness/readCsv';
import { ask, pathOf, post, publicOrigin } from '../harness/served';

interface Field {
  name: string;
  type: string;
  title: string;
  description: string;
  unit?: string;
  constraints?: { required?: boolean; enum?: string[] };
}

interface Package {
  name: string;
  id: string;
  title: string;
  description: string;
  assumptions: string[];
  notice: string;
  citation: string;
  version: string;
  versions: { model: string; data: string };
  licenses: { name: string; path: string }[];
  sources: { id: string; title: string; citation: string; path?: string }[];
  resources: {
    name: string;
    path: string;
    encoding: string;
    mediatype: string;
    dialect: { delimiter: string; lineTerminator: string; quoteChar: string; header: boolean };
    schema: { fields: Field[]; missingValues: string[] };
  }[];
}

const packageOf = async (query: string): Promise<Package> => {
  const answer = await ask(`/api/v1/datapackage.json?${canonicalOf(query)}`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Package;
};

/** What Table Schema takes for a value of a type, written without a thousands separator. */
const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^[^]+$/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i,
  year: /^\d{4}$/,
};

describe.each(comparisons)('the data package of $name', ({ query }) => {
  it('describes every cell of the table it names', async () => {
    const { resources } = await packageOf(query);
    expect(resources).toHaveLength(1);
    const { path, schema, dialect, encoding, mediatype } = resources[0]!;
    expect(path).toBe(`${publicOrigin}/api/v1/projection.csv?${canonicalOf(query)}`);
    const table = await ask(pathOf(path));
    expect(table.headers.get('content-type')).toContain(`${mediatype}; charset=${encoding}`);
    expect(dialect).toMatchObject({ delimiter: ',', lineTerminator: '\r\n', header: true });
    const { columns, rows } = readCsv(await table.text());
    expect(schema.fields.map(({ name }) => name)).toEqual(columns);
    expect(schema.missingValues).toEqual(['']);
    const { series } = compute(query);
    for (const { name, type, title, description, unit, constraints } of schema.fields) {
      expect(title.length, name).toBeGreaterThan(2);
      expect(description, name).toMatch(/\.$/);
      expect(unit, name).toBe(type === 'number' ? series.unit : undefined);
      const cells = rows.map((row) => row[name]!);
      const filled = cells.filter((cell) => !schema.missingValues.includes(cell));
      for (const cell of filled) {
        expect(cell, name).toMatch(FORMS[type]!);
        if (constraints?.enum) expect(constraints.enum, name).toContain(cell);
      }
      if (constraints?.required) expect(filled.length, name).toBe(rows.length);
    }
  });

  it('says what was assumed, how to cite it, and whose figures it starts from', async () => {
    const about = await packageOf(query);
    const computation = compute(query);
    expect(about.title).toBe(titleOf(computation, words));
    expect(about.id).toBe(`${publicOrigin}/?${canonicalOf(query)}`);
    expect(about.notice).toBe(words.notice);
    expect(about.description.startsWith(about.notice)).toBe(true);
    expect(about.assumptions).toHaveLength(computation.projections.length);
    for (const [i, projection] of computation.projections.entries()) {
      expect(about.assumptions[i]).toContain(sentenceOf(projection, words));
      expect(about.description).toContain(about.assumptions[i]);
    }
    expect(about.citation).toContain(about.title);
    expect(about.citation).toContain(about.id);
    expect(about.versions).toEqual({ model: '1', data: '1' });
    expect(about.licenses).toEqual([expect.objectContaining({ name: 'MIT' })]);
    const { rows } = readCsv(
      await (await ask(`/api/v1/projection.csv?${canonicalOf(query)}`)).text(),
    );
    const named = new Set(rows.flatMap(({ source }) => source || []));
    expect(new Set(about.sources.map(({ id }) => id))).toEqual(named);
    for (const { id, title, citation, path } of about.sources) {
      const known = dataset.sources.find((source) => source.id === id)!;
      expect([title, citation, path ?? null]).toEqual([known.title, known.citation, known.address]);
    }
  });
});

describe('a data package', () => {
  it('holds no time of its making: asked again it is the same', async () => {
    const path = `/api/v1/datapackage.json?${canonicalOf('a=3.3')}`;
    const [one, other] = await Promise.all([ask(path), ask(path)]);
    const text = await one.text();
    expect(text).toBe(await other.text());
    expect(text).not.toMatch(/"created"/);
  });

  it.each(['json', 'csv'])('is named by every answer as %s, that of a copy too', async (format) => {
    const query = canonicalOf('series=fdi&a=mean&a.name=Tên & "tên"&to=2030');
    const path = `/api/v1/projection.${format}?${query}`;
    const etag = (await ask(path)).headers.get('etag')!;
    const asked = [
      ask(path),
      ask(path, { method: 'HEAD' }),
      ask(path, { headers: { 'if-none-match': etag } }),
    ];
    for (const answer of await Promise.all(asked)) {
      const [, address = ''] =
        /^<([^<> "]+)>; rel="describedby"; type="application\/json"$/.exec(
          answer.headers.get('link') ?? '',
        ) ?? [];
      expect(address).toBe(`${publicOrigin}/api/v1/datapackage.json?${query}`);
      expect((await ask(pathOf(address))).status).toBe(200);
    }
  });

  it('is named by the answer to a posted comparison', async () => {
    const link = (await post('{}')).headers.get('link');
    expect(link).toContain(`<${publicOrigin}/api/v1/datapackage.json?${canonicalOf('')}>`);
  });
});

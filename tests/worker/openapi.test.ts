import { beforeAll, describe, expect, it } from 'vitest';
import { modelFunctions } from '../../model';
import type { ApiDescription, Operation, Parameter } from '../../worker/openapi/types';
import { appRoutes } from '../harness/appRoutes';
import { seriesIds } from '../../data/vocabulary';
import { faultsOf, undescribed } from '../harness/jsonSchema';
import { ask, origin, publicOrigin } from '../harness/served';

const response = await ask('/api/v1/openapi.json');
const api = (await response.json()) as ApiDescription;
const { schemas, parameters, responses } = api.components;

const operations = Object.entries(api.paths).flatMap(([path, { get, post }]) => [
  ...(get ? [{ method: 'GET', path, operation: get }] : []),
  ...(post ? [{ method: 'POST', path, operation: post }] : []),
]);

/** An answer of an operation, where it is one of several operations' too. */
const answerOf = ({ responses: own }: Operation, status: number) => {
  const found = own[status];
  return found && '$ref' in found ? responses[found.$ref.split('/').at(-1)!] : found;
};

/** What an answer must be by its description: its media type, and for JSON its shape. */
async function expectDescribed(answer: Response, operation: Operation): Promise<void> {
  const described = answerOf(operation, answer.status);
  expect(described, `${answer.url} ${answer.status}`).toBeDefined();
  const type = answer.headers.get('content-type')?.toLowerCase().split(';')[0] ?? '';
  const media = described!.content?.[type];
  if (described!.content) expect(Object.keys(described!.content)).toContain(type);
  for (const name of Object.keys(described!.headers ?? {})) {
    expect(answer.headers.get(name), name).toBeTruthy();
  }
  if (!media || !type.endsWith('json')) return void (await answer.bytes());
  const json: unknown = await answer.json();
  expect(faultsOf(json, media.schema, schemas)).toEqual([]);
  expect(undescribed(json, media.schema, schemas)).toEqual([]);
}

describe('GET /api/v1/openapi.json', () => {
  it('is OpenAPI 3.1 at the address every absolute link begins with', () => {
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(api.openapi).toMatch(/^3\.1\.\d+$/);
    expect(api.servers).toEqual([{ url: publicOrigin }]);
  });

  it('names every operation once, says what it does, and groups it under a tag that is explained', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const tags = api.tags.map(({ name }) => name);
    for (const { operation } of operations) {
      expect(operation.summary.length, operation.operationId).toBeGreaterThan(5);
      expect(tags).toContain(operation.tags[0]);
    }
    expect(new Set(operations.map(({ operation }) => operation.tags[0]))).toEqual(new Set(tags));
  });

  it('refers to nothing that is not there, and holds no component nobody refers to', () => {
    const text = JSON.stringify(api);
    const named = new Set(Array.from(text.matchAll(/"#\/components\/([^"]+)"/g), ([, to]) => to));
    const held = Object.entries(api.components).flatMap(([kind, all]) =>
      Object.keys(all).map((name) => `${kind}/${name}`),
    );
    expect([...named].sort()).toEqual(held.sort());
  });
});

describe('the paths', () => {
  it('are those of the app, in both directions', async () => {
    const answered = (await appRoutes())
      .filter(({ method }) => ['GET', 'POST'].includes(method))
      // What the device keeps for want of a network is the pages' own affair.
      .filter(({ path }) => !path.startsWith('/shell/'))
      // Short links in capitals are for QR codes.
      .filter(({ path }) => path !== '/S/:code')
      .map(({ method, path }) => `${method} ${path}`);
    const written = operations.map(({ method, path }) => {
      const pattern = path.replaceAll(/\{(\w+)\}(\.csv)?/g, ':$1');
      return `${method} ${pattern.replace(/^(\/api\/v1\/model\/)\w+$/, '$1:function')}`;
    });
    expect([...new Set(written)].sort()).toEqual([...new Set(answered)].sort());
  });

  it('have every function of the model', () => {
    const called = operations.flatMap(({ path }) => /\/model\/(\w+)$/.exec(path)?.[1] ?? []);
    expect(called.sort()).toEqual(Object.keys(modelFunctions).sort());
  });

  it('say of each part in braces what may stand there', () => {
    for (const { path, operation } of operations) {
      const inPath = (operation.parameters ?? []).filter(
        (one): one is Parameter => 'in' in one && one.in === 'path',
      );
      const names = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name);
      expect(inPath.map(({ name }) => name)).toEqual(names);
    }
  });
});

describe('an example', () => {
  beforeAll(async () => {
    // A short link is there once it has been made, and making it is the example before it.
    const media = api.paths['/api/v1/links']!.post!.requestBody!.content['application/json'];
    const body = JSON.stringify(media.examples!['example']!.value);
    const headers = { 'content-type': 'application/json' };
    await fetch(`${origin}/api/v1/links`, { method: 'POST', headers, body });
  });

  const asked = operations.flatMap(({ operation }) =>
    (operation['x-examples'] ?? []).map((path) => ({ path, operation })),
  );

  it('is there for every operation', () => {
    for (const { operation, path } of operations) {
      const bodies = operation.requestBody?.content['application/json'].examples ?? {};
      const count = (operation['x-examples'] ?? []).length + Object.keys(bodies).length;
      expect(count, path).toBeGreaterThan(0);
    }
  });

  it.each(asked)('GET $path is answered as described', async ({ path, operation }) => {
    const direct = await ask(path);
    const answer = direct.status === 308 ? await ask(direct.headers.get('location') ?? '') : direct;
    if (direct.status === 308) expect(answerOf(operation, 308)).toBeDefined();
    expect(answer.status).toBe(path.startsWith('/s/') ? 302 : 200);
    await expectDescribed(answer, operation);
  });

  const posted = operations.flatMap(({ path, operation }) => {
    const media = operation.requestBody?.content['application/json'];
    return Object.entries(media?.examples ?? {}).map(([name, { value }]) => {
      return { name, path, operation, value, schema: media!.schema };
    });
  });

  it.each(posted)('POST $path $name fits its schema and is answered', async (example) => {
    expect(faultsOf(example.value, example.schema, schemas)).toEqual([]);
    const send = (body: string) =>
      fetch(`${origin}${example.path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
    const answer = await send(JSON.stringify(example.value));
    expect(answer.ok).toBe(true);
    await expectDescribed(answer, example.operation);
    // Neither the schema nor the route takes what it does not know.
    const strange = { ...(example.value as object), strange: 1 };
    expect(faultsOf(strange, example.schema, schemas)).not.toEqual([]);
    await expectDescribed(await send(JSON.stringify(strange)), example.operation);
  });

  it.each(Object.values(parameters))('of the parameter $name is taken', async (parameter) => {
    const { name, example, schema } = parameter;
    const one = schema.type === 'array' ? schema.items || {} : schema;
    expect(faultsOf(example, one, schemas)).toEqual([]);
    const [, letter = 'a', key = ''] = /^([a-f])(?:\.(\w+))?$/.exec(name) ?? [];
    // One more than it is about, because not all can be hidden.
    const scenarios = Array.from('abcdef'.slice(0, 'abcdef'.indexOf(letter) + 2));
    const query = new URLSearchParams({
      ...Object.fromEntries(scenarios.map((id) => [id, 'trend'])),
      ...(seriesIds.some((id) => id === key) ? { [letter]: 'parts' } : {}),
      [name]: String(example),
    });
    const sent = await ask(`/api/v1/projection.json?${query}`);
    expect(sent.status, await sent.text()).toBe(308);
  });

  const own = operations.flatMap(({ path, operation }) => {
    const all = (operation.parameters ?? []).filter((one): one is Parameter => 'in' in one);
    return all.map((one) => ({ ...one, path, all }));
  });

  it.each(own)('of $name at $path is taken', async ({ path, name, in: place, all }) => {
    const filled = all.reduce((one, of) => one.replace(`{${of.name}}`, String(of.example)), path);
    const needed = all.filter((one) => one.in === 'query' && (one.required || one.name === name));
    const query = new URLSearchParams(needed.map((one) => [one.name, String(one.example)]));
    const answer = await ask(place === 'query' ? `${filled}?${query}` : filled);
    expect(answer.status).toBeLessThan(400);
  });
});

describe('a problem', () => {
  it.each([
    ['/api/v1/projection.json?a=900&to=1999', 422],
    ['/api/v1/projection.json?colour=red', 400],
    ['/api/v1/series/nope', 404],
    ['/api/v1/backtest/trade-thailand', 422],
    ['/api/v1/figures?year=soon', 400],
  ])('%s (%i) is as described', async (path, status) => {
    const [bare = ''] = path.split('?');
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    const found = operations.find(({ method, path: known }) => {
      return method === 'GET' && new RegExp(`^${known.replace(/\{\w+\}/, '[^/.]+')}$`).test(bare);
    });
    await expectDescribed(answer, found!.operation);
  });
});

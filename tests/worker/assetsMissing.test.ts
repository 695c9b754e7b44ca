import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elementNamed, readMarkup } from '../harness/readMarkup';
import type { ServedApart } from '../harness/serveApart';
import { serveCopy } from '../harness/serveCopy';
import { problemOf } from './contract';

describe('where the files of the build are missing', () => {
  let served: ServedApart;
  beforeAll(async () => {
    served = await serveCopy(() => undefined);
  });
  afterAll(() => served.close());

  it.each(['/', '/embed', '/about', '/gallery', '/glossary', '/api'])(
    '%s has its words and its pictures all the same',
    async (path) => {
      const response = await served.ask(path);
      expect(response.status).toBe(200);
      const page = readMarkup(await response.text());
      expect(elementNamed(page, 'h1').text).toMatch(/\p{L}/u);
    },
  );

  it('a file that is not there is no page, and nobody keeps the answer', async () => {
    const page = await (await served.ask('/')).text();
    const [script = ''] = /\/assets\/[\w-]+\.js/.exec(page) ?? [];
    const response = await served.ask(script);
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBe('no-store');
    await problemOf(response);
  });
});

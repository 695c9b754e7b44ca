import { beforeAll, describe, expect, it } from 'vitest';
import { askOnce } from './askOnce';
import { bodies } from './corpus/bodies';
import { comparisonBodies } from './corpus/comparisonBodies';
import { functionBodies } from './corpus/functionBodies';
import { linkBodies } from './corpus/linkBodies';
import { inParts } from './inParts';
import { judge, said } from './oracles/judge';
import { pathsOf, patternsOf } from './routes';

const MOST_BYTES = 32_768;

/** Media types by which a body may come, or may not. */
const TYPES = [
  ...['application/json', 'application/json; charset=utf-16', 'application/problem+json'],
  ...['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', '', '*/*'],
];

describe('a body', () => {
  let posted: readonly string[] = [];
  beforeAll(async () => {
    posted = (await patternsOf('POST')).flatMap(pathsOf);
  });

  const send = (path: string, body: string, type = 'application/json') =>
    askOnce({ method: 'POST', path, body, headers: { 'content-type': type } }).then(judge);

  it.each(Object.entries(bodies))('is refused by every route: %s', async (_, body) => {
    expect(posted.length).toBeGreaterThan(2);
    const found = await inParts(posted, 4, async (path) => {
      const judged = await send(path, body);
      return [...said(judged), ...expectStatus(judged.answer.status, statusOf(body))];
    });
    expect(found.flat()).toEqual([]);
  });

  it.each([
    ...comparisonBodies.map(([name, body]) => [`a comparison, ${name}`, body] as const),
    ...functionBodies.map(([name, , body]) => [`an input, ${name}`, body] as const),
    ...linkBodies.map(([name, body]) => [`a link, ${name}`, body] as const),
  ])('does no harm where it was not meant for: %s', async (_, body) => {
    const found = await inParts(posted, 4, async (path) => said(await send(path, body)));
    expect(found.flat()).toEqual([]);
  });

  it.each(TYPES)('is read as JSON or not at all when it comes as “%s”', async (type) => {
    const found = await inParts(posted, 4, async (path) => {
      const judged = await send(path, '{', type);
      const isJson = /json/.test(type);
      return [...said(judged), ...expectStatus(judged.answer.status, isJson ? '400' : '415')];
    });
    expect(found.flat()).toEqual([]);
  });
});

/** What a body may be answered with, whoever gets it. */
function statusOf(body: string): string {
  if (new TextEncoder().encode(body).length > MOST_BYTES) return '413';
  try {
    JSON.parse(body);
    return '400|404|413|422';
  } catch {
    return '400';
  }
}

const expectStatus = (status: number, allowed: string) =>
  new RegExp(`^(${allowed})$`).test(String(status)) ? [] : [`should be ${allowed}, not ${status}`];

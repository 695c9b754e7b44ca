import { Hono } from 'hono';
import { fault, type Fault } from '../../model';
import type { Env } from '../env';
import { isWithinLimit } from '../http/isWithinLimit';
import { faultsProblem, problem } from '../http/problem';
import { readBody } from '../http/readBody';
import { pathOfQuery, readToKeep } from '../links/keptQuery';
import { codeOf } from '../links/linkCode';
import { findQuery, keepLink, withLinks } from '../links/linkStore';

/** Makes short links: the same comparison or lesson, shown in the same way, always has the same one. */
export const makeLinkRoute = new Hono<Env>();

makeLinkRoute.post('/links', async (c) => {
  const body = await readBody(c);
  if (body instanceof Response) return body;
  const read = readLinkRequest(body.json);
  if ('faults' in read) return faultsProblem(c, read.faults);
  const { query } = read;
  const code = await codeOf(query);
  const short = `${c.env.PUBLIC_ORIGIN}/s/${code}`;
  const page = `${c.env.PUBLIC_ORIGIN}${pathOfQuery(query)}`;

  const answer = (status: 200 | 201) => {
    c.header('cache-control', 'no-store');
    if (status === 201) c.header('location', short);
    return c.json({ code, short, page }, status);
  };
  const refuse = (status: 409 | 429 | 503, detail: string) =>
    problem(c, status, `${detail} The long link works.`, [], { page });
  const answerKept = (kept: string) =>
    kept === query
      ? answer(200)
      : refuse(409, 'By a rare chance something else has the code of this.');
  const postpone = (seconds: number, detail: string) => {
    c.header('retry-after', String(seconds));
    return refuse(429, detail);
  };

  return withLinks(
    c,
    'asked',
    async (db) => {
      // Before anything is counted: a class that shares one address may all ask for one link.
      const kept = await findQuery(db, code);
      if (kept !== null) return answerKept(kept);
      if (!(await isWithinLimit(c, c.env.LINK_LIMIT))) {
        return postpone(60, 'At most ten new short links a minute are made for one client.');
      }
      const now = new Date();
      if (await keepLink(db, { code, query }, now.toISOString().slice(0, 10))) return answer(201);
      const keptSince = await findQuery(db, code);
      if (keptSince !== null) return answerKept(keptSince);
      return postpone(secondsLeft(now), 'No more new short links are made today.');
    },
    () => refuse(503, 'Short links cannot be made just now.'),
  );
});

/** The canonical query of `{ "query": "…" }`, or every reason why there is none. */
function readLinkRequest(json: unknown): { query: string } | { faults: readonly Fault[] } {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { faults: [fault('body', echo(json), 'UNREADABLE', '{ "query": "…" }')] };
  }
  const entries = new Map<string, unknown>(Object.entries(json));
  const unknown = [...entries.keys()]
    .filter((key) => key !== 'query')
    .map((key) => fault(key || 'body', key, 'UNREADABLE', 'only "query"'));
  const text = entries.get('query');
  if (typeof text !== 'string') {
    const given = entries.has('query') ? echo(text) : '';
    return { faults: [fault('query', given, 'UNREADABLE', 'a text'), ...unknown] };
  }
  const { canonical, longest, faults } = readToKeep(text);
  // Defaults are written out, so that a query just short enough may not be once it is canonical.
  const allowed = `at most ${longest} characters in canonical form`;
  const tooLong =
    canonical.length > longest ? [fault('query', canonical, 'TOO_LONG', allowed)] : [];
  const all = [...faults, ...tooLong, ...unknown];
  return all.length > 0 ? { faults: all } : { query: canonical };
}

/** What is no text, as a fault shows it: an object is not written out, for nobody knows how deep it goes. */
function echo(json: unknown): string {
  return typeof json === 'object' && json !== null ? 'an object' : String(json);
}

/** Seconds until the day ends where days are counted, in UTC. */
function secondsLeft(now: Date): number {
  const next = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1);
  return Math.ceil((next - now.getTime()) / 1000);
}

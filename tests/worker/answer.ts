import { canonicalOf } from '../harness/expected';
import { ask } from '../harness/served';
import type { CACHE, POLICY } from './headerValues';

/** The canonical query of what the site opens with. */
export const query = canonicalOf('');

/** A query with one fault. */
export const bad = 'a=NaN&to=2040';

/** A comparison that nobody makes a short link of. */
export const long = canonicalOf('a=1&b=2&c=3&title=Too long for a coarse code&to=2040');

/** What a browser says that it reads. */
export const HTML = { accept: 'text/html' };

/** Something to ask the site for, and what the headers of its answer say. */
export interface Answer {
  /** Method, path and query, the usual queries by a name, and whatever else tells it from others. */
  title: string;
  method: string;
  path: string;
  status: number;
  cache: keyof typeof CACHE;
  policy: keyof typeof POLICY;
  /** Whether any site may read it. */
  open: boolean;
  ask: (init?: RequestInit) => Promise<Response>;
}

type Expected = [status: number, cache: Answer['cache'], policy: Answer['policy'], open: boolean];

/** The answer to a method. */
export function answered(
  method: string,
  path: string,
  [status, cache, policy, open]: Expected,
): Answer {
  return {
    ...{ title: `${method} ${shown(path)}`, method, path, status, cache, policy, open },
    ask: (init) => ask(path, { method, ...init }),
  };
}

/** The answer to a path that is only read. */
export const got = (path: string, ...expected: Expected) => answered('GET', path, expected);

/** The answer to a body, which is made by a call. */
export function posted(
  path: string,
  what: string,
  [status, open]: [number, boolean],
  asked: () => Promise<Response>,
): Answer {
  const answer = answered('POST', path, [status, 'never', 'data', open]);
  return { ...answer, title: `${answer.title}, ${what}`, ask: asked };
}

/** The answer to somebody who reads pages. */
export function opened(path: string, ...expected: Expected): Answer {
  const answer = got(path, ...expected);
  return {
    ...answer,
    title: `${answer.title}, in a browser`,
    ask: () => ask(path, { headers: HTML }),
  };
}

/** Q is the canonical query of what the site opens with, LONG of more, BAD one with a fault. */
export function shown(path: string): string {
  const names = { [query]: 'Q', [long]: 'LONG', [bad]: 'BAD' };
  return Object.entries(names)
    .flatMap(([one, name]) => [[one, name] as const, [encodeURIComponent(one), name] as const])
    .reduce((text, [one, name]) => text.replace(one, name), path)
    .replace(/x{9,}/, '…')
    .replace(/(?<='sha256-)[\w+/=]+(?=')/g, '…');
}

import fc from 'fast-check';
import { segments } from '../corpus/paths';
import type { Asked } from '../oracles/answer';
import type { Target } from '../routes';
import { anyPosted } from './bodies';
import { inFirstLine, mangled } from './mangled';
import { anyQuery } from './queries';

/** A request, and the route that it was meant for; null where it was meant for none. */
export interface Fuzzed {
  pattern: string | null;
  asked: Asked;
}

/** How often a route is asked: the dearer, the more seldom; what is not listed, now and then. */
const WEIGHTS: Readonly<Record<string, number>> = {
  '/api/v1/projection.json': 90,
  '/api/v1/projection.csv': 90,
  '/api/v1/datapackage.json': 60,
  '/api/v1/figures': 15,
  '/oembed': 20,
  '/chart.svg': 30,
  '/qr.svg': 15,
  '/': 25,
  '/embed': 40,
  '/learn/new': 12,
  '/learn/:id': 8,
  '/learn/:id/embed': 8,
  '/chart.png': 1,
};
const USUAL = 4;

/** Short links need a database, and have a run of their own. */
const needsLinks = (pattern: string) => /^\/s\//i.test(pattern);

const anyHeaders = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constant({ accept: 'text/html' }) },
);

/** Any request to any of some routes, by the grammar and against it. */
export function anyRequest(targets: readonly Target[]): fc.Arbitrary<Fuzzed> {
  const asked = targets
    .filter(({ pattern }) => !needsLinks(pattern))
    .map(({ pattern, withQuery }) => ({
      weight: WEIGHTS[pattern] ?? USUAL,
      arbitrary: fc.tuple(anyQuery, anyHeaders).map(([query, headers]): Fuzzed => ({
        pattern,
        asked: { path: withQuery(inFirstLine(query)), headers },
      })),
    }));
  const paths = targets.map((target) => target.withQuery('').split('?')[0]!);
  const anyPath = fc
    .tuple(
      mangled(fc.constantFrom(...paths, ...Object.values(segments).map((name) => `/${name}`))),
      anyHeaders,
    )
    .map(([path, headers]): Fuzzed => {
      // Of short links too it leads to none that could be kept.
      const whole = `/${inFirstLine(path).replace(/^\/*/, '').replace(/^s\//i, 'x/')}`;
      return { pattern: null, asked: { path: whole, headers } };
    });
  const posted = anyPosted.map((one): Fuzzed => ({ pattern: null, asked: one }));
  return fc.oneof(...asked, { weight: 60, arbitrary: anyPath }, { weight: 120, arbitrary: posted });
}

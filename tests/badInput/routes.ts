import { lessons } from '../../data/lessons';
import { appRoutes } from '../harness/appRoutes';
import { publicOrigin } from '../harness/served';

/** An address that a query can be put behind. */
export interface Target {
  /** The route it belongs to, as the app has it. */
  pattern: string;
  /** What to ask for with a query, which has no question mark. */
  withQuery: (query: string) => string;
}

/** Names that there are, for the places of a path that stand for one. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  '/learn/:id': ['own', lessons[0]!.id],
  '/learn/:id/embed': ['own', lessons[1]!.id],
  '/learn/:id/sheet': ['own', lessons[0]!.id],
  '/api/v1/series/:id': ['trade', 'trade.csv'],
  '/api/v1/backtest/:series': ['trade'],
  '/api/v1/model/:function': ['cagr'],
};

/** Addresses of ours that oEmbed is asked about. */
const EMBEDDED = ['/', '/embed', '/learn/own', `/learn/${lessons[0]!.id}`];

/** Routes that read comparisons as the steps of a lesson, and where. */
const STEPPED = [
  ['/learn/:id', '/learn/own'],
  ['/learn/:id/embed', '/learn/own/embed'],
  ['/learn/new', '/learn/new'],
] as const;

/** Every route that a method is answered at, by its pattern. */
export async function patternsOf(method: 'GET' | 'POST'): Promise<string[]> {
  const routes = await appRoutes();
  return [...new Set(routes.flatMap((route) => (route.method === method ? [route.path] : [])))];
}

/** Paths of a route, with names that there are; what nobody knows a name for is given one. */
export function pathsOf(pattern: string): string[] {
  const names = NAMES[pattern] ?? ['000000000000'];
  return [...new Set(names.map((name) => pattern.replace(/:\w+/, name)))];
}

/** Every address that answers GET. */
export async function targets(): Promise<Target[]> {
  const patterns = await patternsOf('GET');
  const plain = patterns.flatMap((pattern) =>
    pathsOf(pattern).map((path) => ({
      pattern,
      withQuery: (query: string) => `${path}?${asTarget(query)}`,
    })),
  );
  const embedded = EMBEDDED.flatMap((path) =>
    (path === '/' ? ['json', 'xml'] : ['json']).map((format) => ({
      pattern: '/oembed',
      withQuery: (query: string) => {
        const url = encodeURIComponent(`${publicOrigin}${path}?${query}`);
        return `/oembed?url=${url}&format=${format}`;
      },
    })),
  );
  const steps = STEPPED.map(([pattern, path]) => ({
    pattern,
    withQuery: (query: string) => `${path}?${asTarget(asSecondStep(query))}`,
  }));
  return [...plain, ...embedded, ...steps];
}

/** A query of a comparison as that of a lesson's second step, with its texts where a lesson has some. */
function asSecondStep(query: string): string {
  const [text = ''] = /(?<=(title|name)=)[^&]*/.exec(query) ?? [];
  const own = query.split('&').map((pair) => `2.${pair}`);
  return [`title=${text}&1.say=${text}&1.ask=${text}&1.a=3`, ...own].join('&');
}

/** A query as it can stand in the first line of a request: what HTTP has no room for is escaped. */
const asTarget = (query: string) => query.replace(/[^\x21-\x7e]/gu, encodeURIComponent);

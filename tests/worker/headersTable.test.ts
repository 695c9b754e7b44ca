import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { appRoutes } from '../harness/appRoutes';
import { ask } from '../harness/served';
import { answers } from './answers';
import { headersTable, rowOf, type Row } from './headersTable';

const file = new URL('../golden/headers.md', import.meta.url);
const START = '<!-- The rest is written by tests/worker/headersTable.test.ts -->\n\n';

/** Files of the build by what `_headers` calls them; pictures stand ready only where nothing else draws. */
const FILES = {
  '/assets/*': ['.js', '.css', '.woff2'],
  '/icon.svg': [''],
  '/serviceWorker.js': [''],
  '/embed.js': [''],
  '/licences.txt': [''],
} as const;

/** One file of each kind that a page, or a style sheet of one, names. */
async function assetPaths(): Promise<readonly string[]> {
  const pages = await Promise.all(['/', '/about'].map(async (path) => (await ask(path)).text()));
  const named = [...pages.join('').matchAll(/"(\/assets\/[^"]+)"/g)].map(([, path]) => path!);
  const sheets = named.filter((path) => path.endsWith('.css'));
  const css = await Promise.all(sheets.map(async (path) => (await ask(path)).text()));
  const fonts = [...css.join('').matchAll(/[\w.-]+\.woff2/g)].map(([name]) => `/assets/${name}`);
  const all = [...named, ...fonts];
  return FILES['/assets/*'].map((ending) => all.find((path) => path.endsWith(ending))!);
}

const rows: Row[] = [];
let table = '';

beforeAll(async () => {
  for (const answer of answers) rows.push(rowOf(answer.title, await answer.ask()));
  for (const path of await assetPaths()) {
    rows.push(rowOf(`GET /assets/*${/\.\w+$/.exec(path)![0]}`, await ask(path)));
  }
  for (const path of Object.keys(FILES).filter((one) => !one.endsWith('*'))) {
    rows.push(rowOf(`GET ${path}`, await ask(path)));
  }
  table = await headersTable(rows);
  // With UPDATE_HEADERS=1 the table is written anew.
  if (!process.env['UPDATE_HEADERS']) return;
  const [before = ''] = readFileSync(file, 'utf8').split(START);
  writeFileSync(file, before + START + table);
});

describe('tests/golden/headers.md', () => {
  it('has every header of every answer as the running site sends them', () => {
    const [, written] = readFileSync(file, 'utf8').split(START);
    expect(written).toBe(table);
  });

  it('has a row for every route', async () => {
    const routes = (await appRoutes()).filter(({ method }) => method !== 'ALL');
    expect(routes.length).toBeGreaterThan(30);
    const missing = routes.filter(
      ({ method, path }) =>
        !answers.some((answer) => answer.method === method && patternOf(path).test(answer.path)),
    );
    expect(missing).toEqual([]);
  });

  it('has a row for every kind of file whose headers are set', () => {
    const set = readFileSync(new URL('../../web/public/_headers', import.meta.url), 'utf8');
    const patterns = set.split('\n').filter((line) => line.startsWith('/'));
    const others = ['/*', '/pictures/*'];
    expect(patterns.filter((one) => !others.includes(one)).sort()).toEqual(
      Object.keys(FILES).sort(),
    );
  });
});

it('no answer sets a cookie, and every one says what may be made of it', () => {
  for (const { title, status, headers } of rows) {
    expect(headers.has('set-cookie'), title).toBe(false);
    expect(headers.get('x-content-type-options'), title).toBe('nosniff');
    expect(headers.has('referrer-policy'), title).toBe(true);
    expect(headers.has('permissions-policy'), title).toBe(true);
    expect(headers.has('cache-control'), `${title} ${status}`).toBe(true);
  }
});

/** What the path of a route matches, without its query. */
function patternOf(path: string): RegExp {
  const pattern = path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+');
  return new RegExp(`^${pattern}(\\?|$)`);
}

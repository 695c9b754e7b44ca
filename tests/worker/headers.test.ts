import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { elementsNamed, readMarkup } from '../harness/readMarkup';
import { ask, publicOrigin } from '../harness/served';
import { HTML, shown, type Answer } from './answer';
import { answers, kept } from './answers';
import { CACHE, POLICY } from './headerValues';

function expectHeaders({ headers }: Response, { cache, policy, open }: Answer): void {
  expect(headers.get('cache-control')).toBe(CACHE[cache]);
  expect(shown(headers.get('content-security-policy') ?? '')).toBe(POLICY[policy]);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  expect(headers.get('permissions-policy')).toMatch(/camera=\(\).*geolocation=\(\)/);
  expect(headers.get('access-control-allow-origin')).toBe(open ? '*' : null);
  expect(headers.has('access-control-allow-credentials')).toBe(false);
  expect(headers.has('set-cookie')).toBe(false);
  expect(headers.has('x-frame-options')).toBe(false);
  expect(headers.has('server')).toBe(false);
}

describe.each(answers)('$title ($status)', (answer) => {
  it('says how long it may be kept, what it may do and who may read it', async () => {
    const response = await answer.ask();
    expect(response.status).toBe(answer.status);
    expectHeaders(response, answer);
    const { headers } = response;
    const shared = answer.open && answer.status !== 204 ? 'cross-origin' : null;
    expect(headers.get('cross-origin-resource-policy')).toBe(shared);
  });
});

describe.each(kept)('a copy of $title', (answer) => {
  it('is confirmed by 304 without a body, with the headers of the answer', async () => {
    const etag = (await answer.ask()).headers.get('etag')!;
    expect(etag).toMatch(/^W\/"[0-9a-f]{24}"$/);
    for (const known of [etag, `"old", ${etag}`, '*']) {
      const again = await answer.ask({ headers: { 'if-none-match': known } });
      expect(again.status).toBe(304);
      expect(again.headers.get('etag')).toBe(etag);
      expect((await again.bytes()).length).toBe(0);
      expectHeaders(again, answer);
    }
  });

  it('is not confirmed once it is another', async () => {
    const headers = { 'if-none-match': 'W/"000000000000000000000000"' };
    const response = await answer.ask({ headers });
    expect(response.status).toBe(200);
    expect((await response.bytes()).length).toBeGreaterThan(0);
  });
});

describe.each(['/', '/embed?a=3&to=2040'])('the styles that stand in %s', (path) => {
  it('are those that its policy allows, and no other', async () => {
    const response = await ask(path);
    const [style, ...others] = elementsNamed(readMarkup(await response.text()), 'style');
    const hash = createHash('sha256').update(style!.text).digest('base64');
    expect(others).toEqual([]);
    expect(response.headers.get('content-security-policy')).toContain(`'sha256-${hash}'`);
  });
});

describe('an ETag', () => {
  it('is another for every comparison and every representation', async () => {
    const paths = kept.map(({ ask: again }) => again());
    const more = ['a=1&to=2040', 'a=2&to=2040', 'series=fdi'].map((one) => ask(`/?${one}`));
    const tags = (await Promise.all([...paths, ...more])).map(({ headers }) => headers.get('etag'));
    expect(new Set(tags).size).toBe(tags.length);
  });
});

describe('the files a page names', () => {
  const named = async (path: string): Promise<string[]> => {
    const page = readMarkup(await (await ask(path)).text());
    return [...elementsNamed(page, 'link'), ...elementsNamed(page, 'script')]
      .map(({ attributes }) => attributes.get('href') ?? attributes.get('src') ?? '')
      .filter((address) => !address.startsWith(publicOrigin));
  };

  it.each(['/', '/embed?live=a', '/nowhere'])(
    '%s: answer, keep for ever and are open',
    async (path) => {
      const files =
        path === '/nowhere'
          ? elementsNamed(
              readMarkup(await (await ask(path, { headers: HTML })).text()),
              'link',
            ).flatMap(({ attributes }) => attributes.get('href') ?? [])
          : await named(path);
      const assets = files.filter((file) => file.startsWith('/assets/'));
      expect(assets.length).toBeGreaterThanOrEqual(3);
      for (const file of assets) {
        const { status, headers } = await ask(file);
        expect([file, status]).toEqual([file, 200]);
        expect(headers.get('cache-control')).toBe(CACHE.versioned);
        expect(headers.get('access-control-allow-origin')).toBe('*');
        expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.has('set-cookie')).toBe(false);
      }
    },
  );

  it('include fonts that the style sheet asks for, which answer as well', async () => {
    const sheets = (await named('/about')).filter((file) => file.endsWith('.css'));
    const css = await Promise.all(sheets.map(async (file) => (await ask(file)).text()));
    const fonts = Array.from(css.join('').matchAll(/url\(([^)]+)\)/g), ([, url]) => url!);
    expect(fonts.length).toBeGreaterThanOrEqual(4);
    for (const font of fonts) {
      const response = await ask(font.replace(/^\.\//, '/assets/').replaceAll(/["']/g, ''));
      expect([font, response.status]).toEqual([font, 200]);
      expect(response.headers.get('content-type')).toBe('font/woff2');
    }
  });

  it('and the icon, which cannot run anything', async () => {
    const { status, headers } = await ask('/icon.svg');
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(headers.get('cache-control')).toBe('public, max-age=86400');
  });

  it('and the notices of the packages whose code they carry', async () => {
    const text = await (await ask('/licences.txt')).text();
    for (const name of ['svelte', 'd3-scale', 'd3-shape', 'uqr']) {
      expect(text).toMatch(new RegExp(`^## ${name} - [\\d.]+ `, 'm'));
    }
    expect(text).toContain('THE SOFTWARE IS PROVIDED');
  });
});

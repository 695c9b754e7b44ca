import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../chart/words';
import { elementsNamed, readMarkup } from '../harness/readMarkup';
import { ask } from '../harness/served';

const KB = 1024;
/** What the script of a lesson may weigh in every language; rounded up from what it does. */
const MOST_KB = 52;

const packed = (bytes: Uint8Array) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;

/** Every script that a page names, with whatever these import. */
async function scriptsOf(path: string): Promise<Map<string, Uint8Array>> {
  const page = readMarkup(await (await ask(path)).text());
  const named = [
    ...elementsNamed(page, 'script').map(({ attributes }) => attributes.get('src') ?? ''),
    ...elementsNamed(page, 'link')
      .filter(({ attributes }) => attributes.get('rel') === 'modulepreload')
      .map(({ attributes }) => attributes.get('href') ?? ''),
  ].filter((address) => address !== '');
  const read = new Map<string, Uint8Array>();
  const queue = [...named];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (read.has(file)) continue;
    const bytes = await (await ask(file)).bytes();
    read.set(file, bytes);
    const imports = Buffer.from(bytes)
      .toString()
      .matchAll(/from\s*["'](\.\/[\w.-]+\.js)["']/g);
    for (const [, name = ''] of imports) queue.push(new URL(name, `http://x${file}`).pathname);
  }
  return read;
}

describe.each(LANGUAGES)('the script of a lesson in %s', (lang) => {
  it.each(['', '/embed'])(
    `is at most ${MOST_KB} KB, its words among them: /learn/:id%s`,
    async (form) => {
      const scripts = await scriptsOf(`/learn/stand-in-2008${form}?lang=${lang}`);
      const sizes = [...scripts.values()].map(packed);
      const sum = sizes.reduce((total, size) => total + size, 0);
      expect(sum).toBeGreaterThan(30 * KB);
      expect(sum).toBeLessThanOrEqual(MOST_KB * KB);
      // Neither the catalogue nor the dictionary comes with it: the page was told in its language.
      const code = [...scripts.values()].map((bytes) => Buffer.from(bytes).toString()).join();
      expect(code).not.toContain('doi.org');
    },
  );
});

describe('pages about learning that nobody answers on', () => {
  it.each(['/learn', '/learn/teach', '/learn/stand-in-2008/sheet'])(
    '%s has no script',
    async (path) => {
      expect(await (await ask(path)).text()).not.toMatch(/<script|style="/);
    },
  );
});

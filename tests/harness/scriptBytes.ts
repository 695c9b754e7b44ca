import { brotliCompressSync, constants } from 'node:zlib';
import { elementsNamed, readMarkup, type Markup } from './readMarkup';
import { ask } from './served';

/** Bytes as a careful server sends them. */
export const packed = (bytes: Uint8Array) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;

/** Every script that a page asks for by itself. */
export function scriptsNamed(page: Markup): string[] {
  return [
    ...elementsNamed(page, 'script').map(({ attributes }) => attributes.get('src') ?? ''),
    ...elementsNamed(page, 'link')
      .filter(({ attributes }) => attributes.get('rel') === 'modulepreload')
      .map(({ attributes }) => attributes.get('href') ?? ''),
  ].filter((address) => address !== '');
}

/** Every script that a page names, with whatever these import. */
export async function scriptsOf(path: string): Promise<Map<string, Uint8Array>> {
  const read = new Map<string, Uint8Array>();
  const queue = scriptsNamed(readMarkup(await (await ask(path)).text()));
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

/** What scripts weigh together, packed one by one. */
export function weightOf(scripts: ReadonlyMap<string, Uint8Array>): number {
  return [...scripts.values()].map(packed).reduce((total, size) => total + size, 0);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveWorkerd } from '../worker/serveWorkerd';
import { builtSite } from '../worker/workerdConfig';
import type { Recorded } from './serveRecorded';

const CLIENT = 'dist/client';

/** The pages of the site as its Worker answers them, and its files, by their paths. */
export async function recordSite(paths: readonly string[]): Promise<Record<string, Recorded>> {
  const workerd = await serveWorkerd([builtSite()]);
  try {
    const site: Record<string, Recorded> = {};
    for (const path of paths) {
      const answer = await fetch(`${workerd.origins['site']}${path}`);
      const policy = answer.headers.get('content-security-policy') ?? '';
      site[path] = {
        body: await answer.bytes(),
        type: answer.headers.get('content-type') ?? '',
        headers: { 'content-security-policy': policy },
      };
    }
    for (const file of readdirSync(CLIENT, { recursive: true, withFileTypes: true })) {
      const path = join(file.parentPath, file.name);
      if (!file.isFile() || file.name.startsWith('.') || path.includes('.vite')) continue;
      site[path.slice(CLIENT.length)] = { body: readFileSync(path), type: typeOf(path) };
    }
    return site;
  } finally {
    await workerd.close();
  }
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

function typeOf(path: string): string {
  return TYPES[path.split('.').at(-1)!] ?? 'application/octet-stream';
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { frameCode } from '../../chart/text/frame';
import { escapeHtml } from '../../chart/text/escapeHtml';
import { sanitised } from './sanitised';

/** The kinds of pages that people put an embed into. */
export const HOSTS = [
  'with our script',
  'of WordPress',
  'that allows nothing',
  'of a course',
  'of Datawrapper',
  'with a strict policy',
] as const;

export type Host = (typeof HOSTS)[number];

/** What a page frames: an address of the site, in so many px. */
export interface Framed {
  address: string;
  width: number;
  height: number;
}

/** Sites of another origin than ours, whose pages frame what they are asked to. */
export interface HostBed {
  origin: string;
  /** Address of a page of that kind with these frames, in their order. */
  page: (host: Host, ...frames: readonly Framed[]) => string;
  close: () => Promise<void>;
}

/** A secret as WordPress makes them. */
const SECRET = 'k7Qx0pLz3a';

/** What the script of WordPress does with a message, as far as heights go. */
const WORDPRESS = `addEventListener('message', ({ data, source }) => {
  if (!data || !data.secret || /[^a-zA-Z0-9]/.test(data.secret)) return;
  for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
    if (frame.contentWindow !== source || data.message !== 'height') continue;
    frame.height = Math.min(Math.max(parseInt(data.value, 10), 200), 1000);
  }
});`;

/** What the script of Datawrapper does with a message. */
const DATAWRAPPER = `addEventListener('message', ({ data, source }) => {
  const heights = data['datawrapper-height'];
  if (heights === undefined) return;
  for (const frame of document.querySelectorAll('iframe')) {
    for (const name in heights) {
      if (frame.contentWindow === source) frame.style.height = heights[name] + 'px';
    }
  }
});`;

const ourScript = (site: string) => `<script src="${site}/embed.js" async></script>`;

/** The body of each kind of page around a frame, given the attributes that ours come with. */
const BODIES: Readonly<
  Record<Host, (attributes: Readonly<Record<string, string>>, site: string) => string>
> = {
  'with our script': (attributes, site) => frameCode(attributes) + ourScript(site),
  'of WordPress': ({ src = '', ...attributes }) =>
    frameCode({
      ...{ class: 'wp-embedded-content', sandbox: 'allow-scripts', security: 'restricted' },
      ...attributes,
      ...{ src: `${src}#?secret=${SECRET}`, 'data-secret': SECRET },
    }) + `<script>${WORDPRESS}</script>`,
  'that allows nothing': (attributes) => frameCode({ ...attributes, sandbox: '' }),
  'of a course': (attributes, site) =>
    sanitised(
      frameCode({ ...attributes, style: 'border: 0; aspect-ratio: 3 / 2' }) + ourScript(site),
    ),
  'of Datawrapper': (attributes) => frameCode(attributes) + `<script>${DATAWRAPPER}</script>`,
  'with a strict policy': (attributes, site) => frameCode(attributes) + ourScript(site),
};

/** Starts the sites; `localhost` is another origin than the address that the build is served at. */
export async function startHosts(): Promise<HostBed> {
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://host');
    const host = HOSTS.find((kind) => asked.pathname === pathOf(kind));
    if (!host) {
      response.writeHead(404).end();
      return;
    }
    const all = (name: string) => asked.searchParams.getAll(name);
    const [widths, heights] = [all('width'), all('height')];
    const frames = all('address').map((src, i) => ({
      ...{ src, width: widths[i]!, height: heights[i]! },
      ...{ title: `Chart ${i + 1}`, loading: 'lazy', allow: 'fullscreen; clipboard-write' },
    }));
    const site = new URL(all('address')[0]!).origin;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (host === 'with a strict policy') {
      const policy = `default-src 'none'; img-src data:; frame-src ${site}; script-src ${site}/embed.js`;
      response.setHeader('content-security-policy', policy);
    }
    response.end(
      `<!doctype html><html lang="en"><title>${escapeHtml(`A page ${host}`)}</title>` +
        `<link rel="icon" href="data:,">${frames.map((frame) => BODIES[host](frame, site)).join('')}</html>`,
    );
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  return {
    origin,
    page: (host, ...frames) => {
      const query = new URLSearchParams(
        frames.flatMap((frame) =>
          Object.entries(frame).map(([name, value]) => [name, String(value)]),
        ),
      );
      return `${origin}${pathOf(host)}?${query.toString()}`;
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

const pathOf = (host: Host) => `/${host.replaceAll(' ', '-')}`;

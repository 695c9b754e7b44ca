import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody else's site with a frame in it. */
export interface HostSite {
  origin: string;
  /** Path of a page that frames an address. */
  framing: (address: string, frame: Frame) => string;
  close: () => Promise<void>;
}

export interface Frame {
  width: number;
  height?: number;
  /** Value of the `sandbox` attribute; no attribute where undefined. */
  sandbox?: string;
}

/** Starts a site of another origin whose every page frames what its address asks for. */
export async function startHostSite(): Promise<HostSite> {
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://host').searchParams;
    const given = (name: string) => escapeHtml(asked.get(name) ?? '');
    const sandbox = asked.has('sandbox') ? ` sandbox="${given('sandbox')}"` : '';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">` +
        `<iframe title="Chart" src="${given('src')}" width="${given('width')}"` +
        ` height="${given('height')}"${sandbox}></iframe></html>`,
    );
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  return {
    origin,
    framing: (src, { width, height = 700, sandbox }) => {
      const query = new URLSearchParams({ src, width: String(width), height: String(height) });
      if (sandbox !== undefined) query.set('sandbox', sandbox);
      return `${origin}/?${query.toString()}`;
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

function escapeHtml(text: string): string {
  return text.replace(/[&"<]/g, (character) => `&#${character.charCodeAt(0)};`);
}

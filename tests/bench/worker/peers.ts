import { initWasm, Resvg } from '@resvg/resvg-wasm';
import wasm from '@resvg/resvg-wasm/index_bg.wasm';
import { Hono } from 'hono';
import regular from '../../../build/fonts/kuroshio-400.ttf.bin';
import bold from '../../../build/fonts/kuroshio-600.ttf.bin';

/** What others are compared with: the least that a Worker can do, each at an address of its own. */
const app = new Hono();

/** What the benchmark has sent, by its name. */
const sent = new Map<string, { bytes: ArrayBuffer; headers: Headers; json: unknown }>();

app.post('/keep/:name', async (c) => {
  const bytes = await c.req.arrayBuffer();
  const type = c.req.header('content-type') ?? '';
  const text = new TextDecoder().decode(bytes);
  const json: unknown = type.includes('json') ? JSON.parse(text) : text;
  const headers = new Headers(JSON.parse(c.req.header('kept-headers') ?? '{}'));
  sent.set(c.req.param('name'), { bytes, headers, json });
  return c.text('kept');
});

/** The same value written as JSON for every request, as a Worker does that computes nothing. */
app.get('/json/:name', (c) => Response.json(sent.get(c.req.param('name'))!.json));

let started: Promise<void> | undefined;

/** The same drawing by the rasteriser, in the PNG of its own encoder. */
app.get('/png/:name', async (c) => {
  started ??= initWasm(wasm);
  await started;
  const resvg = new Resvg(String(sent.get(c.req.param('name'))!.json), {
    font: {
      fontBuffers: [new Uint8Array(regular), new Uint8Array(bold)],
      defaultFontFamily: 'Noto Sans JP',
      loadSystemFonts: false,
    },
  });
  const image = resvg.render();
  const png = new Uint8Array(image.asPng());
  image.free();
  resvg.free();
  return new Response(png, { headers: { 'content-type': 'image/png' } });
});

export default {
  fetch(request: Request): Response | Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === '/hello') return new Response('Hello, world!');
    const kept = pathname.startsWith('/bytes/') && sent.get(pathname.slice('/bytes/'.length));
    if (kept) return new Response(kept.bytes, { headers: kept.headers });
    return app.fetch(request);
  },
};

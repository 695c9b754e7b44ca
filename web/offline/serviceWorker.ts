/**
 * Keeps the app on the device, so that it opens without a network: the model runs in the browser,
 * and a comparison is in its address. Pages are asked of the network first and opened from their
 * shell where there is none; files with a hash in their name never change and are never asked twice.
 */
export {};

declare const self: ServiceWorkerGlobalScope;
/** Every file the app is made of; written here by the build. */
declare const APP_FILES: readonly string[];
/** Names the state of all of them; written here by the build. */
declare const APP_VERSION: string;

/** A name of its own, because the build writes the list where the other stands. */
const files = APP_FILES;
const CACHE = `kuroshio-${APP_VERSION}`;

/** Pages without content, which the script fills from the address; with the paths they stand in for. */
const SHELLS: readonly (readonly [path: RegExp, shell: string])[] = [
  [/^\/$/, '/shell/scenarios'],
  [/^\/about$/, '/shell/about'],
  [/^\/learn\/new$/, '/shell/new-lesson'],
  [/^\/learn(\/(?!new$)[^/]+(\/sheet)?)?$/, '/shell/learn'],
];

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  const shell = SHELLS.find(([path]) => path.test(pathname))?.[1];
  if (request.mode === 'navigate' && shell) event.respondWith(pageOrShell(request, shell));
  else if (pathname.startsWith('/assets/') || files.includes(pathname))
    event.respondWith(keptFile(request));
});

async function install(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll([...files, ...SHELLS.map(([, shell]) => shell)]);
  await self.skipWaiting();
}

async function takeOver(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function pageOrShell(request: Request, shell: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch (unreachable) {
    const kept = await caches.match(shell);
    if (kept) return kept;
    throw unreachable;
  }
}

async function keptFile(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await (await caches.open(CACHE)).put(request, answer.clone());
  return answer;
}

import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What pages have said so far that a page which works does not say. */
const heard = new WeakMap<Page, string[]>();

/** A complaint about the security policy, by the page itself or by the browser: nobody may expect one. */
const VIOLATION = /^console: policy: |Content Security Policy|Trusted ?(Types?|HTML|Script)/i;

/**
 * Writes down whatever a page that works does not do: console errors and warnings, uncaught errors,
 * violations of the security policy, failed or refused requests, requests to other origins, and
 * any use of storage or cookies that the page was asked to report. Frames count as the page does.
 */
export function recordNoise(page: Page, origins: ReadonlySet<string>): void {
  const noise: string[] = [];
  heard.set(page, noise);
  page.on('console', (message) => {
    if (message.text().startsWith('Service Worker registration blocked')) return;
    if (['error', 'warning'].includes(message.type())) noise.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => noise.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    noise.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) noise.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && !origins.has(asked)) {
      noise.push(`other origin: ${request.url()}`);
    }
  });
  // Its own policy would not be watched there, nor what it asks for.
  page.on('popup', (other) => noise.push(`another page was opened: ${other.url()}`));
}

/** Everything a page has said, which is forgotten; for tests of the listening itself. */
export async function takeNoise(page: Page): Promise<string[]> {
  // Messages arrive in order, so after one round trip everything the page has said is here.
  if (!page.isClosed()) await page.title();
  return heard.get(page)?.splice(0) ?? [];
}

/** Fails where the page made any noise that the test did not provoke. */
export async function expectQuiet(page: Page, expected: readonly RegExp[]): Promise<void> {
  const unexpected = (await takeNoise(page)).filter(
    (line) =>
      VIOLATION.test(line) ||
      (!line.includes('net::ERR_ABORTED') && !expected.some((pattern) => pattern.test(line))),
  );
  expect(unexpected, 'what the page complained about').toEqual([]);
  expect(await page.context().cookies(), 'cookies of the page').toEqual([]);
}

/** Runs in the page before its scripts. */
export function reportViolations(): void {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`);
  });
}

/** Runs in the page before its scripts. */
export function reportStorage(): void {
  const watch = (holder: object, name: string): void => {
    const found = Object.getOwnPropertyDescriptor(holder, name);
    if (!found?.get) return;
    const { get } = found;
    Object.defineProperty(holder, name, {
      ...found,
      get(this: unknown): unknown {
        console.error(`storage: ${name} was used`);
        return get.call(this);
      },
    });
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
    watch(window, name);
  }
  watch(Document.prototype, 'cookie');
}

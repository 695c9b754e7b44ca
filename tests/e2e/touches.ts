import type { Page } from 'playwright-core';

/** What every page was seen to touch, in order. */
const seen = new WeakMap<Page, string[]>();

/** How a frame reports that it touched something. */
const REPORT = 'touched: ';

/** Writes down, in every frame of a page about to load, each use of storage or cookies. */
export async function recordTouches(page: Page): Promise<void> {
  const touched: string[] = [];
  seen.set(page, touched);
  page.on('console', (message) => {
    if (message.text().startsWith(REPORT)) touched.push(message.text().slice(REPORT.length));
  });
  await page.addInitScript(report, REPORT);
}

/** What has been touched so far. */
export const touches = (page: Page): readonly string[] => seen.get(page) ?? [];

/** Runs in every frame before its scripts; where there is no origin, asking throws, but it was asked. */
function report(prefix: string): void {
  const watch = (holder: object, name: string): void => {
    const found = Object.getOwnPropertyDescriptor(holder, name);
    if (!found?.get) return;
    const { get, set } = found;
    Object.defineProperty(holder, name, {
      ...found,
      get(this: unknown): unknown {
        console.info(`${prefix}${name}`);
        return get.call(this);
      },
      ...(set && {
        set(this: unknown, value: unknown): void {
          console.info(`${prefix}${name}`);
          set.call(this, value);
        },
      }),
    });
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) watch(window, name);
  watch(Document.prototype, 'cookie');
}

import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type LaunchOptions,
  type Page,
} from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { chromePath } from './chromePath.mjs';
import { expectQuiet, recordNoise, reportStorage, reportViolations } from './noise';
import { origin } from './served';

/** The reader a page is opened for. */
export interface Reader {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  /** A phone: coarse pointer, touch events, mobile viewport. */
  touch?: boolean;
  javaScript?: boolean;
  /** The reader's language, as the browser tells it. */
  locale?: string;
  /** Whether the page may use the clipboard; a browser decides that by itself otherwise. */
  clipboard?: boolean;
  /** Replaces the page's timers, so that a test can move time by hand. */
  clock?: boolean;
  /** What the test changes of the page before it loads. */
  prepare?: (page: Page) => Promise<unknown>;
  /** Whether the device keeps the app for want of a network; other tests ask the server every time. */
  keepsApp?: boolean;
  /** Whether the test is about what the page stores on the device. */
  stores?: boolean;
  /** Origins beside the served one that the page may ask. */
  alsoFrom?: readonly string[];
  /** Complaints the test provokes on purpose; none about the security policy is one of them. */
  expected?: readonly RegExp[];
}

/** With scripts switched off Chromium refuses to preload them and reports that as a failure. */
const NO_SCRIPT: readonly RegExp[] = [/^failed: \S+\.js csp$/];

const ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages of one reader take turns in one process instead of starting one each.
  '--renderer-process-limit=1',
  // Letters are set as Chromium with windows sets them.
  '--font-render-hinting=none',
];

/** One for all files that a worker of the run has: it ends with the pipe it is driven through. */
let launched: Promise<Browser> | undefined;
const contexts = new Map<string, Promise<BrowserContext>>();

/** Of readers that are kept: each is a process of its own, of 150 MB. */
const READERS = 6;

function browser(): Promise<Browser> {
  launched ??= chromium.launch(launchOptions());
  return launched;
}

/** The browser that the tests drive, and how it is started. */
export function launchOptions(): LaunchOptions {
  const executablePath = chromePath();
  if (!executablePath) throw new Error('No Chrome or Chromium here: set CHROME_PATH.');
  return { executablePath, args: ARGS };
}

/** Readers alike share a context and its cache: pages leave nothing behind, which every test checks. */
async function contextFor(reader: Reader): Promise<BrowserContext> {
  const options = {
    baseURL: origin,
    viewport: { width: reader.width ?? 1280, height: reader.height ?? 900 },
    colorScheme: reader.colorScheme ?? 'light',
    reducedMotion: reader.reducedMotion ?? 'no-preference',
    hasTouch: reader.touch ?? false,
    isMobile: reader.touch ?? false,
    javaScriptEnabled: reader.javaScript ?? true,
    permissions: reader.clipboard ? ['clipboard-read', 'clipboard-write'] : [],
    locale: reader.locale ?? 'en-GB',
    serviceWorkers: reader.keepsApp ? ('allow' as const) : ('block' as const),
  };
  const key = JSON.stringify([options, reader.clock, reader.stores]);
  const found = contexts.get(key) ?? startContext(options);
  // A map goes through its keys in the order in which they came: those used last come last.
  contexts.delete(key);
  contexts.set(key, found);
  for (const [oldest, context] of contexts) {
    if (contexts.size <= READERS) break;
    contexts.delete(oldest);
    await (await context).close();
  }
  return found;
}

async function startContext(options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await (await browser()).newContext(options);
  // An idle page keeps the process and its caches alive between tests.
  const idle = await context.newPage();
  await idle.goto('/healthz');
  return context;
}

/**
 * Opens a path of the served build (or a whole address) for the rest of the test. The test fails at
 * its end if the page was not quiet: see `recordNoise`.
 */
export async function openPage(path: string, reader: Reader = {}): Promise<Page> {
  const context = await contextFor(reader);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  recordNoise(page, new Set([origin, ...(reader.alsoFrom ?? [])]));
  onTestFinished(async () => {
    const provoked = reader.javaScript === false ? NO_SCRIPT : [];
    await expectQuiet(page, [...provoked, ...(reader.expected ?? [])]);
    await page.close();
  });
  await page.addInitScript(reportViolations);
  if (!reader.stores && !reader.keepsApp) await page.addInitScript(reportStorage);
  if (reader.clock) {
    await page.clock.install();
    // The clock is that of all pages of the context, and a test before may have stopped it.
    await page.clock.resume();
  }
  await reader.prepare?.(page);
  await page.goto(path);
  return page;
}

/** An assertion tried again until it holds or ten seconds have passed. */
export function eventually<T>(read: () => T | Promise<T>, what?: string) {
  return expect.poll(read, { timeout: 10_000, interval: 25, ...(what && { message: what }) });
}

import type { Page } from 'playwright-core';
import { eventually } from '../harness/browser';
import { openWorkbench } from './workbench';

/** Opens the page, waits until the device keeps the app, and takes the network away. */
export async function openThenCut(query: string): Promise<Page> {
  const page = await openWorkbench(query, {
    keepsApp: true,
    // The letters that were not yet needed, and nothing else, are missed.
    expected: [/kuroshio-ja/, /ERR_INTERNET_DISCONNECTED|ERR_FAILED/],
  });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await eventually(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(
    true,
  );
  await page.context().setOffline(true);
  return page;
}

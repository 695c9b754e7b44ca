import type { Page } from 'playwright-core';
import { wordsOf } from '../../chart/words';
import { languageOf } from '../../chart/words/languages';
import { eventually, openPage } from '../harness/browser';

/** Opens the page, waits until the device keeps the app, and takes the network away. */
export async function openThenCut(query: string, locale = 'en-GB'): Promise<Page> {
  const page = await openPage(`/${query && '?'}${query}`, {
    keepsApp: true,
    locale,
    // The letters that were not yet needed, and nothing else, are missed.
    expected: [/kuroshio-ja/, /ERR_INTERNET_DISCONNECTED|ERR_FAILED/],
  });
  const { ui } = wordsOf(languageOf(locale));
  await page.getByRole('slider', { name: ui.year }).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await eventually(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(
    true,
  );
  await page.context().setOffline(true);
  return page;
}

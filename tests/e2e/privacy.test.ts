import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import { more, panel } from './tools';
import { openWorkbench, STEADY, words } from './workbench';

/** Everything that a browser holds for the site. */
const held = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const opened = await Promise.all(names.map((name) => caches.open(name)));
    const requests = (await Promise.all(opened.map((cache) => cache.keys()))).flat();
    return {
      texts: Object.keys(localStorage).sort(),
      ofSession: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      cookies: document.cookie,
      caches: names,
      // What is there of other sites, or says what somebody looked at.
      foreign: requests.map(({ url }) => url).filter((url) => !url.startsWith(location.origin)),
      asked: requests.map(({ url }) => url).filter((url) => new URL(url).search !== ''),
    };
  });

describe('a browser', () => {
  it('holds a copy of the app and, once somebody asks, the two things that the site names', async () => {
    const page = await openWorkbench(STEADY, { keepsApp: true, stores: true });
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    const arrived = {
      ...{ texts: [], ofSession: [], databases: [], cookies: '', foreign: [], asked: [] },
      caches: [expect.stringMatching(/^kuroshio-[0-9a-f]{12}$/)],
    };
    await eventually(() => held(page)).toEqual(arrived);
    await more(page).click();
    await panel(page).getByRole('textbox', { name: words.tools.keepName }).fill('Mine');
    await page.keyboard.press('Enter');
    await panel(page).getByRole('checkbox', { name: words.tools.singleKeys }).uncheck();
    const texts = ['kuroshio.bookmarks', 'kuroshio.singleKeys'];
    await eventually(() => held(page)).toEqual({ ...arrived, texts });
    expect((await page.context().storageState()).cookies).toEqual([]);
  });
});

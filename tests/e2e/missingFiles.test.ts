import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../chart/words';
import { openPage } from '../harness/browser';
import { origin } from '../harness/served';
import { present, presentation } from './tools';
import { cardOf, chartOf, lineOf, live, openWorkbench, resultOf, STEADY, words } from './workbench';

const FAILED = /ERR_FAILED|^failed: |Failed to fetch dynamically imported module/;

/** Opens a page some of whose files never come. */
const openWithout = (files: RegExp, path: string): Promise<Page> =>
  openPage(path, {
    prepare: (page) => page.route(files, (route) => route.abort('failed')),
    expected: [FAILED],
  });

/** Waits until nothing of the page is still to come. */
const settled = (page: Page) => page.waitForLoadState('networkidle');

describe('a page whose files cannot be fetched', () => {
  it.each([
    ['script', /\/assets\/.*\.js$/, 'en'],
    ['style sheet', /\/assets\/.*\.css$/, 'en'],
    ['letters', /\.woff2$/, 'en'],
    // What the page asks for ahead and by its script are one file.
    ['dictionary', /\/assets\/ja-.*\.js$/, 'ja'],
  ] as const)('is read without its %s', async (_, files, lang) => {
    const page = await openWithout(files, `/?${STEADY}&lang=${lang}`);
    await settled(page);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.getByText(wordsOf(lang).notice).first().isVisible()).toBe(true);
    expect(await lineOf(page, 0).isVisible()).toBe(true);
  });

  it('promises nothing that its missing script would do', async () => {
    const page = await openWithout(/\/assets\/.*\.js$/, `/?${STEADY}`);
    await settled(page);
    expect(await chartOf(page).count()).toBe(1);
    expect(await resultOf(page, 0).isVisible()).toBe(true);
    expect(await page.getByRole('slider', { disabled: false }).count()).toBe(0);
  });

  it('stays an embed to read where its words do not come', async () => {
    const page = await openWithout(/\/assets\/drawn-.*\.js$/, '/embed?a=3&live=a.g_0_6&to=2040');
    await settled(page);
    expect(await page.getByRole('img', { name: /\S/ }).first().isVisible()).toBe(true);
    expect(await page.getByRole('slider').first().isDisabled()).toBe(true);
  });

  it('is drawn in English from the shell where the words of its language were not kept', async () => {
    const page = await openPage('/', {
      prepare: async (one) => {
        await one.route(/\/assets\/vi-.*\.js$/, (route) => route.abort('failed'));
        // What the device answers with where there is no network.
        await one.route(/lang=vi/, async (route) =>
          route.fulfill({ response: await route.fetch({ url: `${origin}/shell/scenarios` }) }),
        );
      },
      expected: [FAILED],
    });
    await page.goto(`/?${STEADY}&lang=vi`);
    await live(page);
    expect(await cardOf(page, 0).slider.inputValue()).toBe('3.3');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('says so where the presentation is what does not come', async () => {
    const page = await openWorkbench(STEADY, { expected: [/Presentation/, FAILED] });
    await page.route(/Presentation/, (route) => route.abort('failed'));
    await present(page).click();
    await page.getByText(words.tools.presentRefused).waitFor();
    await page.unroute(/Presentation/);
    await page.keyboard.press('Escape');
    await present(page).click();
    await presentation(page).waitFor();
  });
});

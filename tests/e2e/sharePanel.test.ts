import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../chart/text/describe';
import { eventually, openPage } from '../harness/browser';
import { compute } from '../harness/expected';
import { origin } from '../harness/served';
import { controlsOnPage } from './measure';
import { PHONE } from './moments';
import { openShare, panelOf, press, shareButton } from './share';
import { openWorkbench, STEADY, words } from './workbench';

const { share } = words;

describe('the device’s own way of sharing', () => {
  /** A browser that has one, which ends so. */
  const withSheet = (outcome: 'done' | 'AbortError' | 'NotAllowedError') => (page: Page) =>
    page.addInitScript((name) => {
      const share = (data: ShareData) => {
        Object.assign(window, { shared: data });
        return name === 'done' ? Promise.resolve() : Promise.reject(new DOMException('', name));
      };
      Object.defineProperty(navigator, 'share', { value: share });
    }, outcome);
  const shared = (page: Page) =>
    page.evaluate(() => (window as unknown as { shared?: ShareData }).shared);

  it('is not offered where there is none', async () => {
    const page = await openWorkbench(STEADY, {
      prepare: (one) =>
        one.addInitScript(() => {
          Reflect.deleteProperty(Navigator.prototype, 'share');
        }),
    });
    await openShare(page);
    await eventually(() => press(page, share.sheet.open).count()).toBe(0);
  });

  it.each([
    ['done', ''],
    ['AbortError', ''],
    ['NotAllowedError', share.sheet.failed],
  ] as const)('is handed the link; where it ends as %s says “%s”', async (outcome, said) => {
    const page = await openWorkbench(STEADY, { prepare: withSheet(outcome) });
    await openShare(page);
    await press(page, share.sheet.open).click();
    await eventually(() => shared(page)).toEqual({
      title: headlineOf(compute(STEADY), words),
      url: `${origin}/?${STEADY}`,
    });
    const sheet = panelOf(page).locator('.share-sheet');
    await eventually(() => sheet.getByRole('status').textContent()).toBe(said);
  });
});

describe('the share panel', () => {
  it('comes when it is first asked for, and once', async () => {
    const asked: string[] = [];
    const page = await openWorkbench(STEADY, {
      prepare: async (one) => one.on('request', (request) => asked.push(request.url())),
    });
    const content = () => asked.filter((url) => url.includes('ShareContent')).length;
    expect(content()).toBe(0);
    await openShare(page);
    expect(content()).toBe(1);
    await page.keyboard.press('Escape');
    await openShare(page);
    expect(content()).toBe(1);
    expect(asked.filter((url) => url.includes('/api/v1/links'))).toEqual([]);
  });

  it('says so where it could not be loaded, and comes when it can be', async () => {
    const page = await openWorkbench(STEADY, { expected: [/ShareContent/, /ERR_FAILED/] });
    await page.route(/ShareContent/, (route) => route.abort('failed'));
    await shareButton(page).click();
    await panelOf(page).getByText(share.notLoaded).waitFor();
    await page.keyboard.press('Escape');
    await page.unroute(/ShareContent/);
    await openShare(page);
    await eventually(() => panelOf(page).getByText(share.notLoaded).count()).toBe(0);
  });

  it('gives a hand that touches 44 px on a phone', async () => {
    const page = await openWorkbench(STEADY, PHONE);
    await openShare(page);
    const controls = await page.evaluate(controlsOnPage);
    const names = await panelOf(page).getByRole('button').allTextContents();
    expect(names.length).toBeGreaterThan(6);
    expect(controls.filter(({ main, inText, height }) => main && !inText && height < 44)).toEqual(
      [],
    );
  });

  it('is no dead button without script, and the files are in the page', async () => {
    const page = await openPage(`/?${STEADY}`, { javaScript: false });
    expect(await page.getByRole('button', { name: share.open, exact: true }).count()).toBe(0);
    expect(await panelOf(page).count()).toBe(0);
    for (const id of ['png', 'svg', 'csv', 'json', 'embed'] as const) {
      const link = page.getByRole('link', { name: words.ui.formats[id], exact: true });
      expect(await link.isVisible()).toBe(true);
    }
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { citeComparison } from '../../chart/text/cite';
import { describeComparison, headlineOf } from '../../chart/text/describe';
import { eventually, openPage } from '../harness/browser';
import { canonicalOf, compute } from '../harness/expected';
import { elementsNamed, readMarkup } from '../harness/readMarkup';
import { ask, origin } from '../harness/served';
import { FULL } from './moments';
import { clipboard, openShare, panelOf, press, shareButton } from './share';
import { openWorkbench, STEADY, words } from './workbench';

const { share } = words;
/** A browser that keeps its clipboard to itself. */
const withoutClipboard = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });

/** The citation of a comparison as of the browser's day. */
async function citedIn(page: Page, query: string) {
  const accessed = await page.evaluate(() => {
    const day = new Date();
    return { year: day.getFullYear(), month: day.getMonth() + 1, day: day.getDate() };
  });
  return citeComparison(compute(query), { address: `${origin}/?${query}`, accessed }, words);
}

/** Every press of the panel that fills the clipboard, with what is said and what it then holds. */
async function presses(page: Page, query: string): Promise<[string, string, string][]> {
  const { apa, bibtex, csl } = await citedIn(page, query);
  const { copy, copied } = share.cite;
  return [
    [share.link.copy, words.ui.linkCopied, `${origin}/?${query}`],
    [share.picture.copy, share.picture.copied, describeComparison(compute(query), words)],
    [copy.apa, copied.apa, apa],
    [copy.bibtex, copied.bibtex, bibtex],
    [copy.csl, copied.csl, JSON.stringify(csl, null, 2)],
  ];
}

/** Waits until the panel says so, to those who see and to those who listen. */
async function isSaid(page: Page, said: string): Promise<void> {
  const status = panelOf(page).getByRole('status').filter({ hasText: said });
  await status.waitFor({ state: 'attached' });
  await eventually(() => press(page, said).isVisible()).toBe(true);
}

const isFocused = (node: Element) => node === document.activeElement;

describe('each form of a comparison', () => {
  it('is copied with one press, and said to be', async () => {
    const page = await openWorkbench(STEADY, { clipboard: true });
    await openShare(page);
    for (const [name, said, text] of await presses(page, STEADY)) {
      await press(page, name).click();
      await isSaid(page, said);
      await eventually(() => clipboard(page)).toBe(text);
    }
  });

  it('is reached and copied by keyboard alone', async () => {
    const page = await openWorkbench(STEADY, { clipboard: true });
    await shareButton(page).focus();
    await page.keyboard.press('Enter');
    await press(page, share.link.copy).waitFor();
    for (const [name, said, text] of await presses(page, STEADY)) {
      await tabTo(page, name);
      await page.keyboard.press('Enter');
      await isSaid(page, said);
      await eventually(() => clipboard(page)).toBe(text);
    }
    await page.keyboard.press('Escape');
    await eventually(() => panelOf(page).count()).toBe(0);
    await eventually(() => shareButton(page).evaluate(isFocused)).toBe(true);
    await page.keyboard.press('Enter');
    await tabTo(page, words.ui.close);
    await page.keyboard.press('Enter');
    await eventually(() => panelOf(page).count()).toBe(0);
    await eventually(() => shareButton(page).evaluate(isFocused)).toBe(true);
  });

  it.each(['png', 'svg', 'csv', 'json', 'datapackage.json', 'qr.svg'])(
    'is fetched as %s under a name',
    async (ending) => {
      const page = await openWorkbench('series=fdi&a=3&to=2035');
      await openShare(page);
      const link = panelOf(page).locator(
        `a[download$="2035.${ending}"], a[download$="-${ending}"]`,
      );
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      expect(download.suggestedFilename()).toMatch(/^kuroshio-fdi-2035[.-]/);
      expect(await download.failure()).toBeNull();
      const direct = await ask((await link.getAttribute('href'))!);
      expect(direct.status).toBe(200);
    },
  );

  it('is that of what is on screen, after a change too', async () => {
    const page = await openWorkbench(STEADY, { clipboard: true });
    await page.getByRole('slider', { name: /^Growth a year/ }).press('ArrowRight');
    await openShare(page);
    await press(page, share.link.copy).click();
    await isSaid(page, words.ui.linkCopied);
    await eventually(() => clipboard(page)).toBe(`${origin}/?${STEADY.replace('a=3.3', 'a=3.4')}`);
    await page.keyboard.press('Control+z');
    const field = panelOf(page).getByLabel(share.link.field, { exact: true });
    await eventually(() => field.inputValue()).toBe(`${origin}/?${STEADY}`);
  });
});

/** Presses Tab until the button of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let tab = 0; tab < 30; tab++) {
    if (await press(page, name).evaluate(isFocused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`nothing leads to ${name}`);
}

describe('where the clipboard is out of reach', () => {
  it('a text on screen is selected, and one that was not is shown', async () => {
    const page = await openWorkbench(STEADY, { prepare: withoutClipboard });
    await openShare(page);
    await press(page, share.link.copy).click();
    await panelOf(page).getByRole('alert').filter({ hasText: share.byHand }).waitFor();
    await eventually(() => selected(page)).toBe(`${origin}/?${STEADY}`);
    await press(page, share.cite.copy.bibtex).click();
    const field = panelOf(page).getByLabel(share.cite.shown);
    await field.waitFor();
    await eventually(() => selected(page)).toBe((await citedIn(page, STEADY)).bibtex);
    await page.keyboard.press('Escape');
    await eventually(() => field.count()).toBe(0);
    await eventually(() => press(page, share.cite.copy.bibtex).evaluate(isFocused)).toBe(true);
    await eventually(() => panelOf(page).isVisible()).toBe(true);
  });
});

/** What is selected in the field that has the focus. */
function selected(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement)) return '';
    return at.value.slice(at.selectionStart ?? 0, at.selectionEnd ?? 0);
  });
}

describe('the code for a page of one’s own', () => {
  const hostile = `"><script>alert(1)</script>&'`;

  it.each([
    ['a plain one', STEADY],
    ['a hostile title', `${STEADY.replace('&to=', `&title=${encodeURIComponent(hostile)}&to=`)}`],
    ['much to say', FULL],
  ])('is one frame with a title, high enough everywhere: %s', async (_, query) => {
    const page = await openWorkbench(query, { clipboard: true });
    await openShare(page);
    await press(page, share.embed.copy).click();
    await isSaid(page, share.embed.copied);
    const code = await clipboard(page);
    const canonical = canonicalOf(query);
    const shown = compute(query);
    const projections = shown.projections.filter(({ scenario }) => !scenario.hidden);
    const frames = elementsNamed(readMarkup(code), 'iframe');
    expect(frames).toHaveLength(1);
    expect(elementsNamed(readMarkup(code), 'script')).toEqual([]);
    const { attributes } = frames[0]!;
    expect(attributes.get('src')).toBe(`${origin}/embed?${canonical}`);
    expect(attributes.get('width')).toBe('100%');
    expect(attributes.get('title')).toBe(
      `${headlineOf({ ...shown, projections }, words)} · ${words.siteName}`,
    );
    const height = Number(attributes.get('height'));
    for (const width of [280, 840]) {
      const frame = await openPage(`/embed?${canonical}`, { width, height });
      const needed = await frame.evaluate(() => document.documentElement.scrollHeight);
      expect(needed, `${width} px`).toBeLessThanOrEqual(height);
    }
  });
});

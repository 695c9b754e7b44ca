import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultText } from '../../chart/text/faultText';
import { parseComparison, serializeComparison } from '../../model';
import { catalogue } from '../../data';
import { eventually, openPage } from '../harness/browser';
import { ask, origin } from '../harness/served';
import {
  STEADY,
  addButton,
  addressSays,
  cardOf,
  cards,
  chooseSeries,
  copyLink,
  horizon,
  live,
  notice,
  openWorkbench,
  pictureAtRest,
  pictureOf,
  scaleChoice,
  seriesPicker,
  words,
} from './workbench';

const VIEWS = { languages: ['en'], sizes: [] };
/** A browser that keeps its clipboard to itself. */
const withoutClipboard = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });

const shownLink = (page: Page) => page.getByLabel(words.ui.linkShown);

describe('copying the link', () => {
  it('puts what is on screen into the clipboard, whole', async () => {
    const page = await openWorkbench(STEADY, { clipboard: true });
    await addButton(page).click();
    await cardOf(page, 1).name.fill('Xuất khẩu & “ngang”');
    await horizon(page).fill('2035');
    await copyLink(page).click();
    const said = page.getByRole('status').filter({ hasText: words.ui.linkCopied });
    await said.waitFor({ state: 'attached' });
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.startsWith(`${origin}/?`)).toBe(true);
    expect(link).toMatch(/\d$/);
    const before = await pictureAtRest(page);
    const other = await openPage(link);
    await live(other);
    await eventually(() => pictureOf(other)).toEqual(before);
    await eventually(() => notice(other).count()).toBe(0);
  });

  it('shows the link, selected, where the clipboard is out of reach', async () => {
    const page = await openWorkbench(STEADY, { prepare: withoutClipboard });
    await copyLink(page).click();
    const field = shownLink(page);
    await eventually(() => field.inputValue()).toBe(`${origin}/?${STEADY}`);
    const selected = await field.evaluate((node: HTMLInputElement) => ({
      focused: node === document.activeElement,
      text: node.value.slice(node.selectionStart ?? 0, node.selectionEnd ?? 0),
    }));
    expect(selected).toEqual({ focused: true, text: `${origin}/?${STEADY}` });
  });

  it('never goes on showing a link of something else', async () => {
    const page = await openWorkbench(STEADY, { prepare: withoutClipboard });
    await copyLink(page).click();
    await cardOf(page, 0).slider.press('ArrowRight');
    await eventually(() => shownLink(page).inputValue()).toContain('a=3.4&');
  });
});

describe('an address that cannot be taken as written', () => {
  it.each(['series=exprts', 'to=1999', 'a=lots', 'a=3&a=4', 'v=9', 'b=3', 'a=300', 'colour=red'])(
    'says so in words in the HTML: %s',
    async (query) => {
      const { faults } = parseComparison(query, catalogue, VIEWS);
      expect(faults).toHaveLength(1);
      const html = await (await ask(`/?${query}`)).text();
      for (const fault of faults) expect(html).toContain(faultText(fault, words));
    },
  );

  it('tells a wrong series and a wrong year from the rest of the link, which stands', async () => {
    const page = await openWorkbench('series=exprts&a=4.5&a.name=Kept&to=1999');
    await eventually(() => notice(page).isVisible()).toBe(true);
    const said = await notice(page).getByRole('listitem').allTextContents();
    expect(said).toHaveLength(2);
    for (const part of ['exprts', '1999', '2018']) expect(said.join(' ')).toContain(part);
    await eventually(() => cardOf(page, 0).name.inputValue()).toBe('Kept');
    await eventually(() => cardOf(page, 0).number.inputValue()).toBe('4.5');
    await eventually(() => horizon(page).inputValue()).toBe('2018');
  });

  it('says so before any script, and in HTML that took it as text', async () => {
    const query = `a=${encodeURIComponent('<img src=x onerror=alert(1)>')}`;
    const page = await openPage(`/?${query}`, { javaScript: false });
    expect(await notice(page).textContent()).toContain('<img src=x onerror=alert(1)>');
    expect(await page.locator('#app img').count()).toBe(0);
    expect((await ask(`/?${query}`)).status).toBe(200);
  });

  it('can be dismissed, by keyboard too, and the page goes on', async () => {
    const page = await openWorkbench('series=exprts&a=3');
    await notice(page).getByRole('button', { name: words.ui.dismiss }).press('Enter');
    await eventually(() => notice(page).count()).toBe(0);
    await cardOf(page, 0).slider.press('ArrowRight');
    await addressSays(page, 'a', '3.1');
    await addressSays(page, 'series', 'trade');
  });

  it('never breaks the page, however mangled', async () => {
    const mangled = `${'%'.repeat(40)}&a=%ff&b=${'9'.repeat(200)}&to=${'&'.repeat(50)}=&amp;c=1)`;
    const page = await openWorkbench(mangled);
    await eventually(() => notice(page).isVisible()).toBe(true);
    await eventually(() => cards(page).count()).toBeGreaterThan(0);
  });
});

/** Opens the first card further and chooses its rule. */
async function chooseRule(page: Page, rule: string): Promise<void> {
  await cardOf(page, 0).more.click();
  await cardOf(page, 0).rule.selectOption(rule);
}

describe('the back button', () => {
  it('returns through every step, and forward again', async () => {
    const page = await openWorkbench(STEADY);
    const seen = [await pictureAtRest(page)];
    const acts: [string, string, () => Promise<unknown>][] = [
      ['scale', 'log', () => scaleChoice(page, 'log').check()],
      ['series', 'fdi', () => chooseSeries(page, 'fdi')],
      ['b', '2', () => addButton(page).click()],
      ['a', 'hold', () => chooseRule(page, 'hold')],
    ];
    for (const [key, value, act] of acts) {
      await act();
      await addressSays(page, key, value);
      seen.push(await pictureAtRest(page));
    }
    for (let i = seen.length - 2; i >= 0; i--) {
      await page.goBack();
      await eventually(() => pictureOf(page)).toEqual(seen[i]);
    }
    await eventually(() => scaleChoice(page, 'linear').isChecked()).toBe(true);
    await eventually(() => seriesPicker(page).textContent()).toContain(
      catalogue.series['trade']!.title,
    );
    for (let i = 1; i < seen.length; i++) {
      await page.goForward();
      await eventually(() => pictureOf(page)).toEqual(seen[i]);
    }
    await eventually(() => cardOf(page, 0).rule.inputValue()).toBe('hold');
  });

  it('brings back what an address was refused for', async () => {
    const page = await openWorkbench('series=exprts&a=3&to=2040');
    await chooseSeries(page, 'fdi');
    await addressSays(page, 'series', 'fdi');
    await eventually(() => notice(page).count()).toBe(0);
    await page.goBack();
    await notice(page).waitFor();
    await eventually(() => seriesPicker(page).textContent()).toContain(
      catalogue.series['trade']!.title,
    );
  });
});

describe('an address', () => {
  it('is canonical once something was changed', async () => {
    const page = await openWorkbench('to=2040&a=3.30&series=trade');
    await addButton(page).click();
    await addressSays(page, 'b', '2');
    const { search } = new URL(page.url());
    const { comparison, faults } = parseComparison(search, catalogue, VIEWS);
    expect(faults).toEqual([]);
    expect(search).toBe(`?${serializeComparison(comparison)}`);
  });

  it('keeps the theme it came with', async () => {
    const page = await openWorkbench(STEADY.replace('&to=', '&theme=dark&to='));
    await cardOf(page, 0).slider.press('ArrowRight');
    await addressSays(page, 'a', '3.4');
    await addressSays(page, 'theme', 'dark');
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../chart/words';
import { eventually, openPage } from '../harness/browser';
import { openAbout } from './openAbout';

const words = wordsOf('en').about.ledger;

const rows = (page: Page) => page.locator('table.ledger tbody tr');
const idsOf = (page: Page) => rows(page).evaluateAll((all) => all.map(({ id }) => id));
const count = (page: Page) => page.getByRole('status').filter({ hasText: /\d of \d/ });
const search = (page: Page) => page.getByRole('searchbox', { name: words.find });
const choice = (page: Page, name: string) => page.getByRole('combobox', { name });
const doubtful = (page: Page) => page.getByRole('checkbox', { name: words.doubtful });
const header = (page: Page, sort: keyof typeof words.columns) =>
  page.getByRole('button', { name: words.columns[sort], exact: true });
const headerCell = (page: Page, sort: keyof typeof words.columns) =>
  page.getByRole('columnheader', { name: words.columns[sort], exact: true });
const query = (page: Page) => new URL(page.url()).search;

describe('the ledger', () => {
  it('shows at once what is chosen, counts it aloud and writes it into the address', async () => {
    const page = await openAbout();
    await eventually(() => rows(page).count()).toBe(99);
    await eventually(() => count(page).textContent()).toBe('99 of 99 figures');
    await choice(page, words.unit).selectOption('%');
    await doubtful(page).check();
    await eventually(() => idsOf(page)).toEqual([
      'A2-014',
      'A2-020',
      'A2-035',
      'A2-054',
      'A2-058',
      'A2-060',
    ]);
    await eventually(() => count(page).textContent()).toBe('6 of 99 figures');
    await eventually(() => query(page)).toBe('?unit=%25&doubtful=1');
    await page.getByRole('link', { name: words.reset }).click();
    await eventually(() => rows(page).count()).toBe(99);
    await eventually(() => query(page)).toBe('');
  });

  it('finds words while they are typed', async () => {
    const page = await openAbout();
    await search(page).pressSequentially('indonesia exports');
    await eventually(() => idsOf(page)).toContain('A2-037');
    await eventually(() => rows(page).count()).toBeLessThan(10);
    await search(page).fill('nothing holds this');
    await eventually(() => page.getByText(words.none).isVisible()).toBe(true);
    await search(page).fill('');
    await eventually(() => rows(page).count()).toBe(99);
  });

  it('sorts by its headers, and turns round at a second press', async () => {
    const page = await openAbout('/about?unit=bn+US%24');
    await header(page, 'value').click();
    await eventually(() => headerCell(page, 'value').getAttribute('aria-sort')).toBe('ascending');
    await eventually(async () => (await idsOf(page))[0]).toBe('A2-063');
    await header(page, 'value').click();
    await eventually(() => headerCell(page, 'value').getAttribute('aria-sort')).toBe('descending');
    await eventually(async () => (await idsOf(page)).slice(0, 2)).toEqual(['A2-013', 'A2-044']);
    await eventually(() => headerCell(page, 'figure').getAttribute('aria-sort')).toBe(null);
    await eventually(() => query(page)).toContain('sort=-value');
  });

  it('is filtered and sorted by keyboard alone', async () => {
    const page = await openAbout();
    await search(page).focus();
    await page.keyboard.type('2008');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Article 2');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await eventually(() => doubtful(page).evaluate((box) => box === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.press('Space');
    await header(page, 'value').focus();
    await page.keyboard.press('Enter');
    await eventually(() => idsOf(page)).toContain('A2-022');
    await eventually(async () => (await idsOf(page)).every((id) => id.startsWith('A2-'))).toBe(
      true,
    );
    await eventually(() => headerCell(page, 'value').getAttribute('aria-sort')).toBe('ascending');
    await eventually(() =>
      header(page, 'value').evaluate((one) => one === document.activeElement),
    ).toBe(true);
  });

  it('goes back a choice with the back button', async () => {
    const page = await openAbout();
    await choice(page, words.year).selectOption('2008');
    await eventually(() => query(page)).toBe('?year=2008');
    await choice(page, words.article).selectOption('A1');
    await eventually(() => idsOf(page)).toEqual(['A1-004']);
    await eventually(() => query(page)).toContain('article=A1');
    await page.goBack();
    await eventually(() => rows(page).count()).toBe(8);
    await eventually(() => choice(page, words.article).inputValue()).toBe('');
  });

  it('brings back a row that a link leads to', async () => {
    const page = await openAbout('/about?article=A1');
    await eventually(() => rows(page).count()).toBe(13);
    await page.locator('#check-trade-2008').getByRole('link', { name: 'A2-022' }).click();
    await eventually(() => page.locator('#A2-022').isVisible()).toBe(true);
    await eventually(async () => {
      const box = await page.locator('#A2-022').boundingBox();
      return box !== null && box.y >= 0 && box.y < 400;
    }).toBe(true);
  });

  it('leads from a figure to the series it is drawn in', async () => {
    const page = await openAbout();
    await page
      .locator('#A2-037')
      .getByRole('link', { name: 'Indonesia’s exports to Japan' })
      .click();
    await page.waitForURL(/\/\?series=exports-indonesia/);
  });
});

describe('the ledger without script', () => {
  it('is filtered by its form, the order kept', async () => {
    const page = await openPage('/about?sort=-year', { javaScript: false });
    await search(page).fill('trade');
    await choice(page, words.unit).selectOption('bn US$');
    await page.getByRole('button', { name: words.show, exact: true }).click();
    await page.waitForURL(/unit=bn/);
    expect(new URL(page.url()).hash).toBe('#ledger');
    expect((await idsOf(page))[0]).toBe('A2-044');
    expect(await search(page).inputValue()).toBe('trade');
    expect(await choice(page, words.unit).inputValue()).toBe('bn US$');
    expect(await headerCell(page, 'year').getAttribute('aria-sort')).toBe('descending');
  });

  it('is sorted by its headers, the filters kept', async () => {
    const page = await openPage('/about?unit=%25&doubtful=1', { javaScript: false });
    await header(page, 'value').click();
    await page.waitForURL(/sort=value/);
    expect((await idsOf(page))[0]).toBe('A2-014');
    expect(await rows(page).count()).toBe(6);
    await header(page, 'value').click();
    await page.waitForURL(/sort=-value/);
    expect((await idsOf(page)).at(-1)).toBe('A2-014');
  });
});

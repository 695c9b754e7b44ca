import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../chart/words';
import { eventually, openPage } from '../harness/browser';

const words = wordsOf('en').backtest;

/** How the rules did on trade, the first record that is long enough. */
const trade = (page: Page) => page.locator('#backtest .backtest').first();
const pictures = (page: Page) => trade(page).getByRole('figure').filter({ visible: true });
const choice = (page: Page) => trade(page).getByRole('radiogroup', { name: words.stand });
const headed = async (page: Page) =>
  (await pictures(page).locator('strong').allTextContents()).map((text) => text.trim());

describe('the rules tried on the past', () => {
  const all = ['2007', '2008', '2013'].map((year) => words.standing({ year }));

  it('stand beside each other where there is room, each with its names and in words', async () => {
    const page = await openPage('/about#backtest', { width: 1280 });
    await eventually(() => headed(page)).toEqual(all);
    expect(await choice(page).count()).toBe(0);
    for (const picture of await pictures(page).all()) {
      const drawing = picture.locator('svg.chart');
      await eventually(() => drawing.locator('.k-label').count()).toBe(5);
      const told = await drawing.locator('desc').textContent();
      for (const name of Object.values(words.rules)) expect(told).toContain(name);
    }
    await pictures(page).nth(1).getByRole('link', { name: words.open }).click();
    await page.waitForURL(/[?&]until=2008&/);
  });

  it('stand one at a time on a phone, chosen by keyboard', async () => {
    const page = await openPage('/about', { width: 390, height: 844, touch: true });
    await eventually(() => headed(page)).toEqual(all.slice(0, 1));
    await choice(page).getByRole('radio').first().focus();
    await page.keyboard.press('ArrowRight');
    await eventually(() => headed(page)).toEqual(all.slice(1, 2));
    await trade(page).getByText(words.numbers).click();
    const row = trade(page).getByRole('row', { name: /^2008 2018 231\.7/ });
    expect(await row.getByRole('cell').allTextContents()).toEqual([
      ...['2018', '231.7', '214.4', '404.6', '1,822', '321.2', '150.4'],
    ]);
  });

  it('stand one below the other where no script chooses', async () => {
    const page = await openPage('/about', { width: 320, javaScript: false });
    expect(await headed(page)).toEqual(all);
    expect(await choice(page).filter({ visible: true }).count()).toBe(0);
    const { width } = (await pictures(page).first().locator('svg.chart').boundingBox())!;
    expect(width).toBeGreaterThan(240);
  });
});

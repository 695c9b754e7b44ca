import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import { openGuess, pen, reveal, startGuess } from './guessing';
import { drawByFinger, drawByMouse } from './pen';
import {
  addressSays,
  cards,
  chartOf,
  live,
  openWorkbench,
  parameter,
  STEADY,
  words,
} from './workbench';

const { guess: told } = words;
const TWO = STEADY.replace('&to=', '&a.name=Steady&b=hold&b.band=off&to=');
const THEN = 'v=1&data=1&series=trade&from=2000&until=2008&a=trend&a.band=off&b=hold&to=2018';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const scores = (page: Page) => page.locator('.scores li').allTextContents();
const said = (page: Page) => page.getByRole('status').last().textContent();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const years = (page: Page) => page.getByRole('slider', { name: told.year, exact: true });
const levels = (page: Page) => page.getByRole('slider', { name: told.level({ year: '' }).trim() });

/** Every year of the line that is drawn, the last figure's too. */
const drawn = async (page: Page) =>
  ((await pen(page).locator('.k-guess').getAttribute('d')) ?? '').split(/[ML]/).length - 1;

/** What is seen, heard or in the title. */
const perceived = async (page: Page) => [
  await page.locator('main').innerText(),
  await chartOf(page).locator('desc').textContent(),
  await page.title(),
];

describe('a guess on the workbench', () => {
  it('hides whatever would give the answer away, is drawn, and shows what the scenarios say', async () => {
    const page = await openGuess(TWO);
    const hidden = async () => {
      const text = (await perceived(page)).join(' ');
      for (const one of ['Steady', '473', '3.3', words.ui.results]) expect(text).not.toContain(one);
      expect(text).toContain(told.hidden);
      expect(await chartOf(page).locator('.k-line').count()).toBe(0);
      expect(await cards(page).count()).toBe(0);
    };
    await hidden();
    await drawByMouse(page, pen(page), [0.55, 0.6], [0.8, 0.4], [0.999, 0.3]);
    await eventually(() => drawn(page)).toBe(23);
    await hidden();
    await reveal(page);
    await eventually(() => chartOf(page).locator('.k-line').count()).toBe(2);
    const [first = '', ...others] = await scores(page);
    expect(others).toHaveLength(1);
    const [, level, times] = /, ([\d.]+), is ([\d.]+) times what “Steady”/.exec(first)!;
    expect(Number(times)).toBeCloseTo(Number(level) / 473.3, 2);
    expect(await said(page)).toContain(first);
    expect(await pen(page).locator('.k-gap').getAttribute('d')).toMatch(/^M.*Z$/);
  });

  it('is kept as a scenario that undo takes back', async () => {
    const page = await openGuess(TWO);
    await drawByMouse(page, pen(page), [0.55, 0.6], [0.999, 0.3]);
    await reveal(page);
    await button(page, told.keep).click();
    await live(page);
    await eventually(() => cards(page).count()).toBe(3);
    await addressSays(page, 'c.name', told.name);
    expect(parameter(page, 'c')).toMatch(/^drawn_2019_[\d.]+_.*2040_[\d.]+$/);
    expect(await said(page)).toBe(words.cards.said.added({ letter: 'C' }));
    expect(await focused(page)).toBe(told.open);
    await button(page, words.tools.undo).click();
    await addressSays(page, 'c', null);
    expect(await cards(page).count()).toBe(2);
  });

  it('goes the whole way by keyboard, each move a step that can be undone', async () => {
    const page = await openWorkbench(TWO);
    await startGuess(page).focus();
    await page.keyboard.press('Enter');
    await eventually(() => focused(page)).toBe(told.title);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Home');
    await eventually(() => years(page).getAttribute('aria-valuetext')).toBe('2019');
    await page.keyboard.press('Tab');
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
    await eventually(() => drawn(page)).toBe(2);
    const level = () => levels(page).getAttribute('aria-valuetext');
    const third = await level();
    await page.keyboard.press('Control+z');
    await eventually(level).not.toBe(third);
    await page.keyboard.press('Control+Shift+z');
    await eventually(level).toBe(third);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Home');
    await eventually(() => drawn(page)).toBe(23);
    for (let i = 0; i < 2; i++) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(told.reveal);
    await page.keyboard.press('Enter');
    await eventually(() => focused(page)).toBe(told.title);
    expect(await scores(page)).toHaveLength(2);
    for (let i = 0; i < 2; i++) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(told.keep);
    await page.keyboard.press('Enter');
    await eventually(() => cards(page).count()).toBe(3);
    await eventually(() => focused(page)).toBe(told.open);
  });

  it('is drawn by a finger without scrolling the page, and put away', async () => {
    const page = await openGuess(TWO, { width: 390, height: 700, touch: true });
    const before = page.url();
    await drawByFinger(page, pen(page), [0.6, 0.8], [0.6, 0.8]);
    const scrolled = await page.evaluate(() => scrollY);
    await drawByFinger(page, pen(page), [0.6, 0.8], [0.9, 0.2]);
    await eventually(() => drawn(page)).toBeGreaterThan(15);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await button(page, told.again).click();
    await eventually(() => drawn(page)).toBe(0);
    await button(page, told.leave).click();
    await live(page);
    await eventually(() => focused(page)).toBe(told.open);
    expect(await cards(page).count()).toBe(2);
    expect(page.url()).toBe(before);
  });

  it('says that six scenarios leave no room to keep it', async () => {
    const page = await openGuess('v=1&data=1&series=trade&a=1&b=2&c=3&d=4&e=5&f=hold&to=2040');
    await levels(page).press('End');
    await reveal(page);
    const keep = button(page, told.keep);
    expect(await keep.getAttribute('aria-disabled')).toBe('true');
    await keep.press('Enter');
    expect(await page.getByText(words.cards.sixAtMost).filter({ visible: true }).count()).toBe(1);
    expect(await scores(page)).toHaveLength(6);
  });

  it('of a year in the past is held against what came, and the gap drawn to any rule', async () => {
    const page = await openGuess(THEN);
    expect((await perceived(page)).join(' ')).not.toContain('231.7');
    await drawByMouse(page, pen(page), [0.5, 0.6], [0.999, 0.2]);
    await reveal(page, told.revealCame);
    const [came = '', offs = ''] = await scores(page);
    expect(came).toContain('times what came (231.7, published)');
    expect(offs).toMatch(
      /your guess [\d.]+; “2000–2008 pace” 1\.50; “No change since 2008” 1\.07\.$/,
    );
    const bars = async () => (await pen(page).locator('.k-gap-bar').getAttribute('d'))!.split('V');
    expect(await bars()).toHaveLength(3);
    await page.getByLabel(told.gapTo).selectOption('b');
    await eventually(async () => (await bars()).length).toBe(2);
  });
});

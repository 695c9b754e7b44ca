import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { formatFixed, formatValue } from '../../chart/text/format';
import { eventually, openPage, type Reader } from '../harness/browser';
import { linesOf, opened, openedBy, openLive, sliderOf } from './frame';
import { drawByFinger, drawByMouse } from './pen';
import { cardOf, live, words } from './workbench';

const GUESS =
  'v=1&data=1&series=trade&from=2000&scale=linear&a=3.3&a.name=Steady&a.band=off&b=hold&b.name=Level&b.band=off&guess=1&to=2040';
/** What the model says of 2040, bn US$. */
const STEADY_2040 = 473.3;

const { guess: told } = words;

const openGuess = (more = '', reader: Reader = {}) =>
  openLive(GUESS.replace('&to=', `${more}&to=`), reader);

const line = (page: Page) =>
  page.locator('svg.chart-wide .k-guess, svg.chart-slim .k-guess').first();
const drawn = async (page: Page) =>
  ((await line(page).getAttribute('d')) ?? '').split(/[ML]/).length - 1;
const scores = (page: Page) => page.locator('.scores li').allTextContents();
const reveal = (page: Page) => page.getByText(told.reveal);

/** The chart that shows. */
const chart = (page: Page) => page.locator('svg.chart').filter({ visible: true });

/** Everything of the drawings that can be seen or heard. */
const perceptible = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('svg.chart')]
      .flatMap((svg) => [...svg.querySelectorAll('*')])
      .filter((node) => node.tagName === 'desc' || getComputedStyle(node).visibility === 'visible')
      .filter(({ childElementCount }) => childElementCount === 0)
      .map((node) => ({
        kind: node.getAttribute('class') ?? node.tagName,
        text: node.textContent,
      })),
  );

describe('what is to be guessed', () => {
  it('is neither seen nor heard before it is asked for, whatever is drawn', async () => {
    const page = await openGuess('&live=a.g');
    const check = async () => {
      const all = await perceptible(page);
      const kinds = all.map(({ kind }) => kind).join(' ');
      expect(kinds).not.toMatch(/k-(line|end|label|name|leader|path|band)\b/);
      const text = all.map((one) => one.text).join(' ');
      for (const word of ['Steady', 'Level', '473', '3.3']) expect(text).not.toContain(word);
      expect(text).toContain(told.hidden);
      for (const hidden of ['.sentences', '.scores', '.moves']) {
        expect(await page.locator(hidden).isVisible()).toBe(false);
      }
    };
    await check();
    await drawByMouse(page, chart(page), [0.6, 0.5], [0.7, 0.4]);
    await eventually(() => drawn(page)).toBeGreaterThan(1);
    await check();
    await reveal(page).click();
    await eventually(
      async () => (await perceptible(page)).filter(({ kind }) => kind.includes('k-line')).length,
    ).toBeGreaterThanOrEqual(2);
    await eventually(() => page.locator('.sentences').isVisible()).toBe(true);
  });
});

describe('a guess', () => {
  it('is drawn by pointer, and its scores say by what factor it differs', async () => {
    const page = await openGuess();
    const before = await linesOf(page);
    await drawByMouse(page, chart(page), [0.55, 0.6], [0.999, 0.3]);
    // From the last figure, 2018, to 2040.
    await eventually(() => drawn(page)).toBe(23);
    expect(await linesOf(page)).toEqual(before);
    expect(await sliderOf(page, 'guess-year').inputValue()).toBe('2040');
    await reveal(page).click();
    const [first = '', ...others] = await scores(page);
    expect(others).toHaveLength(1);
    const level = Number(/, ([\d.]+)/.exec(first)?.[1]);
    const times = Number(/is ([\d.]+) times/.exec(first)?.[1]);
    expect(first).toContain('Steady');
    expect(times).toBeCloseTo(level / STEADY_2040, 2);
  });

  it('is set by keyboard alone, and opens in the workbench as a scenario of its own', async () => {
    const page = await openGuess();
    const focused = () => page.evaluate(() => document.activeElement?.id);
    for (let i = 0; i < 8 && (await focused()) !== 'guess-year'; i++) {
      await page.keyboard.press('Tab');
    }
    await eventually(focused).toBe('guess-year');
    await page.keyboard.press('Home');
    for (let i = 0; i < 11; i++) await page.keyboard.press('ArrowRight');
    await eventually(() => sliderOf(page, 'guess-year').getAttribute('aria-valuetext')).toBe(
      '2030',
    );
    await page.keyboard.press('Tab');
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
    await eventually(() => drawn(page)).toBe(13);
    expect((await scores(page))[0]).toContain('for 2030');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    await eventually(() => drawn(page)).toBe(23);
    const level = Number(await sliderOf(page, 'guess-level').inputValue());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('.scores').isVisible()).toBe(true);
    const steady = { year: '2040', name: 'Steady', value: formatValue(STEADY_2040, words) };
    expect((await scores(page))[0]).toBe(
      told.score({
        ...{ ...steady, guess: formatValue(level, words) },
        times: formatFixed(level / STEADY_2040, 2, words),
      }),
    );
    await eventually(() => opened(page, 'c.name')).toBe(told.name);
    const workbench = await openPage((await openedBy(page)) ?? '');
    await live(workbench);
    await eventually(() => cardOf(workbench, 2).name.inputValue()).toBe(told.name);
    await eventually(() => cardOf(workbench, 2).sentence.textContent()).toContain(String(level));
  });

  it('is drawn by a finger without scrolling the page, and drawn again', async () => {
    const page = await openGuess('', { width: 320, height: 600, touch: true });
    const scrolled = await page.evaluate(() => scrollY);
    await drawByFinger(page, chart(page), [0.6, 0.6], [0.999, 0.2]);
    await eventually(() => drawn(page)).toBe(23);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await page.getByRole('button', { name: told.again }).click();
    await eventually(() => drawn(page)).toBe(0);
    expect(await scores(page)).toEqual([]);
    await eventually(() => opened(page, 'c')).toBe(null);
  });

  it('stays where it is while the numbers it is compared with move', async () => {
    const page = await openGuess('&live=a.g_0_6');
    await sliderOf(page, 'guess-level').press('End');
    await reveal(page).click();
    const path = await line(page).getAttribute('d');
    const [first] = await scores(page);
    await sliderOf(page, 'a.g').press('End');
    await eventually(async () => (await scores(page))[0]).not.toBe(first);
    expect(await line(page).getAttribute('d')).toBe(path);
    await eventually(() => opened(page, 'a')).toBe('6');
    await eventually(() => opened(page, 'c.name')).toBe(told.name);
  });
});

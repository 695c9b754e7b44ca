import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import {
  addButton,
  cardOf,
  holdAndMove,
  horizon,
  openWorkbench,
  parameter,
  scaleChoice,
  STEADY,
  yearInspector,
} from './workbench';

/** How long a change must rest before the address is written, ms. */
const REST = 300;

interface Call {
  at: number;
  how: 'pushState' | 'replaceState';
  address: string;
}

/** Writes down every history call with the page's own time. */
const countCalls = (page: Page) =>
  page.addInitScript(() => {
    const calls: Call[] = [];
    for (const how of ['pushState', 'replaceState'] as const) {
      const real = history[how].bind(history);
      history[how] = (state, unused, address) => {
        calls.push({ at: performance.now(), how, address: String(address) });
        real(state, unused, address);
      };
    }
    Object.assign(window, { historyCalls: calls });
  });

const callsOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { historyCalls: Call[] }).historyCalls);

const historyLength = (page: Page) => page.evaluate(() => history.length);

/** Opens the workbench with its time standing still; the test moves it. */
async function openStill(): Promise<Page> {
  const page = await openWorkbench(STEADY, { clock: true, prepare: countCalls });
  await page.clock.pauseAt(Date.now() + 60_000);
  return page;
}

/** The shortest time between two calls, ms. */
function shortestGap(calls: readonly Call[]): number {
  return Math.min(...calls.slice(1).map(({ at }, i) => at - calls[i]!.at), Infinity);
}

describe('the address', () => {
  it('is left alone while a slider moves, and written once it rests', async () => {
    const page = await openStill();
    const { slider } = cardOf(page, 0);
    await holdAndMove(page, slider, 9, () => page.clock.runFor(REST / 3), 20);
    await eventually(() => callsOf(page)).toEqual([]);
    await page.clock.runFor(REST);
    await eventually(() => callsOf(page)).toMatchObject([{ how: 'pushState' }]);
    await page.mouse.up();
    await page.clock.runFor(2 * REST);
    await eventually(() => callsOf(page)).toHaveLength(1);
  });

  it('is written at most once in 300 ms, however the hand hesitates', async () => {
    const page = await openStill();
    const { slider } = cardOf(page, 0);
    const pauses = [40, 310, 20, 300, 450, 10, 305, 100];
    let step = 0;
    const pause = () => page.clock.runFor(pauses[step++ % pauses.length]!);
    await holdAndMove(page, slider, 9, pause, 16);
    await page.mouse.up();
    await page.clock.runFor(2 * REST);
    const calls = await callsOf(page);
    expect(calls.length).toBeGreaterThan(3);
    expect(shortestGap(calls)).toBeGreaterThanOrEqual(REST);
  });

  it('holds the last move of whoever leaves the page at once and comes back', async () => {
    const page = await openStill();
    await cardOf(page, 0).slider.press('ArrowRight');
    await cardOf(page, 0).slider.press('ArrowRight');
    const chosen = await cardOf(page, 0).slider.inputValue();
    await eventually(() => parameter(page, 'a')).not.toBe(chosen);
    await page.evaluate(() => location.assign('/about'));
    await page.waitForURL(/about/);
    await page.goBack();
    await eventually(() => parameter(page, 'a')).toBe(chosen);
  });

  it('makes one step back a drag', async () => {
    const page = await openStill();
    const { slider } = cardOf(page, 0);
    const before = await historyLength(page);
    for (const value of [6, -2]) {
      await holdAndMove(page, slider, value, () => page.clock.runFor(REST + 20), 5);
      await page.mouse.up();
      await page.clock.runFor(2 * REST);
    }
    await eventually(() => historyLength(page)).toBe(before + 2);
    const calls = await callsOf(page);
    expect(calls.filter(({ how }) => how === 'pushState')).toHaveLength(2);
    expect(calls.length).toBeGreaterThan(4);
    const first = calls.findLast(({ how }, i) => how === 'replaceState' && i < calls.length / 2);
    await page.goBack();
    await eventually(() => page.url().endsWith(first!.address)).toBe(true);
    await page.goBack();
    await eventually(() => new URL(page.url()).search).toBe(`?${STEADY}`);
  });

  it('is not written where nothing has changed in the end', async () => {
    const page = await openStill();
    const { slider } = cardOf(page, 0);
    await holdAndMove(page, slider, 9, () => page.clock.runFor(20), 5);
    await holdAndMove(page, slider, 3.3, () => page.clock.runFor(20), 5);
    await slider.fill('3.3');
    await page.mouse.up();
    await page.clock.runFor(2 * REST);
    await yearInspector(page).press('End');
    await page.clock.runFor(2 * REST);
    await eventually(() => callsOf(page)).toEqual([]);
  });

  it.each(['slider', 'number'] as const)(
    'makes one step of an arrow key held down on the %s, without haste',
    async (part) => {
      const page = await openStill();
      const control = cardOf(page, 0)[part];
      const before = await historyLength(page);
      await control.focus();
      for (let i = 0; i < 40; i++) {
        await page.keyboard.down('ArrowUp');
        await page.clock.runFor(30);
      }
      await page.keyboard.up('ArrowUp');
      await page.clock.runFor(2 * REST);
      const calls = await callsOf(page);
      await eventually(() => new URL(page.url()).searchParams.get('a')).toBe('7.3');
      expect(shortestGap(calls)).toBeGreaterThanOrEqual(REST);
      await eventually(() => historyLength(page)).toBe(before + 1);
    },
  );

  it('is written at most once in 300 ms by the most impatient clicks', async () => {
    const page = await openStill();
    for (let i = 0; i < 8; i++) {
      await scaleChoice(page, i % 2 ? 'log' : 'index').click();
      await page.clock.runFor(60);
      await cardOf(page, 0).slider.press('ArrowLeft');
      await page.clock.runFor(60);
    }
    await addButton(page).click();
    await page.clock.runFor(2 * REST);
    const calls = await callsOf(page);
    expect(shortestGap(calls)).toBeGreaterThanOrEqual(REST);
    await eventually(() => new URL(page.url()).searchParams.get('b')).toBe('2');
    await eventually(() => new URL(page.url()).searchParams.get('scale')).toBe('log');
    await eventually(() => new URL(page.url()).searchParams.get('a')).toBe('2.5');
  });

  it('makes one step of a name and one of a year that are typed', async () => {
    const page = await openStill();
    const before = await historyLength(page);
    await cardOf(page, 0).name.focus();
    for (const letter of 'Slow') {
      await page.keyboard.press(letter);
      await page.clock.runFor(REST + 100);
    }
    await cardOf(page, 0).name.blur();
    await page.clock.runFor(REST);
    await eventually(() => historyLength(page)).toBe(before + 1);
    await horizon(page).fill('2050');
    await horizon(page).press('Enter');
    await page.clock.runFor(REST);
    await eventually(() => historyLength(page)).toBe(before + 2);
  });
});

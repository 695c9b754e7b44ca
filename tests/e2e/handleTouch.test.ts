import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import { cornersOf, ends, middleOf, type Place } from './handles';
import { atRest } from './rest';
import { addressSays, cardOf, openWorkbench, STEADY, words } from './workbench';

const PHONE = { width: 390, height: 844, touch: true } as const;

/** A finger that goes down, moves in steps and is lifted, as the system reports it. */
async function swipe(page: Page, from: Place, by: Place): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Place[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await touch('touchStart', [from]);
  for (let step = 1; step <= 6; step++) {
    await touch('touchMove', [{ x: from.x + (by.x * step) / 6, y: from.y + (by.y * step) / 6 }]);
  }
  await touch('touchEnd', []);
  await session.detach();
}

const scrolled = (page: Page) => page.evaluate(() => scrollY);
const toTarget = (page: Page) => page.getByLabel(words.chart.handles.toTarget);

describe('a finger on the chart', () => {
  it('drags the end of a line without scrolling the page', async () => {
    const page = await openWorkbench(STEADY, PHONE);
    const start = await middleOf(ends(page));
    const before = await scrolled(page);
    await swipe(page, start, { x: 0, y: 60 });
    await atRest(page);
    expect(await scrolled(page)).toBe(before);
    const end = (await cornersOf(page, 0)).at(-1)!;
    // The axes have settled since; what the hand set is in the card.
    expect(end.y).toBeGreaterThan(start.y - 60);
    await eventually(async () => Number(await cardOf(page, 0).number.inputValue())).toBeLessThan(3);
    await addressSays(page, 'a', await cardOf(page, 0).number.inputValue());
  });

  it('scrolls the page everywhere else on the chart', async () => {
    const page = await openWorkbench(STEADY, PHONE);
    const start = await middleOf(page.locator('.crosshair'));
    await swipe(page, { x: start.x, y: start.y }, { x: 0, y: -200 });
    await eventually(() => scrolled(page)).toBeGreaterThan(50);
    await atRest(page);
    expect(await cardOf(page, 0).number.inputValue()).toBe('3.3');
  });

  it('sets a target where it is asked to', async () => {
    const page = await openWorkbench(STEADY, PHONE);
    await toTarget(page).check();
    await swipe(page, await middleOf(ends(page)), { x: -60, y: 30 });
    await eventually(() => cardOf(page, 0).sentence.textContent()).toMatch(/to reach \d{3}\.0/);
  });

  it('finds 44 px at a handle that has no neighbour', async () => {
    const page = await openWorkbench(STEADY, PHONE);
    const box = (await ends(page).boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(43.5);
  });

  it('opens the figure it is nearest to, though another’s button lies on top', async () => {
    const page = await openWorkbench(STEADY, PHONE);
    const figure = (year: number) =>
      page.getByRole('button', { name: new RegExp(`^${year}: .*printed$`) });
    const panel = (year: number) => page.getByRole('region', { name: new RegExp(`^${year}:`) });
    const first = await middleOf(figure(2000));
    const at = { x: first.x + 4, y: first.y + 2 };
    const onTop = () =>
      page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.getAttribute('aria-label'), at);
    await eventually(onTop).toMatch(/^2002:/);
    await page.touchscreen.tap(at.x, at.y);
    await eventually(() => panel(2000).isVisible()).toBe(true);
    const last = await middleOf(figure(2013));
    await page.touchscreen.tap(last.x, last.y + 25);
    await eventually(() => panel(2013).isVisible()).toBe(true);
  });
});

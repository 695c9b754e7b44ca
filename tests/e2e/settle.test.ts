import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import { ends, takeAndMove } from './handles';
import { openMore } from './moreOfCard';
import { atRest } from './rest';
import {
  cardOf,
  chartOf,
  chooseSeries,
  holdAndMove,
  lineOf,
  live,
  openWorkbench,
  scaleChoice,
  STEADY,
  words,
} from './workbench';

/** What the page has set moving: which elements, and for how long. */
interface Motion {
  what: string;
  ms: number;
}

/** Writes down every animation the page starts. */
function watchMotion(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const started: Motion[] = [];
    Object.assign(window, { started });
    const animate = Element.prototype.animate;
    Element.prototype.animate = function (frames, options) {
      const ms = typeof options === 'number' ? options : Number(options?.duration);
      started.push({ what: this.getAttribute('class') ?? '', ms });
      return animate.call(this, frames, options);
    };
  });
}

/** What was started since the last question. */
const motion = (page: Page) =>
  page.evaluate(() => (window as unknown as { started: Motion[] }).started.splice(0));

const watched = { prepare: watchMotion };
const still = { ...watched, reducedMotion: 'reduce' } as const;

/** Steps that are made at once: another rule, scale, series. */
const steps: readonly (readonly [what: string, make: (page: Page) => Promise<unknown>])[] = [
  [
    'rule',
    async (page) => {
      await openMore(page, 0);
      await cardOf(page, 0).rule.selectOption({ label: words.ui.rules['trend.ols'] });
    },
  ],
  ['scale', (page) => scaleChoice(page, 'log').check()],
  ['series', (page) => chooseSeries(page, 'fdi')],
];

describe('a line', () => {
  it.each(steps)(
    'moves to its new place with another %s, in a quarter of a second',
    async (_, make) => {
      const page = await openWorkbench(STEADY, watched);
      expect(await motion(page)).toEqual([]);
      await make(page);
      await atRest(page);
      const moved = await motion(page);
      expect(moved.map(({ what }) => what)).toContain('k-line k-a');
      expect(Math.max(...moved.map(({ ms }) => ms))).toBeLessThanOrEqual(250);
    },
  );

  it.each(steps)(
    'is at its new place at once for whoever reads it: another %s',
    async (_, make) => {
      const page = await openWorkbench(STEADY, watched);
      await make(page);
      const path = await lineOf(page, 0).getAttribute('d');
      const label = await chartOf(page).locator('.k-label').first().getAttribute('y');
      await page.reload();
      await live(page);
      await eventually(() => lineOf(page, 0).getAttribute('d')).toBe(path);
      await eventually(() => chartOf(page).locator('.k-label').first().getAttribute('y')).toBe(
        label,
      );
    },
  );

  it('is never late behind a slider or a hand', async () => {
    const page = await openWorkbench(STEADY, watched);
    await holdAndMove(page, cardOf(page, 0).slider, 7);
    await page.mouse.up();
    await atRest(page);
    expect(await motion(page)).toEqual([]);
    await cardOf(page, 0).slider.press('ArrowRight');
    await ends(page).press('ArrowDown');
    await atRest(page);
    expect(await motion(page)).toEqual([]);
    await takeAndMove(page, ends(page), { x: 0, y: 60 });
    await atRest(page);
    expect(await motion(page)).toEqual([]);
  });

  it('stands still for a reader who asks for less motion', async () => {
    const page = await openWorkbench(STEADY, still);
    for (const [, make] of steps) await make(page);
    await takeAndMove(page, ends(page), { x: 0, y: 60 });
    await page.mouse.up();
    await atRest(page);
    expect(await motion(page)).toEqual([]);
    await eventually(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

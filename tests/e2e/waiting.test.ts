import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import { ends, middleOf, takeAndMove } from './handles';
import { restyled } from './restyled';
import { cardOf, lineOf, openWorkbench } from './workbench';

const FULL =
  'v=1&data=1&series=trade&from=2000&scale=linear&a=3.3&a.lever=points_0.5_2027_5&a.band=50_80&b=1&b.band=off&to=2040';

/**
 * Moves the growth of the first card by one step a frame, each of which takes at least `ms`, and says
 * what the page shows meanwhile.
 */
function slide(page: Page, percents: readonly number[], ms = 0) {
  const steps = { values: percents, ms };
  return page.evaluate(async ({ values, ms }) => {
    const slider = document.querySelector<HTMLInputElement>('.card .growth input[type=range]')!;
    const seen: { line: string; name: string; hidden: boolean; notes: number; sentence: string }[] =
      [];
    for (const value of values) {
      slider.value = String(value);
      slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const shown = new Promise(requestAnimationFrame);
      for (const start = performance.now(); performance.now() < start + ms;);
      await shown;
      const handles = document.querySelector('.handles')!;
      seen.push({
        line: document.querySelector('.stage .k-line')!.getAttribute('d')!,
        name: slider.getAttribute('aria-label')!,
        hidden: getComputedStyle(handles).opacity === '0',
        notes: document.querySelectorAll('.stage text.k-a.k-text').length,
        sentence: document.querySelector('.card .sentence')!.textContent,
      });
      // The next step comes once this one is painted.
      await new Promise((painted) => setTimeout(painted));
    }
    return seen;
  }, steps);
}

/** How far the handle of the first line's end stands from that end, px. */
async function astray(page: Page): Promise<number> {
  const { y } = await middleOf(ends(page).first().locator('circle'));
  const box = (await page.locator('.stage .k-end').first().boundingBox())!;
  return Math.abs(y - (box.y + box.height / 2));
}

describe('while a slider beside the chart moves', () => {
  it('the line and its sentence lead; handles and names come back where it ends', async () => {
    const page = await openWorkbench(FULL);
    const seen = await slide(page, [4, 4.5, 5, 5.5]);
    expect(new Set(seen.map(({ line }) => line)).size).toBe(4);
    expect(seen.map(({ sentence }) => /[\d.]+(?=\s%)/.exec(sentence)?.[0])).toEqual([
      '4.0',
      '4.5',
      '5.0',
      '5.5',
    ]);
    expect(seen.at(-1)).toMatchObject({ hidden: true, notes: 0 });
    expect(new Set(seen.slice(1).map(({ name }) => name)).size).toBe(1);

    const handles = page.locator('.handles');
    await eventually(() => handles.evaluate((one) => getComputedStyle(one).opacity)).toBe('1');
    expect(await astray(page)).toBeLessThan(2);
    expect(await page.locator('.stage text.k-a.k-text').count()).toBe(2);
    await eventually(() => cardOf(page, 0).slider.getAttribute('aria-label')).toContain('5.5');
  });

  it('names wait for its end where a step takes longer than a rest, too', async () => {
    const page = await openWorkbench(FULL);
    const seen = await slide(page, [4, 4.5, 5, 5.5, 6], 200);
    expect(new Set(seen.slice(1).map(({ name }) => name)).size).toBe(1);
    expect(seen.at(-1)).toMatchObject({ hidden: true });
    await eventually(() => cardOf(page, 0).slider.getAttribute('aria-label')).toContain('6.0');
  });

  it('its first step has the styles of what it changes worked out, and no others', async () => {
    const page = await openWorkbench(FULL);
    const elements = await page.locator('body *').count();
    const counts = await restyled(page, () => slide(page, [4, 4.5, 5]));
    expect(Math.max(...counts)).toBeGreaterThan(0);
    expect(Math.max(...counts)).toBeLessThan(elements / 20);
  });

  it('a hand on the chart keeps its handle', async () => {
    const page = await openWorkbench(FULL);
    const line = () => lineOf(page, 0).getAttribute('d');
    const before = await line();
    await takeAndMove(page, ends(page).first(), { x: 0, y: 30 });
    expect(await line()).not.toBe(before);
    const opacity = await page.locator('.handles').evaluate((one) => getComputedStyle(one).opacity);
    expect(opacity).toBe('1');
    expect(await astray(page)).toBeLessThan(2);
    await page.mouse.up();
  });
});

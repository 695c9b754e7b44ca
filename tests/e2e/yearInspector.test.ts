import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { eventually } from '../harness/browser';
import { STEADY, addressStays, chartOf, openWorkbench, words, yearInspector } from './workbench';

const spoken = (page: Page) => yearInspector(page).getAttribute('aria-valuetext');
const crosshair = (page: Page) => page.locator('.crosshair');

/** Where the crosshair stands, px from the left of the window. */
async function crosshairX(page: Page): Promise<number> {
  const box = await chartOf(page).locator('.k-cross').boundingBox();
  return box!.x;
}

describe('the year inspector', () => {
  it('speaks the values of every scenario at its year', async () => {
    const page = await openWorkbench('a=3.3&a.name=Steady&b=hold&to=2040');
    await yearInspector(page).focus();
    await page.keyboard.press('End');
    const hold = words.rule.hold({ last: '2018' });
    const end = (231.7 * 1.033 ** 22).toFixed(1);
    const projected = (text: string) =>
      words.chart.reading.allOf({ text, status: words.status.projected });
    const { short } = words.units;
    await eventually(() => spoken(page)).toBe(
      projected(`2040: Steady ${end}, ${hold} 231.7 ${short}`),
    );
    await page.keyboard.press('ArrowLeft');
    const before = (231.7 * 1.033 ** 21).toFixed(1);
    await eventually(() => spoken(page)).toBe(
      projected(`2039: Steady ${before}, ${hold} 231.7 ${short}`),
    );
    await page.keyboard.press('PageDown');
    await eventually(() => yearInspector(page).inputValue()).toMatch(/203[0-7]/);
  });

  it('speaks what is published, what is doubtful and what is not there', async () => {
    const page = await openWorkbench(STEADY);
    await yearInspector(page).press('Home');
    await eventually(() => spoken(page)).toBe(
      `2000: ${words.status.published} 129 ${words.units.short}`,
    );
    await page.keyboard.press('ArrowRight');
    await eventually(() => spoken(page)).toBe(`2001: ${words.ui.noFigure({ year: '2001' })}`);
    await yearInspector(page).fill('2013');
    const doubtful = `${words.status.published}, ${words.finding.doubtful.toLowerCase()}`;
    await eventually(() => spoken(page)).toBe(`2013: ${doubtful} 229 ${words.units.short}`);
  });

  it('moves the crosshair with its thumb', async () => {
    const page = await openWorkbench(STEADY);
    const thumbs = await yearInspector(page).boundingBox();
    await yearInspector(page).press('Home');
    await eventually(() => crosshairX(page)).toBeCloseTo(thumbs!.x + 10, -0.5);
    await eventually(() => crosshair(page).locator('circle').count()).toBe(0);
    await yearInspector(page).press('End');
    await eventually(() => crosshairX(page)).toBeCloseTo(thumbs!.x + thumbs!.width - 10, -0.5);
    await eventually(() => crosshair(page).locator('circle').count()).toBe(1);
  });

  it('follows the pointer over the chart', async () => {
    const page = await openWorkbench(STEADY);
    const box = (await crosshair(page).boundingBox())!;
    const plot = (await yearInspector(page).boundingBox())!;
    const yearPx = (plot.width - 20) / 40;
    for (const share of [0.2, 0.5, 0.6]) {
      const x = box.x + box.width * share;
      await page.mouse.move(x, box.y + box.height * 0.7);
      await eventually(() => crosshairX(page).then((at) => Math.abs(at - x))).toBeLessThanOrEqual(
        yearPx / 2 + 1,
      );
      const year = 2000 + Math.round((x - plot.x - 10) / yearPx);
      await eventually(() => yearInspector(page).inputValue()).toBe(String(year));
    }
    await addressStays(page, 'a', '3.3');
  });

  it('stays where the years end when they end earlier', async () => {
    const page = await openWorkbench(STEADY);
    await yearInspector(page).press('End');
    await page.getByLabel(words.ui.horizon, { exact: true }).fill('2025');
    await eventually(() => yearInspector(page).inputValue()).toBe('2025');
    await eventually(() => spoken(page)).toMatch(/^2025: /);
  });
});

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { runAxe, WCAG } from '../harness/runAxe';
import { contrastsInCharts, controlsOnPage, focusableInImages } from './measure';
import { still } from './rest';

/**
 * Dots two years apart stand 14 px apart where the chart is narrow, so their buttons overlap
 * whatever their size. All they say stands in the list of published figures as well: the equivalent
 * that 2.5.8 asks for.
 */
const CROWDED = '.figure-button';
const APART_PX = 24;

/** Axe finds nothing to mend, and neither do we in what axe does not see. */
export async function expectAccessible(page: Page): Promise<void> {
  await still(page);
  const exclude = (await narrowestGap(page)) < APART_PX ? [CROWDED] : [];
  const { violations, passed } = await runAxe(page, { tags: WCAG, exclude });
  expect(passed).toBeGreaterThan(10);
  expect.soft(violations).toEqual([]);
  await expectReadableDrawing(page);
}

/** Axe sees neither what is behind the letters of a drawing nor what takes the focus inside one. */
export async function expectReadableDrawing(page: Page): Promise<void> {
  await still(page);
  const contrasts = await page.evaluate(contrastsInCharts);
  expect(contrasts.length).toBeGreaterThan(10);
  expect.soft(contrasts.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
  expect.soft(await page.evaluate(focusableInImages)).toEqual([]);
  const controls = await page.evaluate(controlsOnPage);
  expect.soft(controls.filter(({ inText, narrowest }) => !inText && narrowest < 24)).toEqual([]);
}

/** How far apart the nearest two dots of the chart are, px. */
function narrowestGap(page: Page): Promise<number> {
  return page.locator(CROWDED).evaluateAll((buttons) => {
    const middles = buttons.map((button) => {
      const { left, width } = button.getBoundingClientRect();
      return left + width / 2;
    });
    return Math.min(...middles.slice(1).map((x, i) => x - middles[i]!));
  });
}

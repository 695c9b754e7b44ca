import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../chart/words';
import { eventually, type Reader } from '../harness/browser';
import { runAxe, WCAG } from '../harness/runAxe';
import { controlsOnPage } from './measure';
import { more } from './tools';
import { openWorkbench } from './workbench';
import { openAbout } from './openAbout';

describe('the page', () => {
  const readers: [string, Reader][] = [
    ['on a desk', {}],
    ['on a phone in the dark', { width: 320, height: 640, touch: true, colorScheme: 'dark' }],
  ];

  it.each(readers)('keeps to WCAG 2.2 AA %s', async (_, reader) => {
    const page = await openAbout('/about?year=2014', reader);
    const { violations, passed } = await runAxe(page, { tags: WCAG });
    expect(passed).toBeGreaterThan(10);
    expect(violations).toEqual([]);
    const controls = await page.evaluate(controlsOnPage);
    expect(controls.length).toBeGreaterThan(20);
    expect(controls.filter(({ inText, narrowest }) => !inText && narrowest < 24)).toEqual([]);
  });

  it.each([1280, 390])('loses nothing at twice the size of letters, %i px wide', async (width) => {
    const page = await openAbout('/about?article=A1', { width });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await page.waitForFunction(() => parseFloat(getComputedStyle(document.body).fontSize) >= 28);
    await eventually(() =>
      page.evaluate(() => document.documentElement.scrollWidth),
    ).toBeLessThanOrEqual(width);
  });

  it.each([320, 390, 1280])('has nothing to scroll sideways at %i px', async (width) => {
    const page = await openAbout('/about', { width, touch: width < 500 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });

  it('is one press away from the scenarios, and they from it', async () => {
    const nav = wordsOf('en').nav;
    for (const width of [1280, 320]) {
      const page = await openWorkbench('', { width, stores: width < 640 });
      // Where there is little room the way stands with the tools.
      if (width < 640) await more(page).click();
      await page
        .getByRole('navigation', { name: nav.label })
        .getByText(/^About/)
        .locator('visible=true')
        .click();
      await page.waitForURL(/\/about$/);
      await page
        .getByRole('navigation', { name: nav.label })
        .getByRole('link', { name: nav.scenarios })
        .click();
      await page.waitForURL(/\/$/);
    }
  });
});

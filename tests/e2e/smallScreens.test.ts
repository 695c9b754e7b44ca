import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../chart/words';
import { eventually, openPage } from '../harness/browser';
import { controlsOnPage } from './measure';
import { LEVERS } from './compare';
import { chartOf, openWorkbench, STEADY } from './workbench';
import { SIX, PHONE, FULL, openEverything, openSeries } from './moments';
import { openShare, panelOf } from './share';

describe('a hand that touches', () => {
  it('finds controls of 44 px or more', async () => {
    const page = await openWorkbench(STEADY, PHONE);
    const controls = await page.evaluate(controlsOnPage);
    const small = controls.filter(({ main, inText, height }) => main && !inText && height < 44);
    expect(controls.filter(({ main }) => main).length).toBeGreaterThan(8);
    expect(small).toEqual([]);
  });

  it('finds them of 44 px in an open card too, and wide enough', async () => {
    const page = await openEverything(await openWorkbench(FULL, PHONE));
    const controls = await page.evaluate(controlsOnPage);
    const inCards = controls.filter(({ main, inText }) => main && !inText);
    expect(inCards.length).toBeGreaterThan(40);
    expect(inCards.filter(({ height }) => height < 44)).toEqual([]);
    expect(inCards.filter(({ width }) => width < 24)).toEqual([]);
  });
});

describe('a small screen and large letters', () => {
  it('never scroll sideways at 320 px while sharing', async () => {
    const page = await openWorkbench(SIX, { width: 320, height: 640, touch: true });
    await openShare(page);
    await eventually(() => sidewaysScroll(page)).toBe(0);
    const within = () => panelOf(page).evaluate((node) => node.scrollWidth - node.clientWidth);
    await eventually(within).toBe(0);
  });

  it.each([SIX, LEVERS, 'series=exprts&a=lots&to=1999', 'series=exports-rest'])(
    'never scroll sideways at 320 px: %s',
    async (query) => {
      const page = await openWorkbench(query, { width: 320, height: 640, touch: true });
      await eventually(() => sidewaysScroll(page)).toBe(0);
      const open = page.getByRole('button', { name: /Where it is printed$/ }).last();
      await open.click();
      await openSeries(page);
      await eventually(() => sidewaysScroll(page)).toBe(0);
    },
  );

  it.each(LANGUAGES)('leave the button of a notice on one line: %s', async (lang) => {
    const page = await openPage(`/?series=exprts&lang=${lang}`, PHONE);
    const button = page.locator('.fault-notice > button');
    const lines = await button.evaluate((node) => {
      const letters = document.createRange();
      letters.selectNodeContents(node);
      return new Set([...letters.getClientRects()].map(({ top }) => Math.round(top))).size;
    });
    expect(lines).toBe(1);
  });

  it('never scroll sideways at 320 px with cards open', async () => {
    const page = await openWorkbench(FULL, { width: 320, height: 640, touch: true });
    await openEverything(page);
    await eventually(() => sidewaysScroll(page)).toBe(0);
  });

  it.each([
    [1280, SIX],
    [1280, FULL],
    [390, FULL],
    [640, 'series=exprts'],
    [390, ''],
    [390, LEVERS],
  ])('neither cut nor cover a control at twice the size, %i px wide, %s', async (width, query) => {
    const page = await openWorkbench(query, { width });
    const length = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await length();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await redrawn(page);
    const controls = await page.evaluate(controlsOnPage);
    expect.soft(await sidewaysScroll(page)).toBe(0);
    expect.soft(controls.filter(({ cut }) => cut)).toEqual([]);
    expect.soft(controls.filter(({ coveredBy }) => coveredBy)).toEqual([]);
    // Four times the area, and some waste; a column squeezed to one letter a line takes far more.
    await eventually(() => length()).toBeLessThan(before * 6);
  });
});

/** Waits until the chart has been drawn for the room it has now. */
async function redrawn(page: Page): Promise<void> {
  const astray = () =>
    chartOf(page).evaluate((svg: SVGSVGElement) =>
      Math.abs(svg.viewBox.baseVal.width - svg.getBoundingClientRect().width),
    );
  await eventually(astray).toBeLessThan(1);
}

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

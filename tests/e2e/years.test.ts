import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import { catalogue } from '../../data';
import {
  STEADY,
  addressSays,
  cellsOf,
  chartOf,
  dragTo,
  horizon,
  live,
  openWorkbench,
  pictureAtRest,
  pictureOf,
  words,
  yearInspector,
} from './workbench';

const { years } = words.chart;
const from = (page: Page) => page.getByRole('slider', { name: years.from });
const to = (page: Page) => page.getByRole('slider', { name: years.to });
const whole = (page: Page) => page.getByRole('button', { name: years.whole });
const dots = (page: Page) => chartOf(page).locator('.k-dot').count();

describe('the years shown', () => {
  it('begin where the first thumb is dragged, and never after the last figure', async () => {
    const page = await openWorkbench(STEADY);
    await eventually(() => dots(page)).toBe(6);
    await eventually(() => whole(page).count()).toBe(0);
    await dragTo(page, from(page), 2007);
    await addressSays(page, 'from', '2007');
    await eventually(() => dots(page)).toBe(4);
    await eventually(() => yearInspector(page).getAttribute('min')).toBe('2007');
    await from(page).press('End');
    await addressSays(page, 'from', '2018');
    await eventually(() => dots(page)).toBe(1);
    await page.reload();
    await live(page);
    await eventually(() => from(page).inputValue()).toBe('2018');
  });

  it('end where the last thumb is dragged, which is the horizon everywhere', async () => {
    const page = await openWorkbench(STEADY);
    await dragTo(page, to(page), 2055);
    const year = Number(await to(page).inputValue());
    expect(Math.abs(year - 2055)).toBeLessThanOrEqual(1);
    await addressSays(page, 'to', String(year));
    await eventually(() => horizon(page).inputValue()).toBe(String(year));
    await eventually(async () => (await cellsOf(page, 0))[0]).toBe(
      (231.7 * 1.033 ** (year - 2018)).toFixed(1),
    );
    await to(page).press('Home');
    await addressSays(page, 'to', '2018');
    await page.goBack();
    await addressSays(page, 'to', String(year));
  });

  it('are the whole record again at a press, which keeps the focus on the page', async () => {
    const page = await openWorkbench(STEADY.replace('from=2000', 'from=2008'));
    const before = await pictureAtRest(await openWorkbench(STEADY));
    await whole(page).press('Enter');
    await eventually(() => pictureOf(page)).toEqual(before);
    await eventually(() => whole(page).count()).toBe(0);
    await eventually(() => from(page).evaluate((node) => node === document.activeElement)).toBe(
      true,
    );
    await addressSays(page, 'from', '2000');
  });

  it('make one step of a key that is held down', async () => {
    const page = await openWorkbench(STEADY);
    await from(page).focus();
    for (let i = 0; i < 4; i++) await page.keyboard.down('ArrowRight');
    await page.keyboard.up('ArrowRight');
    await addressSays(page, 'from', '2004');
    await page.goBack();
    await addressSays(page, 'from', '2000');
  });

  it('have no beginning to choose where one figure is all there is', async () => {
    const page = await openWorkbench('series=exports-malaysia&a=2&to=2030');
    const [only] = catalogue.series['exports-malaysia']!.observations;
    await eventually(() => from(page).count()).toBe(0);
    await eventually(() => to(page).getAttribute('min')).toBe(String(only!.year));
  });

  it('do not move where a scenario could not be computed so far', async () => {
    const page = await openWorkbench('series=fdi-share&a=7&to=2030');
    const before = await pictureAtRest(page);
    await to(page).focus();
    await page.keyboard.press('End');
    expect(await pictureAtRest(page)).toEqual(before);
    await eventually(() => to(page).inputValue()).toBe('2030');
    await eventually(() => page.getByRole('note').textContent()).toContain(
      'a share the whole or more',
    );
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import { ends, starts, targets, textOf, troughs } from './handles';
import {
  STEADY,
  addressSays,
  cardOf,
  cellsOf,
  openWorkbench,
  parameter,
  pictureAtRest,
  pictureOf,
  words,
} from './workbench';

const SHOCKED = STEADY.replace(
  '&a.band',
  '&a.lever=digital_2_2027_5&a.shock=pandemic_12_2030_2_3&a.band',
);

/** Goes on with Tab until the focus is on a handle of that name. */
async function tabTo(page: Page, name: string): Promise<void> {
  const at = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  for (let tabs = 0; tabs < 60 && (await at()) !== name; tabs++) await page.keyboard.press('Tab');
  await eventually(() => at()).toBe(name);
}

describe('the handles, by keyboard alone', () => {
  it('are reached in turn, say what they are, and show where the focus is', async () => {
    const page = await openWorkbench(SHOCKED.replace('&a.lever', '&a.name=Mine&a.lever'));
    const { handles } = words.chart;
    const names = [
      handles.end({ name: 'Mine', year: '2040' }),
      handles.shock({ effect: words.effect.names.pandemic, name: 'Mine' }),
      handles.lever({ effect: words.effect.names.digital, name: 'Mine' }),
    ];
    for (const name of names) {
      await tabTo(page, name);
      const style = await page.evaluate(
        () => getComputedStyle(document.activeElement!).outlineStyle,
      );
      expect(style).not.toBe('none');
      const help = await page.evaluate(() => {
        const id = document.activeElement?.getAttribute('aria-describedby');
        return document.getElementById(id ?? '')?.textContent;
      });
      expect(Object.values<unknown>(handles.help)).toContain(help);
    }
  });

  it('change the growth by tenths and by whole per cents', async () => {
    const page = await openWorkbench(STEADY);
    const { number } = cardOf(page, 0);
    await ends(page).focus();
    for (const [key, growth] of [
      ['ArrowUp', '3.4'],
      ['ArrowDown', '3.3'],
      ['PageUp', '4.3'],
      ['PageDown', '3.3'],
      ['PageDown', '2.3'],
      ['ArrowLeft', '2.2'],
      ['ArrowRight', '2.3'],
    ] as const) {
      await page.keyboard.press(key);
      await eventually(() => number.inputValue(), key).toBe(growth);
      await eventually(async () => Number(await ends(page).getAttribute('aria-valuenow'))).toBe(
        Number(growth),
      );
    }
    const value = (231.7 * 1.023 ** 22).toFixed(1);
    const unit = words.units.short;
    await eventually(() => textOf(ends(page))).toBe(
      words.chart.handles.growthText({
        ...{ growth: '2.30\u00a0%', value: `${value}\u00a0${unit}`, year: '2040' },
      }),
    );
    await eventually(async () => (await cellsOf(page, 0))[0]).toBe(value);
    await addressSays(page, 'a', '2.3');
  });

  it('set a value and its year with Shift, and then on their own', async () => {
    const page = await openWorkbench(STEADY);
    await ends(page).focus();
    await page.keyboard.press('Shift+ArrowUp');
    await addressSays(page, 'a', 'target_474_2040');
    await page.keyboard.press('Shift+PageUp');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Shift+ArrowLeft');
    await addressSays(page, 'a', 'target_484_2038');
    await targets(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    await addressSays(page, 'a', 'target_483_2037');
    await eventually(() => cardOf(page, 0).sentence.textContent()).toContain('483.0');
    // Without Shift the end sets a growth again.
    await ends(page).press('ArrowUp');
    await addressSays(page, 'a', '4');
    await eventually(() => targets(page).count()).toBe(0);
  });

  it('move a trough and a start within their limits', async () => {
    const page = await openWorkbench(SHOCKED);
    await troughs(page).focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'PageDown']) await page.keyboard.press(key);
    await addressSays(page, 'a.shock', 'pandemic_17.5_2031_2_3');
    await eventually(() => troughs(page).getAttribute('aria-valuenow')).toBe('-17.5');
    for (let i = 0; i < 5; i++) await page.keyboard.press('PageUp');
    await addressSays(page, 'a.shock', 'pandemic_3_2031_2_3');
    await starts(page).focus();
    for (const key of ['ArrowRight', 'ArrowUp', 'ArrowLeft']) await page.keyboard.press(key);
    await eventually(() => textOf(starts(page))).toBe(
      words.chart.handles.leverText({ year: '2028' }),
    );
    for (let i = 0; i < 2; i++) await page.keyboard.press('PageDown');
    await addressSays(page, 'a.lever', 'digital_2_2019_5');
  });

  it('make one step of a key that is held down', async () => {
    const page = await openWorkbench(STEADY);
    const before = await pictureAtRest(page);
    await ends(page).focus();
    for (let i = 0; i < 6; i++) await page.keyboard.down('ArrowUp');
    await page.keyboard.up('ArrowUp');
    await addressSays(page, 'a', '3.9');
    await page.goBack();
    await addressSays(page, 'a', '3.3');
    await eventually(() => pictureOf(page)).toEqual(before);
  });

  it('say what the model refuses, and keep the last valid picture', async () => {
    const page = await openWorkbench('series=fdi-share&a=8&to=2040');
    await ends(page).focus();
    const said = page.getByRole('alert');
    for (let i = 0; i < 9 && (await said.count()) === 0; i++) await page.keyboard.press('PageUp');
    await eventually(() => said.textContent()).toContain('a share the whole or more');
    const before = await pictureAtRest(page);
    await page.keyboard.press('PageUp');
    expect(await pictureAtRest(page)).toEqual(before);
    expect(Number(parameter(page, 'a'))).toBeGreaterThanOrEqual(8);
    await page.keyboard.press('ArrowDown');
    await eventually(() => said.count()).toBe(0);
  });

  it('are not there where no year lies ahead, and never inside the image', async () => {
    const page = await openWorkbench(STEADY.replace('2040', '2018'));
    await eventually(() => ends(page).count()).toBe(0);
    await eventually(() => page.getByRole('img').locator('[role=slider]').count()).toBe(0);
  });
});

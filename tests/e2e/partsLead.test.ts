import { describe, it } from 'vitest';
import { eventually } from '../harness/browser';
import { openMore } from './moreOfCard';
import { BY_PARTS, LED, partOf } from './partsOfCard';
import {
  STEADY,
  addressSays,
  cardOf,
  cellsOf,
  chooseSeries,
  firstSentence,
  notice,
  openWorkbench,
  parameter,
  words,
} from './workbench';

describe('the parts of trade', () => {
  it('take the lead at the growth at hand, each with a control of its own', async () => {
    const page = await openWorkbench(STEADY);
    await openMore(page, 0);
    const { rule, slider } = cardOf(page, 0);
    await rule.selectOption({ label: BY_PARTS });
    await eventually(() => slider.count()).toBe(0);
    for (const part of ['exports', 'imports'] as const) {
      const control = partOf(page, part);
      await eventually(() => control.slider.inputValue()).toBe('3.3');
      await eventually(() => control.number.inputValue()).toBe('3.3');
      await addressSays(page, `a.${part}`, '3.3');
    }
    await eventually(() => parameter(page, 'a')).toBe('parts');
    await eventually(async () => (await cellsOf(page, 0))[0]).toBe(
      (231.7 * 1.033 ** 22).toFixed(1),
    );
    await eventually(() => firstSentence(page)).toBe(
      'Trade follows its parts: exports grow 3.3 % a year and imports grow 3.3 % a year; split as in 2013 (assumption).',
    );
    const reading = page.getByRole('region', { name: words.ui.reading });
    await eventually(() => reading.textContent()).toContain('The 2018 split is not printed');
  });

  it('give way to a rule of the whole, which takes their growth over', async () => {
    const page = await openWorkbench('a=parts&a.exports=4&a.imports=2&to=2040');
    await openMore(page, 0);
    const { rule, number } = cardOf(page, 0);
    await rule.selectOption({ label: words.ui.rules.constant });
    // The growth that comes to the same in the end: (456.3 / 231.7)^(1/22) − 1.
    await eventually(() => number.inputValue()).toBe('3.1');
    await addressSays(page, 'a', '3.1');
    await eventually(() => parameter(page, 'a.exports')).toBeNull();
  });

  it('leave the focus on a slider where undoing takes their own away', async () => {
    const page = await openWorkbench(STEADY);
    await openMore(page, 0);
    const { rule, slider } = cardOf(page, 0);
    await rule.selectOption({ label: BY_PARTS });
    await partOf(page, 'imports').slider.press('ArrowRight');
    await page.keyboard.press('Control+z');
    await eventually(() => partOf(page, 'imports').number.inputValue()).toBe('3.3');
    await page.keyboard.press('Control+z');
    await eventually(() => slider.inputValue()).toBe('3.3');
    await eventually(() => slider.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  it('are offered by no other series, and a scenario that had them says so there', async () => {
    const page = await openWorkbench(LED);
    await chooseSeries(page, 'exports');
    await addressSays(page, 'series', 'exports');
    await openMore(page, 0);
    const options = cardOf(page, 0).rule.getByRole('option');
    await eventually(() => options.allTextContents()).not.toContain(BY_PARTS);
    await eventually(() => notice(page).getByRole('listitem').allTextContents()).toEqual([
      'Scenario A follows the parts of a series, and this one has none here; trend is used instead.',
    ]);
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import { openMore } from './moreOfCard';
import {
  STEADY,
  addressSays,
  cardOf,
  cellsOf,
  chooseSeries,
  dragTo,
  firstSentence,
  lineOf,
  live,
  notice,
  openWorkbench,
  parameter,
  pictureAtRest,
  pictureOf,
  words,
} from './workbench';

const { parts } = words;
const BY_PARTS = parts.ui.rule({ list: 'exports and imports' });
const LED = 'a=parts&a.exports=2&a.imports=1&to=2040';

/** The controls of one part in the first scenario's card. */
function partOf(page: Page, part: keyof typeof parts.nouns) {
  const { root } = cardOf(page, 0);
  const named = (form: (p: { part: string; name: string }) => string) =>
    form({ part: parts.nouns[part], name: '' }).trim();
  return {
    slider: root.getByRole('slider', { name: named(parts.ui.growthOf) }),
    number: root.getByRole('textbox', { name: named(parts.ui.growthOf) }),
  };
}

/** What exports and imports come to together in 2040, from growths in per cent. */
const together = (exports: number, imports: number) =>
  (231.7 / 229) * (117.7 * (1 + exports / 100) ** 22 + 111.3 * (1 + imports / 100) ** 22);

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

  it('move the line, the sentence, the result and the address while a slider is dragged', async () => {
    const page = await openWorkbench(LED);
    const { slider, number } = partOf(page, 'exports');
    const before = await lineOf(page, 0).getAttribute('d');
    await dragTo(page, slider, 6);
    const percent = Number(await number.inputValue());
    expect(percent).toBeCloseTo(6, 0);
    await eventually(() => lineOf(page, 0).getAttribute('d')).not.toBe(before);
    await eventually(() => firstSentence(page)).toContain(
      `exports grow ${percent.toFixed(1)} % a year and`,
    );
    await eventually(async () => (await cellsOf(page, 0))[0]).toBe(together(percent, 1).toFixed(1));
    await addressSays(page, 'a.exports', String(percent));
    await eventually(() => parameter(page, 'a.imports')).toBe('1');
  });

  it('move by keyboard alone, slider and number', async () => {
    const page = await openWorkbench(LED);
    const { slider, number } = partOf(page, 'imports');
    const focused = () => slider.evaluate((node) => node === document.activeElement);
    for (let tabs = 0; tabs < 60 && !(await focused()); tabs++) await page.keyboard.press('Tab');
    await eventually(() => focused()).toBe(true);
    for (const key of ['ArrowRight', 'ArrowUp', 'ArrowLeft']) await page.keyboard.press(key);
    await eventually(() => slider.getAttribute('aria-valuetext')).toBe('1.1\u00a0% a year');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await eventually(() => number.inputValue()).toBe('1.0');
    await number.fill('-0,25');
    await number.press('Enter');
    await eventually(() => firstSentence(page)).toContain(
      'exports grow 2.0 % a year and imports shrink 0.25 %',
    );
    await addressSays(page, 'a.imports', '-0.25');
    await eventually(async () => (await cellsOf(page, 0))[0]).toBe(together(2, -0.25).toFixed(1));
  });

  it('are the same after a reload, and go back and forward', async () => {
    const page = await openWorkbench(LED);
    const before = await pictureAtRest(page);
    await partOf(page, 'exports').number.fill('5');
    await partOf(page, 'exports').number.press('Enter');
    await addressSays(page, 'a.exports', '5');
    const after = await pictureAtRest(page);
    expect(after).not.toEqual(before);
    await page.reload();
    await live(page);
    await eventually(() => pictureOf(page)).toEqual(after);
    await page.goBack();
    await live(page);
    await eventually(() => pictureOf(page)).toEqual(before);
    await page.goForward();
    await eventually(() => pictureOf(page)).toEqual(after);
  });

  it('show the rule of a link in words until one is moved', async () => {
    const page = await openWorkbench('a=parts&a.exports=trend&a.imports=hold&to=2040');
    await openMore(page, 0);
    const { root, rule } = cardOf(page, 0);
    await eventually(() => rule.inputValue()).toBe('parts');
    for (const said of ['Exports: 2007–2013 pace', 'Imports']) {
      await eventually(() => root.getByText(said, { exact: true }).isVisible()).toBe(true);
    }
    const { slider } = partOf(page, 'exports');
    await eventually(() => slider.inputValue()).toBe('5.6');
    await slider.press('ArrowRight');
    await addressSays(page, 'a.exports', '5.7');
    await eventually(() => root.getByText('Exports', { exact: true }).isVisible()).toBe(true);
    await eventually(() => parameter(page, 'a.imports')).toBe('hold');
  });

  it('keep the picture where the model refuses a growth, and say why', async () => {
    const levers = '&a.lever=points_-20_2020_1'.repeat(4);
    const page = await openWorkbench(`a=parts&a.exports=2&a.imports=-40${levers}&to=2040`);
    const { slider, number } = partOf(page, 'exports');
    const { root } = cardOf(page, 0);
    const before = await pictureAtRest(page);
    await slider.press('Home');
    await eventually(() => slider.inputValue()).toBe('2');
    await eventually(() => root.getByRole('alert').textContent()).toContain(
      'would leave nothing in 2020',
    );
    const described = await slider.getAttribute('aria-describedby');
    await eventually(() => root.getByRole('alert').getAttribute('id')).toBe(described);
    await slider.press('ArrowRight');
    await slider.press('ArrowLeft');
    await eventually(() => root.getByRole('alert').count()).toBe(0);
    await number.fill('-50');
    await eventually(() => root.getByRole('alert').textContent()).toContain(
      'would leave nothing in 2020',
    );
    expect(await pictureAtRest(page)).toEqual(before);
    await eventually(() => slider.inputValue()).toBe('2');
    await number.fill('lots');
    await eventually(() => root.getByRole('alert').textContent()).toBe(
      words.cards.allowed.growth({ min: '−50', max: '100', unit: '' }),
    );
    await number.press('Escape');
    await eventually(() => number.inputValue()).toBe('2.0');
    await addressSays(page, 'a.exports', '2');
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

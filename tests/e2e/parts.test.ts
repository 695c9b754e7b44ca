import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import { openMore } from './moreOfCard';
import { LED, partOf } from './partsOfCard';
import {
  addressSays,
  cardOf,
  cellsOf,
  dragTo,
  firstSentence,
  lineOf,
  live,
  openWorkbench,
  parameter,
  pictureAtRest,
  pictureOf,
  words,
} from './workbench';

/** What exports and imports come to together in 2040, from growths in per cent. */
const together = (exports: number, imports: number) =>
  (231.7 / 229) * (117.7 * (1 + exports / 100) ** 22 + 111.3 * (1 + imports / 100) ** 22);

describe('the parts of trade', () => {
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
});

import { describe, it } from 'vitest';
import { eventually } from '../harness/browser';
import { inlineOf, openInline } from './moreOfCard';
import {
  addressSays,
  addressStays,
  cardOf,
  cellsOf,
  firstSentence,
  openWorkbench,
  parameter,
  words,
} from './workbench';

describe('a number in the sentence of a scenario that its parts lead', () => {
  it('is pressed, typed over and followed by its slider, the result and the address', async () => {
    const page = await openWorkbench('a=parts&a.exports=2&a.imports=fading_5_1_8&to=2040');
    const [before] = await cellsOf(page, 0);
    await inlineOf(page, 0, '2.0 %').click();
    await page.keyboard.type('4.2');
    const label = words.parts.ui.growthOf({ part: words.parts.nouns.exports, name: '' });
    const slider = cardOf(page, 0).root.getByRole('slider', { name: label.trim() });
    await eventually(() => slider.inputValue()).toBe('4.2');
    await eventually(async () => (await cellsOf(page, 0))[0]).not.toBe(before);
    await page.keyboard.press('Enter');
    await addressSays(page, 'a.exports', '4.2');
    await inlineOf(page, 0, 'eight years').click();
    await openInline(page, 0).fill('10');
    await page.getByRole('heading', { level: 1 }).click();
    await addressSays(page, 'a.imports', 'fading_5_1_10');
    await eventually(() => firstSentence(page)).toBe(
      'Trade follows its parts: exports grow 4.2 % a year, and imports grow 5.0 % in 2019 and near 1.0 % a year, the gap halving every ten years; split as in 2013 (assumption).',
    );
  });

  it('is reached and changed by keyboard alone, and says whose number it is', async () => {
    const page = await openWorkbench('a=parts&a.exports=trend&a.imports=-0.1&to=2040');
    await cardOf(page, 0).actions.focus();
    await page.keyboard.press('Tab');
    const own = { number: words.cards.numbers.g, name: '' };
    await page.keyboard.press('Enter');
    const field = openInline(page, 0);
    await eventually(() => field.getAttribute('aria-label')).toBe(
      words.cards.numberOf({ ...own, of: words.parts.nouns.exports }),
    );
    await page.keyboard.press('Escape');
    await addressStays(page, 'a.exports', 'trend');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(() => field.getAttribute('aria-label')).toBe(
      words.cards.numberOf({ ...own, of: words.parts.nouns.imports }),
    );
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowUp');
    await eventually(() => field.inputValue()).toBe('0.2');
    await page.keyboard.press('Enter');
    await addressSays(page, 'a.imports', '0.2');
    await eventually(() => parameter(page, 'a.exports')).toBe('trend');
    await eventually(() => firstSentence(page)).toContain('and imports grow 0.2 % a year;');
    const focused = inlineOf(page, 0, '0.2 %');
    await eventually(() => focused.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  it('says why it was not taken, and keeps what was typed', async () => {
    const page = await openWorkbench('a=parts&a.exports=2&a.imports=linear_-1&to=2040');
    await inlineOf(page, 0, '1 bn US$').click();
    await openInline(page, 0).fill('-20');
    await page.keyboard.press('Enter');
    const { root } = cardOf(page, 0);
    await eventually(() => root.getByRole('alert').textContent()).toContain(
      'fall to nothing in 2024',
    );
    await eventually(() => openInline(page, 0).inputValue()).toBe('-20');
    await addressStays(page, 'a.imports', 'linear_-1');
  });
});

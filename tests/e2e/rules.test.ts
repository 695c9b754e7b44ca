import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import { catalogue } from '../../data';
import { LIMITS } from '../../model';
import { RULES, type RuleWord } from '../../web/state/edits';
import { dialOf, openMore } from './moreOfCard';
import { atRest } from './rest';
import {
  STEADY,
  addressSays,
  addressStays,
  cardOf,
  cellsOf,
  live,
  openWorkbench,
  pictureAtRest,
  pictureOf,
  words,
} from './workbench';

/** A rule, the word it starts with from 3.3 % a year, and a number of it that is then changed. */
const STARTS: Partial<Record<RuleWord, [start: string, change: [string, string, string]]>> = {
  linear: ['linear_11', ['d', '-2', 'linear_-2']],
  fading: ['fading_3.3_1.7_8', ['gLong', '-0.5', 'fading_3.3_-0.5_8']],
  logistic: ['logistic_3.3_1420', ['ceiling', '500', 'logistic_3.3_500']],
  target: ['target_473_2040', ['value', '600', 'target_600_2040']],
  phased: ['phased_2019_3.3_2030_3.3', ['g', '1', 'phased_2019_1_2030_3.3']],
  drawn: ['drawn.growth_2029_331_2040_473', ['value', '300', 'drawn.growth_2029_300_2040_473']],
};

describe('every growth rule', () => {
  it.each(RULES)('is chosen, edited, and the same after a reload: %s', async (word) => {
    const page = await openWorkbench(word === 'constant' ? 'a=hold&to=2040' : STEADY);
    const root = await openMore(page, 0);
    const { rule } = cardOf(page, 0);
    await rule.selectOption(word);
    const [start, change] = STARTS[word] ?? [word === 'constant' ? '0' : word, null];
    await addressSays(page, 'a', start);
    if (change) {
      const [number, typed, after] = change;
      const { field } = dialOf(root.locator('.more-body'), number as 'value');
      await field.first().fill(typed);
      await field.first().press('Enter');
      await addressSays(page, 'a', after);
    }
    const before = await pictureAtRest(page);
    await page.reload();
    await live(page);
    await eventually(() => pictureOf(page)).toEqual(before);
    await openMore(page, 0);
    await eventually(() => rule.inputValue()).toBe(word);
  });

  it('leaves the line about where it was', async () => {
    const page = await openWorkbench(STEADY);
    await openMore(page, 0);
    const before = Number((await cellsOf(page, 0))[0]);
    for (const word of ['linear', 'phased', 'target', 'drawn'] as const) {
      await cardOf(page, 0).rule.selectOption(word);
      await atRest(page);
      const after = Number((await cellsOf(page, 0))[0]);
      expect(Math.abs(after / before - 1), word).toBeLessThan(0.01);
      await cardOf(page, 0).rule.selectOption('constant');
    }
  });

  it('keeps its numbers while another is tried', async () => {
    const page = await openWorkbench('a=fading_5_-1_12&to=2040');
    await openMore(page, 0);
    await cardOf(page, 0).rule.selectOption('hold');
    await addressSays(page, 'a', 'hold');
    await cardOf(page, 0).rule.selectOption('fading');
    await addressSays(page, 'a', 'fading_5_-1_12');
  });

  it('is moved by a slider of its own, by hand and by key, as one step back', async () => {
    const page = await openWorkbench('a=fading_5_2_8&to=2040');
    const root = await openMore(page, 0);
    const { slider } = dialOf(root, 'halfLife');
    await slider.press('ArrowRight');
    await addressSays(page, 'a', 'fading_5_2_8.5');
    await dialOf(root, 'gLong').slider.fill('3');
    await addressSays(page, 'a', 'fading_5_3_8.5');
    await page.goBack();
    await addressSays(page, 'a', 'fading_5_2_8.5');
  });

  it('is refused in words beside the number that cannot be, and stays', async () => {
    const page = await openWorkbench('a=linear_2&to=2040');
    const root = await openMore(page, 0);
    const before = await pictureAtRest(page);
    const { field, slider } = dialOf(root, 'd');
    await field.fill('-200');
    await eventually(() => root.getByRole('alert').textContent()).toContain(
      'would fall to nothing in 2020',
    );
    await field.blur();
    expect(await pictureAtRest(page)).toEqual(before);
    expect(await field.inputValue()).toBe('-200');
    await addressStays(page, 'a', 'linear_2');
    await field.press('Escape');
    await slider.fill('-23');
    await eventually(() => root.getByRole('alert').textContent()).toContain(
      'would fall to nothing',
    );
    await eventually(() => slider.inputValue()).toBe('2');
  });

  it('is refused where the record or the levers do not allow it, and the choice goes back', async () => {
    const page = await openWorkbench('series=fdi-share&a=hold&a.lever=points_10_2019_1&to=2030');
    const root = await openMore(page, 0);
    await cardOf(page, 0).rule.selectOption('trend');
    await eventually(() => root.getByRole('alert').textContent()).toContain('share');
    await eventually(() => cardOf(page, 0).rule.inputValue()).toBe('hold');
    await addressStays(page, 'a', 'hold');
  });
});

describe('parts and points', () => {
  it('are added behind the others and taken away, by keyboard too', async () => {
    const page = await openWorkbench('a=phased_2019_1_2026_3.5&to=2040');
    const root = await openMore(page, 0);
    await root.getByRole('button', { name: words.cards.steps.add.phased }).press('Enter');
    await addressSays(page, 'a', 'phased_2019_1_2026_3.5_2031_3.5');
    await eventually(() => root.locator('.step').count()).toBe(3);
    await page.keyboard.press('ArrowRight');
    await addressSays(page, 'a', 'phased_2019_1_2026_3.5_2031_3.6');
    await root
      .getByRole('button', { name: words.cards.steps.remove({ year: '2019' }) })
      .press('Enter');
    await addressSays(page, 'a', 'phased_2019_3.5_2031_3.6');
    await eventually(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });

  it('are held between their neighbours', async () => {
    const page = await openWorkbench('a=drawn_2025_260_2030_300&to=2040');
    const root = await openMore(page, 0);
    const year = root.locator('.step').first().getByRole('textbox').first();
    await year.fill('2031');
    await eventually(() => root.getByRole('alert').textContent()).toBe(
      words.cards.allowed.year({ min: '2019', max: '2029', unit: '' }),
    );
    await year.fill('2027');
    await addressSays(page, 'a', 'drawn_2027_260_2030_300');
    await root.getByRole('radio', { name: words.cards.steps.growth }).check();
    await addressSays(page, 'a', 'drawn.growth_2027_260_2030_300');
  });

  it('are twenty at most, in words', async () => {
    const many = Array.from({ length: 19 }, (_, i) => `_${2019 + i}_1`).join('');
    const page = await openWorkbench(`a=phased${many}&to=2060`);
    const root = await openMore(page, 0);
    const add = root.getByRole('button', { name: words.cards.steps.add.phased });
    await add.click();
    await eventually(() => root.locator('.step').count()).toBe(20);
    await eventually(() => add.getAttribute('aria-disabled')).toBe('true');
    await eventually(() => root.textContent()).toContain(
      words.cards.steps.most({ most: LIMITS.steps }),
    );
    await add.click({ force: true });
    await atRest(page);
    expect(await root.locator('.step').count()).toBe(20);
  });
});

describe('a record of one figure', () => {
  it('still takes every rule that needs no second', async () => {
    const single = Object.values(catalogue.series).find(
      ({ observations }) => observations.length === 1,
    )!;
    const page = await openWorkbench(`series=${single.id}&a=hold&to=2040`);
    const root = await openMore(page, 0);
    for (const word of ['linear', 'phased', 'fading', 'logistic', 'target', 'drawn'] as const) {
      await cardOf(page, 0).rule.selectOption(word);
      await atRest(page);
      expect(await cardOf(page, 0).rule.inputValue()).toBe(word);
      expect(await root.getByRole('alert').count(), word).toBe(0);
    }
    await eventually(() => cardOf(page, 0).range.count()).toBe(0);
    await eventually(() => root.textContent()).toContain(words.cards.noRange);
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import { inlineOf, openInline } from './moreOfCard';
import {
  STEADY,
  addressSays,
  addressStays,
  cardOf,
  firstSentence,
  lineOf,
  live,
  openWorkbench,
  pictureAtRest,
  words,
} from './workbench';

const EVERYTHING =
  'a=3.3&a.lever=digital_2_2027_5&a.lever=points_-0.5_2027_1_2035_3&a.shock=pandemic_12_2030_2_1&to=2040';

const isFocused = (page: Page, name: string) =>
  inlineOf(page, 0, name).evaluate((node) => node === document.activeElement);

describe('a number in the sentence', () => {
  it('is pressed, typed over and followed by everything while somebody types', async () => {
    const page = await openWorkbench(STEADY);
    const path = await lineOf(page, 0).getAttribute('d');
    await inlineOf(page, 0, '3.3 %').click();
    const field = openInline(page, 0);
    await eventually(() => field.inputValue()).toBe('3.3');
    await page.keyboard.type('4.2');
    await eventually(() => lineOf(page, 0).getAttribute('d')).not.toBe(path);
    await eventually(() => cardOf(page, 0).number.inputValue()).toBe('4.2');
    await page.keyboard.press('Enter');
    await eventually(() => firstSentence(page)).toBe('Trade grows 4.2 % a year from 2018.');
    await eventually(() => isFocused(page, '4.2 %')).toBe(true);
    await addressSays(page, 'a', '4.2');
  });

  it('is reached and changed by keyboard alone, stepped, and restored by Escape', async () => {
    const page = await openWorkbench(STEADY);
    await cardOf(page, 0).actions.focus();
    await page.keyboard.press('Tab');
    await eventually(() => isFocused(page, '3.3 %')).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await eventually(() => openInline(page, 0).inputValue()).toBe('3.5');
    await eventually(() => cardOf(page, 0).number.inputValue()).toBe('3.5');
    await page.keyboard.press('Escape');
    await eventually(() => firstSentence(page)).toContain('3.3 %');
    await eventually(() => isFocused(page, '3.3 %')).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await addressSays(page, 'a', '3.2');
  });

  it('crosses nothing on its way down, and says a fall as a fall once it is left', async () => {
    const page = await openWorkbench(STEADY.replace('a=3.3', 'a=0.1'));
    await inlineOf(page, 0, '0.1 %').click();
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown');
    await eventually(() => openInline(page, 0).inputValue()).toBe('−0.2');
    await cardOf(page, 0).name.click();
    await eventually(() => firstSentence(page)).toBe('Trade shrinks 0.2 % a year from 2018.');
    await inlineOf(page, 0, '0.2 %').click();
    await eventually(() => openInline(page, 0).inputValue()).toBe('−0.2');
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await eventually(() => firstSentence(page)).toBe('Trade grows 1.0 % a year from 2018.');
  });

  it('keeps nonsense as typed, says what is allowed, and keeps the picture', async () => {
    const page = await openWorkbench(STEADY);
    const { root, slider } = cardOf(page, 0);
    const arrived = (await pictureAtRest(page)) as object;
    // The sentence shows what is typed; everything else stays.
    const before = { ...arrived, sentences: expect.anything() };
    await inlineOf(page, 0, '3.3 %').click();
    for (const typed of ['four', '101', '3 3']) {
      await openInline(page, 0).fill(typed);
      await page.getByRole('heading', { level: 1 }).click();
      await eventually(() => openInline(page, 0).getAttribute('aria-invalid')).toBe('true');
      const alert = root.getByRole('alert');
      const ends = { min: '−50', max: '100', unit: '%' };
      await eventually(() => alert.textContent()).toBe(words.cards.allowed.growth(ends));
      const described = await openInline(page, 0).getAttribute('aria-describedby');
      await eventually(() => alert.getAttribute('id')).toBe(described);
      expect(await pictureAtRest(page)).toEqual(before);
      expect(await openInline(page, 0).inputValue()).toBe(typed);
      await addressStays(page, 'a', '3.3');
    }
    await slider.press('ArrowRight');
    await eventually(() => firstSentence(page)).toBe('Trade grows 3.4 % a year from 2018.');
    await eventually(() => root.getByRole('alert').count()).toBe(0);
  });

  it('takes what people paste: a comma, full-width digits, a unit', async () => {
    const page = await openWorkbench('a=target_500_2040&to=2040');
    for (const [from, typed, to] of [
      ['500.0 bn US$', '1 000', '1,000 bn US$'],
      ['1,000 bn US$', '1,250 bn US$', '1,250 bn US$'],
      ['1,250 bn US$', '６００', '600.0 bn US$'],
      ['2040', '２０３５', '2035'],
    ] as const) {
      await inlineOf(page, 0, from).click();
      await openInline(page, 0).fill(typed);
      await page.keyboard.press('Enter');
      await eventually(() => inlineOf(page, 0, to).count(), typed).toBe(1);
    }
    await addressSays(page, 'a', 'target_600_2035');
  });

  it('says why the model refuses it', async () => {
    const page = await openWorkbench('a=logistic_5_400&to=2040');
    await inlineOf(page, 0, '400.0 bn US$').click();
    await openInline(page, 0).fill('200');
    await page.keyboard.press('Enter');
    await eventually(() => cardOf(page, 0).root.getByRole('alert').textContent()).toContain(
      'ceiling',
    );
    await addressStays(page, 'a', 'logistic_5_400');
    await page.keyboard.press('Escape');
    await eventually(() => firstSentence(page)).toContain('400.0 bn US$');
  });
});

describe('every number of a long sentence', () => {
  it('is changed in its place, and the link says so', async () => {
    const page = await openWorkbench(EVERYTHING);
    const steps = [
      ['2 %', '3', 'a.lever', 'digital_3_2027_5'],
      ['2031', '2036', 'a.lever', 'digital_3_2027_10'],
      ['12 %', '20', 'a.shock', 'pandemic_20_2030_2_1'],
      ['2030', '2029', 'a.shock', 'pandemic_20_2029_2_1'],
      ['two years', '4', 'a.shock', 'pandemic_20_2029_4_1'],
      ['1 %', '2.5', 'a.shock', 'pandemic_20_2029_4_2.5'],
    ] as const;
    for (const [from, typed, key, word] of steps) {
      await inlineOf(page, 0, from).click();
      await openInline(page, 0).fill(typed);
      await page.keyboard.press('Enter');
      await addressSays(page, key, word);
    }
    for (const [from, typed] of [
      ['0.5 points', '0.75'],
      ['2035', '2032'],
    ] as const) {
      await inlineOf(page, 0, from).click();
      await openInline(page, 0).fill(typed);
      await page.keyboard.press('Enter');
    }
    await eventually(() => firstSentence(page)).toBe(
      'Trade grows 3.3 % a year from 2018; digital trade adds 3 % by 2036; a policy adds 0.75 points a year from 2027, until 2032, fading out by 2035; a pandemic-like shock in 2029 takes 20 %, recovered in four years but for 2.5 %.',
    );
    await page.waitForURL(/points_0\.75_2027_1_2032_3/);
    await page.reload();
    await live(page);
    await eventually(() => firstSentence(page)).toContain(
      'adds 0.75 points a year from 2027, until 2032',
    );
  });

  it('stays under the hand while it comes to nothing', async () => {
    const page = await openWorkbench(EVERYTHING);
    await inlineOf(page, 0, '1 %').click();
    await page.keyboard.type('0');
    await page.keyboard.type('.5');
    await page.keyboard.press('Enter');
    await addressSays(page, 'a.shock', 'pandemic_12_2030_2_0.5');
    await inlineOf(page, 0, '0.5 %').click();
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    await eventually(() => firstSentence(page)).not.toContain('but for');
    await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  });

  it('can be selected and copied with the sentence', async () => {
    const page = await openWorkbench(STEADY);
    const copied = await cardOf(page, 0).sentence.evaluate((node) => {
      getSelection()?.selectAllChildren(node);
      return getSelection()?.toString().replaceAll('\u00a0', ' ').trim();
    });
    expect(copied).toBe('Trade grows 3.3 % a year from 2018.');
  });
});

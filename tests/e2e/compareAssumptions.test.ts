import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import { contributions, differences, gapView, goalYear, LEVERS, results } from './compare';
import { addButton, cardOf, horizon, openWorkbench, yearInspector, words } from './workbench';

const { compare } = words;
const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ').trim();

describe('what is different', () => {
  it('lists only what differs, and follows when a rule changes', async () => {
    const page = await openWorkbench(LEVERS);
    const heads = await differences(page).getByRole('columnheader').allTextContents();
    expect(heads).toEqual([
      ...[compare.results.scenario, compare.differences.growth, 'digital trade'],
      ...['more friction in trade', 'a pandemic-like shock'],
    ]);
    const cells = await differences(page)
      .getByRole('row')
      .nth(1)
      .getByRole('cell')
      .allTextContents();
    expect(cells.map(plain)).toEqual([
      '2.0 % a year',
      '+2 % from 2027, in full from 2031',
      '−5 % from 2027, in full from 2029',
      '−12 % in 2030, back in two years but for 1 %',
    ]);
    await cardOf(page, 0).number.fill('4');
    await cardOf(page, 0).number.press('Enter');
    await eventually(() => differences(page).textContent()).toContain('4.0\u00a0% a year');
  });

  it('has a sentence where there is nothing to set apart', async () => {
    const page = await openWorkbench('a=3&to=2040');
    await eventually(() => differences(page).textContent()).toContain(compare.differences.one);
    await addButton(page).click();
    await cardOf(page, 1).number.fill('3');
    await cardOf(page, 1).number.press('Enter');
    await eventually(() => differences(page).textContent()).toContain(compare.differences.allSame);
  });
});

describe('which assumption did what', () => {
  /** Numbers of a drawing as they stand, without the axis. */
  const numbers = async (page: Page, i: number) =>
    (await contributions(page).getByRole('img').nth(i).locator('.k-number').allTextContents()).map(
      (text) => Number(text.replace('−', '-').replace('+', '')),
    );

  it('adds up to the last digit for every scenario that has levers or shocks', async () => {
    const page = await openWorkbench(LEVERS);
    const drawings = contributions(page).getByRole('img');
    await eventually(() => drawings.count()).toBe(2);
    for (const [i, row] of ['Steady', 'Pace'].entries()) {
      const all = await numbers(page, i);
      const total = all.at(-1)!;
      expect(all.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBeCloseTo(total, 9);
      const [value] = await results(page)
        .getByRole('row', { name: new RegExp(row) })
        .getByRole('cell')
        .allTextContents();
      expect(Number(value)).toBe(total);
    }
    const text = await drawings.first().textContent();
    for (const part of ['digital trade +', 'a pandemic-like shock −']) expect(text).toContain(part);
    await eventually(() => contributions(page).textContent()).toContain(
      compare.contributions.label,
    );
  });

  it('shows the year on the chart on request, and returns to the last', async () => {
    const page = await openWorkbench(LEVERS);
    const atEnd = await numbers(page, 0);
    await yearInspector(page).fill('2030');
    const choice = contributions(page).getByRole('radio', {
      name: compare.contributions.onChart({ year: '2030' }),
    });
    await choice.check();
    const reading = async () =>
      Number(await page.locator('.reading-item strong').first().textContent());
    await eventually(() => numbers(page, 0)).not.toEqual(atEnd);
    await eventually(async () => (await numbers(page, 0)).at(-1)! - (await reading())).toBe(0);
    const inYear = await numbers(page, 0);
    await yearInspector(page).fill('2031');
    await eventually(() => numbers(page, 0)).not.toEqual(inYear);
    await choice.or(contributions(page).getByRole('radio').last()).first().focus();
    await page.keyboard.press('ArrowLeft');
    await eventually(() => numbers(page, 0)).toEqual(atEnd);
    await yearInspector(page).fill('2008');
    await eventually(() => contributions(page).getByRole('radio').count()).toBe(0);
  });

  it('says what would stand here where no scenario has any', async () => {
    const page = await openWorkbench('a=3&b=hold&to=2040');
    await eventually(() => contributions(page).textContent()).toContain(compare.contributions.none);
    await eventually(() => contributions(page).getByRole('img').count()).toBe(0);
  });
});

describe('a comparison that ends with the record', () => {
  it('has sentences where there is nothing to draw', async () => {
    const page = await openWorkbench(LEVERS);
    await horizon(page).fill('2018');
    await eventually(() => gapView(page).textContent()).toContain(compare.view.none);
    await eventually(() => gapView(page).getByRole('img').count()).toBe(0);
    await eventually(() => contributions(page).getByRole('img').count()).toBe(0);
    await eventually(() => goalYear(page).inputValue()).toBe('2028');
  });
});

import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import { column, goal, goalValue, goalYear, LEVERS, makeScenario } from './compare';
import { atRest } from './rest';
import { addressSays, cards, openWorkbench, parameter, words } from './workbench';

const { compare } = words;
const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ').trim();

describe('what it would take', () => {
  it('answers while the numbers are typed', async () => {
    const page = await openWorkbench('a=3&to=2040');
    const growth = (value: number, year: number) =>
      `growth must be ${(100 * ((value / 231.7) ** (1 / (year - 2018)) - 1)).toFixed(1)} % a year.`;
    const answer = async () => plain(await goal(page).getByRole('strong').textContent());
    await eventually(answer).toBe(growth(500, 2040));
    await goalValue(page).fill('600');
    await eventually(answer).toBe(growth(600, 2040));
    await goalYear(page).fill('2050');
    await eventually(answer).toBe(growth(600, 2050));
    await goalValue(page).fill('150');
    await eventually(answer).toContain('it must shrink');
    await eventually(() => goal(page).textContent()).toContain(words.warning.W_DECLINE_TARGET);
    await goalValue(page).fill('231.7');
    await eventually(answer).toBe(compare.goal.stand);
    await eventually(() => goal(page).textContent()).toContain(
      '7.2\u00a0% a year, from 2002 to 2013',
    );
  });

  it.each([
    ['value', '0'],
    ['value', '-10'],
    ['year', '2018'],
    ['year', '2069'],
    ['year', 'soon'],
  ] as const)('refuses the %s %s in words and keeps its answer', async (which, typed) => {
    const page = await openWorkbench('a=3&to=2040');
    const answer = () => goal(page).getByRole('strong').textContent();
    const before = await answer();
    await (which === 'value' ? goalValue(page) : goalYear(page)).fill(typed);
    await eventually(() => goal(page).getByRole('alert').isVisible()).toBe(true);
    await atRest(page);
    expect(await answer()).toBe(before);
  });

  it('says what is out of reach and makes no scenario of it', async () => {
    const page = await openWorkbench('a=3&to=2040');
    await goalYear(page).fill('2019');
    await eventually(() => goal(page).getByRole('strong').textContent()).toBe(compare.goal.beyond);
    await eventually(() => makeScenario(page).count()).toBe(0);
  });

  it('holds the levers of a scenario', async () => {
    const page = await openWorkbench(LEVERS);
    const said = await goal(page).getByRole('listitem').allTextContents();
    expect(
      said.filter((text) => /levers and shocks of “(Steady|Pace)”: \d/.test(text)),
    ).toHaveLength(2);
  });

  it('holds them of two that are called the same and take the same', async () => {
    const lever = 'lever=digital_2_2027_5';
    const page = await openWorkbench(
      `a=3&a.name=Same&a.${lever}&b=3&b.name=Same&b.${lever}&to=2040`,
    );
    const notes = async () =>
      (await goal(page).getByRole('listitem').allTextContents()).filter((text) =>
        /levers and shocks of “Same”: \d/.test(text),
      );
    await eventually(notes).toHaveLength(2);
    expect(new Set(await notes()).size).toBe(1);
    await goalValue(page).fill('600');
    await eventually(async () => new Set(await notes()).size).toBe(1);
  });

  it('becomes a scenario with one press, which undo and the link know', async () => {
    const page = await openWorkbench('a=3&b=hold&to=2040');
    await goalValue(page).fill('640');
    await goalYear(page).fill('2045');
    await makeScenario(page).focus();
    await page.keyboard.press('Enter');
    await eventually(() => cards(page).count()).toBe(3);
    await addressSays(page, 'c', 'target_640_2045');
    await addressSays(page, 'to', '2045');
    await eventually(async () => (await column(page, 0))[2]).toBe('640.0');
    await eventually(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    await page.goBack();
    await eventually(() => cards(page).count()).toBe(2);
    await eventually(() => parameter(page, 'to')).toBe('2040');
  });

  it('says why a seventh is not added', async () => {
    const page = await openWorkbench('a=1&b=2&c=3&d=4&e=5&f=6&to=2040');
    await eventually(() => makeScenario(page).count()).toBe(0);
    await eventually(() => goal(page).textContent()).toContain(compare.goal.most);
  });

  it('stays below the whole for a share', async () => {
    const page = await openWorkbench('series=fdi-share&a=hold&to=2030');
    await goalValue(page).fill('100');
    await eventually(() => goal(page).getByRole('alert').textContent()).toBe(
      compare.goal.shareAllowed,
    );
  });
});

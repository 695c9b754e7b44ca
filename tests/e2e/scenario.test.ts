import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import { atRest } from './rest';
import {
  STEADY,
  actionOf,
  addButton,
  addressSays,
  cardOf,
  cards,
  cellsOf,
  chartOf,
  choose,
  horizon,
  labelOf,
  lineOf,
  live,
  openWorkbench,
  parameter,
  pictureAtRest,
  scaleChoice,
  words,
} from './workbench';

describe('a scenario', () => {
  it('is renamed everywhere, and loses its name with the last letter', async () => {
    const page = await openWorkbench(STEADY);
    const { name, root } = cardOf(page, 0);
    await name.fill('Slow & steady “2 %”');
    await eventually(() => root.getAttribute('aria-label')).toBe('Slow & steady “2 %”');
    await eventually(() => labelOf(page, 0).textContent()).toContain('Slow & steady “2 %”');
    await addressSays(page, 'a.name', 'Slow & steady “2 %”');
    await page.reload();
    await live(page);
    await eventually(() => name.inputValue()).toBe('Slow & steady “2 %”');
    await name.fill('');
    await addressSays(page, 'a.name', null);
    await eventually(() => root.getAttribute('aria-label')).toBe('3.3\u00a0% a year');
  });

  it('follows the rule that is chosen', async () => {
    const page = await openWorkbench(STEADY);
    const { rule, number, sentence, slider, more } = cardOf(page, 0);
    await more.click();
    await rule.selectOption({ label: words.ui.rules.hold });
    await eventually(() => sentence.textContent()).toContain('stays where it was in 2018');
    await eventually(async () => (await cellsOf(page, 0))[0]).toBe('231.7');
    await rule.selectOption({ label: words.ui.rules.mean });
    await eventually(async () => (await cellsOf(page, 0))[0]).toBe('173.4');
    await rule.selectOption({ label: words.ui.rules['trend.ols'] });
    await addressSays(page, 'a', 'trend.ols');
    const pace = await number.inputValue();
    await rule.selectOption({ label: words.ui.rules.constant });
    await addressSays(page, 'a', pace);
    await rule.selectOption({ label: words.ui.rules.trend });
    await slider.press('ArrowRight');
    await addressSays(page, 'a', '3.4');
    await eventually(() => rule.inputValue()).toBe('constant');
  });

  it('shows of its range what is asked for, as far as the record carries it', async () => {
    const page = await openWorkbench(STEADY);
    const { range, more, root } = cardOf(page, 0);
    await more.click();
    const bands = chartOf(page).locator('.k-band');
    await eventually(() => bands.count()).toBe(0);
    await eventually(() => range.count()).toBe(2);
    await range.nth(1).check();
    await eventually(() => bands.count()).toBe(1);
    await addressSays(page, 'a.band', '80');
    await eventually(() => root.textContent()).toContain(
      'With so few figures the range itself is rough.',
    );
    await range.nth(0).press('Space');
    await eventually(() => bands.count()).toBe(2);
    await addressSays(page, 'a.band', '50_80');
    await range.nth(1).uncheck();
    await range.nth(0).uncheck();
    await eventually(() => bands.count()).toBe(0);
    await addressSays(page, 'a.band', 'off');
  });

  it('is added up to six times and no more', async () => {
    const page = await openWorkbench(STEADY);
    for (let count = 2; count <= 6; count++) {
      await addButton(page).click();
      await eventually(() => cards(page).count()).toBe(count);
    }
    await expectRefused(page);
    await eventually(() => chartOf(page).locator('.k-line').count()).toBe(6);
    await addressSays(page, 'f', '2');
  });

  it('is removed, and those after it move up', async () => {
    const page = await openWorkbench(`a=1&b=2&b.name=Second&c=3&to=2040`);
    await choose(page, 0, 'remove');
    await eventually(() => cardOf(page, 0).name.inputValue()).toBe('Second');
    await eventually(() => cardOf(page, 1).number.inputValue()).toBe('3.0');
    await addressSays(page, 'a.name', 'Second');
    await eventually(() => parameter(page, 'c')).toBeNull();
    await choose(page, 1, 'remove');
    await addressSays(page, 'b', null);
    await cardOf(page, 0).actions.click();
    await actionOf(page, 0, 'remove').click({ force: true });
    await eventually(() => actionOf(page, 0, 'remove').textContent()).toContain(
      words.cards.not.only,
    );
    await atRest(page);
    expect(await cards(page).count()).toBe(1);
  });

  it('does not inherit a refused text from a scenario that was removed', async () => {
    const page = await openWorkbench('a=1&b=2&to=2040');
    await cardOf(page, 0).number.fill('four');
    await choose(page, 0, 'remove');
    await eventually(() => cardOf(page, 0).number.inputValue()).toBe('2.0');
  });
});

/** The button is still there, says why it does nothing, and does nothing. */
async function expectRefused(page: Page): Promise<void> {
  await eventually(() => addButton(page).getAttribute('aria-disabled')).toBe('true');
  const why = await addButton(page).getAttribute('aria-describedby');
  await eventually(() => page.locator(`[id="${why}"]`).textContent()).toBe(words.cards.sixAtMost);
  await addButton(page).click({ force: true });
  await atRest(page);
  expect(await cards(page).count()).toBe(6);
}

describe('what is shown', () => {
  it('ends at the year that is typed', async () => {
    const page = await openWorkbench(STEADY);
    await horizon(page).fill('2050');
    await eventually(() => page.getByRole('heading', { level: 1 }).textContent()).toContain('2050');
    await eventually(async () => (await cellsOf(page, 0))[0]).toBe(
      (231.7 * 1.033 ** 32).toFixed(1),
    );
    await addressSays(page, 'to', '2050');
    await horizon(page).press('ArrowDown');
    await addressSays(page, 'to', '2049');
  });

  it('keeps its last year where an impossible one is typed', async () => {
    const page = await openWorkbench(STEADY);
    const before = await pictureAtRest(page);
    for (const typed of ['1999', '2069', 'soon', '20', '２０']) {
      await horizon(page).fill(typed);
      await horizon(page).blur();
      await eventually(() => page.getByRole('alert').textContent(), typed).toBe(
        words.ui.horizonAllowed({ min: '2018', max: '2068' }),
      );
      expect(await pictureAtRest(page)).toEqual(before);
      expect(await horizon(page).inputValue()).toBe(typed);
    }
  });

  it('ends at the last figure without a word of growth', async () => {
    const page = await openWorkbench(STEADY);
    await horizon(page).fill('2018');
    await eventually(() => cellsOf(page, 0)).toEqual([
      ...['231.7', '0', '–', words.ui.never],
      words.compare.results.notBy({ year: '2018' }),
    ]);
  });

  it('stands on a linear, a logarithmic and an index scale', async () => {
    const page = await openWorkbench(STEADY);
    const linear = await lineOf(page, 0).getAttribute('d');
    await scaleChoice(page, 'log').check();
    await addressSays(page, 'scale', 'log');
    const log = await lineOf(page, 0).getAttribute('d');
    expect(log).not.toBe(linear);
    await eventually(() => page.getByText(words.ui.scaleHelp.log).isVisible()).toBe(true);
    await scaleChoice(page, 'index').check();
    await addressSays(page, 'scale', 'index');
    await eventually(() =>
      page
        .getByText(words.indexUnit({ year: '2018' }))
        .first()
        .isVisible(),
    ).toBe(true);
    await eventually(() => labelOf(page, 0).textContent()).toContain(
      (100 * 1.033 ** 22).toFixed(1),
    );
    await scaleChoice(page, 'linear').check();
    await eventually(() => lineOf(page, 0).getAttribute('d')).toBe(linear);
  });
});

import { describe, expect, it } from 'vitest';
import {
  addButton,
  addressSays,
  cardOf,
  cards,
  cellsOf,
  chartOf,
  horizon,
  labelOf,
  lineOf,
  live,
  openWorkbench,
  parameter,
  pictureOf,
  scaleChoice,
  STEADY,
  words,
} from './workbench';

describe('a scenario', () => {
  it('is renamed everywhere, and loses its name with the last letter', async () => {
    const page = await openWorkbench(STEADY);
    const { name, root } = cardOf(page, 0);
    await name.fill('Slow & steady “2 %”');
    expect(await root.getAttribute('aria-label')).toBe('Slow & steady “2 %”');
    expect(await labelOf(page, 0).textContent()).toContain('Slow & steady “2 %”');
    await addressSays(page, 'a.name', 'Slow & steady “2 %”');
    await page.reload();
    await live(page);
    expect(await name.inputValue()).toBe('Slow & steady “2 %”');
    await name.fill('');
    await addressSays(page, 'a.name', null);
    expect(await root.getAttribute('aria-label')).toBe('3.3\u00a0% a year');
  });

  it('follows the rule that is chosen', async () => {
    const page = await openWorkbench(STEADY);
    const { rule, number, sentence, slider } = cardOf(page, 0);
    await rule.selectOption({ label: words.ui.rules.hold });
    expect(await sentence.textContent()).toContain('stays where it was in 2018');
    expect((await cellsOf(page, 0))[0]).toBe('231.7');
    await rule.selectOption({ label: words.ui.rules.mean });
    expect((await cellsOf(page, 0))[0]).toBe('173.4');
    await rule.selectOption({ label: words.ui.rules['trend.ols'] });
    await addressSays(page, 'a', 'trend.ols');
    const pace = await number.inputValue();
    await rule.selectOption({ label: words.ui.rules.constant });
    await addressSays(page, 'a', pace);
    await rule.selectOption({ label: words.ui.rules.trend });
    await slider.press('ArrowRight');
    await addressSays(page, 'a', '3.4');
    expect(await rule.inputValue()).toBe('constant');
  });

  it('shows its range and hides it', async () => {
    const page = await openWorkbench(STEADY);
    const { range } = cardOf(page, 0);
    const bands = chartOf(page).locator('.k-band');
    expect(await bands.count()).toBe(0);
    await range.check();
    expect(await bands.count()).toBe(2);
    await addressSays(page, 'a.band', '50_80');
    await range.uncheck();
    expect(await bands.count()).toBe(0);
    await addressSays(page, 'a.band', 'off');
  });

  it('is added up to six times and no more', async () => {
    const page = await openWorkbench(STEADY);
    for (let count = 2; count <= 6; count++) {
      await addButton(page).click();
      expect(await cards(page).count()).toBe(count);
    }
    expect(await addButton(page).count()).toBe(0);
    expect(await chartOf(page).locator('.k-line').count()).toBe(6);
    await addressSays(page, 'f', '2');
  });

  it('is removed, and those after it move up', async () => {
    const page = await openWorkbench(`a=1&b=2&b.name=Second&c=3&to=2040`);
    await cardOf(page, 0).remove.click();
    expect(await cardOf(page, 0).name.inputValue()).toBe('Second');
    expect(await cardOf(page, 1).number.inputValue()).toBe('3.0');
    await addressSays(page, 'a.name', 'Second');
    expect(parameter(page, 'c')).toBeNull();
    await cardOf(page, 1).remove.click();
    expect(await cardOf(page, 0).remove.count()).toBe(0);
    await addressSays(page, 'b', null);
  });

  it('does not inherit a refused text from a scenario that was removed', async () => {
    const page = await openWorkbench('a=1&b=2&to=2040');
    await cardOf(page, 0).number.fill('four');
    await cardOf(page, 0).remove.click();
    expect(await cardOf(page, 0).number.inputValue()).toBe('2.0');
  });
});

describe('what is shown', () => {
  it('ends at the year that is typed', async () => {
    const page = await openWorkbench(STEADY);
    await horizon(page).fill('2050');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('2050');
    expect((await cellsOf(page, 0))[0]).toBe((231.7 * 1.033 ** 32).toFixed(1));
    await addressSays(page, 'to', '2050');
    await horizon(page).press('ArrowDown');
    await addressSays(page, 'to', '2049');
  });

  it('keeps its last year where an impossible one is typed', async () => {
    const page = await openWorkbench(STEADY);
    const before = await pictureOf(page);
    for (const typed of ['1999', '2069', 'soon', '20', '２０']) {
      await horizon(page).fill(typed);
      await horizon(page).blur();
      expect(await page.getByRole('alert').textContent(), typed).toBe(
        words.ui.horizonAllowed({ min: '2018', max: '2068' }),
      );
      expect(await horizon(page).inputValue()).toBe(typed);
      expect(await pictureOf(page)).toEqual(before);
    }
  });

  it('ends at the last figure without a word of growth', async () => {
    const page = await openWorkbench(STEADY);
    await horizon(page).fill('2018');
    expect(await cellsOf(page, 0)).toEqual([
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
    expect(await page.getByText(words.ui.scaleHelp.log).isVisible()).toBe(true);
    await scaleChoice(page, 'index').check();
    await addressSays(page, 'scale', 'index');
    expect(
      await page
        .getByText(words.indexUnit({ year: '2018' }))
        .first()
        .isVisible(),
    ).toBe(true);
    expect(await labelOf(page, 0).textContent()).toContain((100 * 1.033 ** 22).toFixed(1));
    await scaleChoice(page, 'linear').check();
    expect(await lineOf(page, 0).getAttribute('d')).toBe(linear);
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually, openPage } from '../harness/browser';
import {
  addressSays,
  cardOf,
  cellsOf,
  chartOf,
  dragTo,
  lineOf,
  live,
  resultOf,
  STEADY,
  words,
  yearInspector,
} from './workbench';

/** The files that come after the chart is live, with every word but the first. */
const LATE = /\/assets\/(hand|cards|below|en)-.*\.js$/;
const FAILED = /ERR_FAILED|^failed: |Failed to fetch dynamically imported module/;

/** Opens the workbench while nothing comes that it does not arrive with; the answer lets it come. */
async function openEarly(query: string): Promise<{ page: Page; let: () => unknown }> {
  let open = (): unknown => undefined;
  const come = new Promise((resolve) => (open = () => resolve(null)));
  const page = await openPage(`/?${query}`, {
    prepare: (one) =>
      one.route(LATE, async (route) => {
        await come;
        await route.continue();
      }),
  });
  await eventually(() => cardOf(page, 0).name.isEnabled()).toBe(true);
  return { page, let: () => open() };
}

describe('the workbench before all of it has come', () => {
  it('moves its line and says so in its address, and the rest joins in', async () => {
    const { page, let: rest } = await openEarly(STEADY);
    await eventually(() => chartOf(page).count()).toBe(1);
    const { slider, number, sentence } = cardOf(page, 0);
    const [path, value] = [await lineOf(page, 0).getAttribute('d'), await cellsOf(page, 0)];
    await dragTo(page, slider, 6);
    await eventually(() => lineOf(page, 0).getAttribute('d')).not.toBe(path);
    const growth = await number.inputValue();
    expect(await sentence.textContent()).toContain(growth);
    await addressSays(page, 'a', String(Number(growth)));
    expect(await yearInspector(page).count()).toBe(0);
    rest();
    await live(page);
    await eventually(() => cellsOf(page, 0)).not.toEqual(value);
    expect(await resultOf(page, 0).textContent()).toContain(growth);
  });

  it.each([false, true])(
    'makes a press again that came too early, changed: %s',
    async (changed) => {
      const { page, let: rest } = await openEarly(STEADY);
      const { more, rule, slider } = cardOf(page, 0);
      if (changed) await slider.press('ArrowRight');
      await more.click();
      expect(await rule.count()).toBe(0);
      rest();
      await rule.waitFor();
    },
  );

  it('forgets a press where something else was done since', async () => {
    const { page, let: rest } = await openEarly(STEADY);
    const { actions, name } = cardOf(page, 0);
    await actions.click();
    await name.click();
    await name.pressSequentially('Mine');
    rest();
    await live(page);
    expect(await actions.getAttribute('aria-expanded')).toBe('false');
    expect(await name.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  it('takes no number that nothing would be computed with yet', async () => {
    const { page, let: rest } = await openEarly('a=parts&a.exports=2&a.imports=3&to=2040');
    const { root } = cardOf(page, 0);
    expect(await root.getByRole('slider', { disabled: false }).count()).toBe(0);
    rest();
    await live(page);
    expect(await root.getByRole('slider', { disabled: false }).count()).toBe(2);
  });

  it('opens a fold that was served with what is in it', async () => {
    const { page } = await openEarly(STEADY);
    await page.locator('summary').filter({ hasText: words.method.here.heading }).click();
    expect(await page.locator('.method .steps').first().isVisible()).toBe(true);
  });

  it('keeps the focus in what is drawn anew', async () => {
    const { page, let: rest } = await openEarly(STEADY);
    await cardOf(page, 0).slider.press('ArrowRight');
    const link = page.getByRole('link', { name: words.nav.about });
    await link.focus();
    rest();
    await live(page);
    expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  it('goes back to what it was opened with', async () => {
    const { page } = await openEarly(STEADY);
    const { slider } = cardOf(page, 0);
    await slider.press('ArrowRight');
    await addressSays(page, 'a', '3.4');
    await page.goBack();
    await eventually(() => slider.inputValue()).toBe('3.3');
  });

  it('draws its line where possible paths are still to come', async () => {
    const { page } = await openEarly(`${STEADY}&paths=1`);
    const path = await lineOf(page, 0).getAttribute('d');
    await cardOf(page, 0).slider.press('ArrowRight');
    await eventually(() => lineOf(page, 0).getAttribute('d')).not.toBe(path);
  });

  it('says that something is refused, and why once it can', async () => {
    const { page, let: rest } = await openEarly('series=fdi-share&a=1&a.band=off&to=2040');
    const { root, slider } = cardOf(page, 0);
    await dragTo(page, slider, 40);
    const said = root.getByRole('alert');
    expect(await said.textContent()).toBe(words.late.refused);
    rest();
    await live(page);
    await slider.press('PageUp');
    await slider.press('End');
    await eventually(() => said.textContent()).not.toBe(words.late.refused);
  });

  it('stays what was served where the rest does not come, and asks for it again', async () => {
    const page = await openPage(`/?${STEADY}`, {
      prepare: (one) => one.route(/\/assets\/below-.*\.js$/, (route) => route.abort('failed')),
      expected: [FAILED],
    });
    const note = page.getByRole('alert').filter({ hasText: words.late.missing });
    await note.waitFor();
    expect(await resultOf(page, 0).isVisible()).toBe(true);
    await page.unroute(/\/assets\/below-.*\.js$/);
    await note.getByRole('button', { name: words.late.again }).click();
    await live(page);
    expect(await note.count()).toBe(0);
  });
});

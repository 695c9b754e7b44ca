import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import { eventually } from '../harness/browser';
import { STEADY, chartOf, chooseSeries, openWorkbench, words, yearInspector } from './workbench';

const trade = catalogue.series['trade']!;

describe('a published figure', () => {
  const observation = trade.observations.find(({ year }) => year === 2008)!;
  const button = (page: Page, year = observation.year, value = observation.value) =>
    page.getByRole('button', {
      name: words.ui.openFigure({ year: String(year), value: `${value} ${words.units.short}` }),
    });
  const panel = (page: Page) => page.getByRole('region', { name: /^2008:/ });

  it('says where it is printed, what it cites and what is doubtful, by mouse', async () => {
    const page = await openWorkbench(STEADY);
    await button(page).click();
    await eventually(() => button(page).getAttribute('aria-expanded')).toBe('true');
    const { citation, address } = catalogue.sources[observation.source]!;
    for (const part of [
      observation.location,
      observation.cites!,
      observation.finding!.text,
      words.finding[observation.finding!.kind],
      observation.figure,
      citation,
    ]) {
      await eventually(() => panel(page).textContent()).toContain(part);
    }
    await eventually(() => panel(page).getByRole('link').first().getAttribute('href')).toBe(
      address,
    );
    await eventually(() =>
      panel(page).getByRole('link', { name: 'A2-022' }).getAttribute('href'),
    ).toBe('/about#A2-022');
    await eventually(() => yearInspector(page).inputValue()).toBe('2008');
    await panel(page).getByRole('button', { name: words.ui.close }).click();
    await eventually(() => panel(page).count()).toBe(0);
    await eventually(() => button(page).getAttribute('aria-expanded')).toBe('false');
  });

  it('is opened and closed by keyboard, and gives the focus back', async () => {
    const page = await openWorkbench(STEADY);
    await button(page).focus();
    await page.keyboard.press('Enter');
    await eventually(() => panel(page).isVisible()).toBe(true);
    const close = panel(page).getByRole('button', { name: words.ui.close });
    const focused = () => close.evaluate((node) => node === document.activeElement);
    for (let tabs = 0; tabs < 50 && !(await focused()); tabs++) await page.keyboard.press('Tab');
    await eventually(() => focused()).toBe(true);
    await page.keyboard.press('Enter');
    await eventually(() => panel(page).count()).toBe(0);
    await eventually(() => button(page).evaluate((node) => node === document.activeElement)).toBe(
      true,
    );
  });

  it('gives way to the next one that is opened, and to another series', async () => {
    const page = await openWorkbench(STEADY);
    await button(page).click();
    await button(page, 2000, 129).click();
    await eventually(() => panel(page).count()).toBe(0);
    await eventually(() => page.getByRole('region', { name: /^2000:/ }).isVisible()).toBe(true);
    await chooseSeries(page, 'fdi');
    await eventually(() => page.getByRole('region', { name: /^2000:/ }).count()).toBe(0);
  });

  it('shows the arithmetic where it was derived', async () => {
    const page = await openWorkbench('series=imports&a=hold&to=2030');
    const derived = catalogue.series['imports']!.observations.at(-1)!;
    await button(page, derived.year, derived.value).click();
    const text = () => page.getByRole('region', { name: /^2013:/ }).textContent();
    await eventually(text).toContain(derived.formula);
    await eventually(text).toContain(words.status.derived);
  });

  it('can be opened in every series, every one', async () => {
    const page = await openWorkbench();
    const buttons = page.getByRole('button', { name: /Where it is printed$/ });
    for (const { id, observations } of Object.values(catalogue.series)) {
      if (id !== trade.id) await chooseSeries(page, id);
      await eventually(() => buttons.count(), id).toBe(observations.length);
      await eventually(() => chartOf(page).locator('.k-dot').count(), id).toBe(observations.length);
      for (const [i, { year, location }] of observations.entries()) {
        await buttons.nth(i).press('Enter');
        const panel = page.getByRole('region', { name: new RegExp(`^${year}:`) });
        await eventually(() => panel.textContent()).toContain(location);
      }
    }
  });

  it('says the same in the list below, without being opened', async () => {
    const page = await openWorkbench();
    const items = page.getByRole('region', { name: words.ui.figures }).getByRole('listitem');
    const texts = await items.allTextContents();
    for (const [i, { year, location, finding }] of trade.observations.entries()) {
      for (const part of [String(year), location, finding!.text]) expect(texts[i]).toContain(part);
    }
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import { eventually } from '../harness/browser';
import {
  STEADY,
  addressSays,
  addressStays,
  cardOf,
  cellsOf,
  chartOf,
  chooseSeries,
  notice,
  openWorkbench,
  parameter,
  words,
  yearInspector,
} from './workbench';

const trade = catalogue.series['trade']!;
const single = catalogue.series['exports-malaysia']!;

const spoken = (page: Page) => yearInspector(page).getAttribute('aria-valuetext');
const crosshair = (page: Page) => page.locator('.crosshair');

/** Where the crosshair stands, px from the left of the window. */
async function crosshairX(page: Page): Promise<number> {
  const box = await chartOf(page).locator('.k-cross').boundingBox();
  return box!.x;
}

describe('another series', () => {
  it('takes the rules, names and horizon along', async () => {
    const page = await openWorkbench(`${STEADY.replace('&to=', '&a.name=Mine&to=')}`);
    await chooseSeries(page, 'fdi');
    await addressSays(page, 'series', 'fdi');
    await eventually(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(
      words.chartTitle({ series: catalogue.series['fdi']!.title, to: '2040' }),
    );
    await eventually(() => cardOf(page, 0).name.inputValue()).toBe('Mine');
    await eventually(() => parameter(page, 'a')).toBe('3.3');
    await eventually(() => notice(page).count()).toBe(0);
  });

  it('is drawn in its own unit', async () => {
    const page = await openWorkbench('series=fdi-share&a=mean&to=2030');
    const { unit } = catalogue.series['fdi-share']!;
    await eventually(() => page.getByText(unit).first().isVisible()).toBe(true);
    const heading = words.compare.results.at({ year: '2030', unit: '%' });
    await eventually(() =>
      page.getByRole('columnheader', { name: heading, exact: true }).count(),
    ).toBe(1);
  });

  it('with one figure says which rules it cannot support, and why', async () => {
    const page = await openWorkbench('a=trend&b=3&to=2040');
    await chooseSeries(page, single.id);
    const used = words.fault.instead({ used: 'hold' });
    const sentence = words.fault.E_OBS_COUNT({
      ...{ parameter: words.fault.names.scenario.rule({ id: 'A' }), value: 'trend' },
      ...{ allowed: '', instead: used },
    });
    await eventually(() => notice(page).textContent()).toContain(sentence);
    await cardOf(page, 0).more.click();
    for (const rule of ['trend', 'trend.ols', 'mean'] as const) {
      const option = cardOf(page, 0).rule.getByRole('option', { name: words.ui.rules[rule] });
      await eventually(() => option.isDisabled()).toBe(true);
      await eventually(() => option.textContent()).toContain(words.ui.ruleNeedsTwo);
    }
    for (const rule of ['constant', 'hold'] as const) {
      const option = cardOf(page, 0).rule.getByRole('option', { name: words.ui.rules[rule] });
      await eventually(() => option.isDisabled()).toBe(false);
    }
    await eventually(() => cardOf(page, 0).rule.inputValue()).toBe('hold');
    await eventually(() => cardOf(page, 0).range.count()).toBe(0);
    await eventually(async () => (await cellsOf(page, 0))[0]).toBe(
      single.observations[0]!.value.toFixed(1),
    );
  });

  it('opens on its own rules where nobody has set any', async () => {
    const page = await openWorkbench();
    await chooseSeries(page, single.id);
    await addressSays(page, 'a', 'hold');
    await eventually(() => notice(page).count()).toBe(0);
  });
});

describe('the year inspector', () => {
  it('speaks the values of every scenario at its year', async () => {
    const page = await openWorkbench('a=3.3&a.name=Steady&b=hold&to=2040');
    await yearInspector(page).focus();
    await page.keyboard.press('End');
    const hold = words.rule.hold({ last: '2018' });
    const end = (231.7 * 1.033 ** 22).toFixed(1);
    const projected = (text: string) =>
      words.chart.reading.allOf({ text, status: words.status.projected });
    const { short } = words.units;
    await eventually(() => spoken(page)).toBe(
      projected(`2040: Steady ${end}, ${hold} 231.7 ${short}`),
    );
    await page.keyboard.press('ArrowLeft');
    const before = (231.7 * 1.033 ** 21).toFixed(1);
    await eventually(() => spoken(page)).toBe(
      projected(`2039: Steady ${before}, ${hold} 231.7 ${short}`),
    );
    await page.keyboard.press('PageDown');
    await eventually(() => yearInspector(page).inputValue()).toMatch(/203[0-7]/);
  });

  it('speaks what is published, what is doubtful and what is not there', async () => {
    const page = await openWorkbench(STEADY);
    await yearInspector(page).press('Home');
    await eventually(() => spoken(page)).toBe(
      `2000: ${words.status.published} 129 ${words.units.short}`,
    );
    await page.keyboard.press('ArrowRight');
    await eventually(() => spoken(page)).toBe(`2001: ${words.ui.noFigure({ year: '2001' })}`);
    await yearInspector(page).fill('2013');
    const doubtful = `${words.status.published}, ${words.finding.doubtful.toLowerCase()}`;
    await eventually(() => spoken(page)).toBe(`2013: ${doubtful} 229 ${words.units.short}`);
  });

  it('moves the crosshair with its thumb', async () => {
    const page = await openWorkbench(STEADY);
    const thumbs = await yearInspector(page).boundingBox();
    await yearInspector(page).press('Home');
    await eventually(() => crosshairX(page)).toBeCloseTo(thumbs!.x + 10, -0.5);
    await eventually(() => crosshair(page).locator('circle').count()).toBe(0);
    await yearInspector(page).press('End');
    await eventually(() => crosshairX(page)).toBeCloseTo(thumbs!.x + thumbs!.width - 10, -0.5);
    await eventually(() => crosshair(page).locator('circle').count()).toBe(1);
  });

  it('follows the pointer over the chart', async () => {
    const page = await openWorkbench(STEADY);
    const box = (await crosshair(page).boundingBox())!;
    const plot = (await yearInspector(page).boundingBox())!;
    const yearPx = (plot.width - 20) / 40;
    for (const share of [0.2, 0.5, 0.6]) {
      const x = box.x + box.width * share;
      await page.mouse.move(x, box.y + box.height * 0.7);
      await eventually(() => crosshairX(page).then((at) => Math.abs(at - x))).toBeLessThanOrEqual(
        yearPx / 2 + 1,
      );
      const year = 2000 + Math.round((x - plot.x - 10) / yearPx);
      await eventually(() => yearInspector(page).inputValue()).toBe(String(year));
    }
    await addressStays(page, 'a', '3.3');
  });

  it('stays where the years end when they end earlier', async () => {
    const page = await openWorkbench(STEADY);
    await yearInspector(page).press('End');
    await page.getByLabel(words.ui.horizon, { exact: true }).fill('2025');
    await eventually(() => yearInspector(page).inputValue()).toBe('2025');
    await eventually(() => spoken(page)).toMatch(/^2025: /);
  });
});

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

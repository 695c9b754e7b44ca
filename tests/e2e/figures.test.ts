import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import { eventually } from '../harness/browser';
import {
  addressSays,
  cardOf,
  cellsOf,
  chooseSeries,
  chartOf,
  notice,
  openWorkbench,
  parameter,
  STEADY,
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
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      words.chartTitle({ series: catalogue.series['fdi']!.title, to: '2040' }),
    );
    expect(await cardOf(page, 0).name.inputValue()).toBe('Mine');
    expect(parameter(page, 'a')).toBe('3.3');
    expect(await notice(page).count()).toBe(0);
  });

  it('is drawn in its own unit', async () => {
    const page = await openWorkbench('series=fdi-share&a=mean&to=2030');
    const { unit } = catalogue.series['fdi-share']!;
    expect(await page.getByText(unit).first().isVisible()).toBe(true);
    const heading = words.compare.results.at({ year: '2030', unit: '%' });
    expect(await page.getByRole('columnheader', { name: heading, exact: true }).count()).toBe(1);
  });

  it('with one figure says which rules it cannot support, and why', async () => {
    const page = await openWorkbench('a=trend&b=3&to=2040');
    await chooseSeries(page, single.id);
    const used = words.fault.instead({ used: 'hold' });
    const sentence = words.fault.E_OBS_COUNT({
      ...{ parameter: words.fault.names.scenario.rule({ id: 'A' }), value: 'trend' },
      ...{ allowed: '', instead: used },
    });
    expect(await notice(page).textContent()).toContain(sentence);
    await cardOf(page, 0).more.click();
    for (const rule of ['trend', 'trend.ols', 'mean'] as const) {
      const option = cardOf(page, 0).rule.getByRole('option', { name: words.ui.rules[rule] });
      expect(await option.isDisabled()).toBe(true);
      expect(await option.textContent()).toContain(words.ui.ruleNeedsTwo);
    }
    for (const rule of ['constant', 'hold'] as const) {
      const option = cardOf(page, 0).rule.getByRole('option', { name: words.ui.rules[rule] });
      expect(await option.isDisabled()).toBe(false);
    }
    expect(await cardOf(page, 0).rule.inputValue()).toBe('hold');
    expect(await cardOf(page, 0).range.count()).toBe(0);
    expect((await cellsOf(page, 0))[0]).toBe(single.observations[0]!.value.toFixed(1));
  });

  it('opens on its own rules where nobody has set any', async () => {
    const page = await openWorkbench();
    await chooseSeries(page, single.id);
    await addressSays(page, 'a', 'hold');
    expect(await notice(page).count()).toBe(0);
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
    expect(await spoken(page)).toBe(projected(`2040: Steady ${end}, ${hold} 231.7 ${short}`));
    await page.keyboard.press('ArrowLeft');
    const before = (231.7 * 1.033 ** 21).toFixed(1);
    expect(await spoken(page)).toBe(projected(`2039: Steady ${before}, ${hold} 231.7 ${short}`));
    await page.keyboard.press('PageDown');
    expect(await yearInspector(page).inputValue()).toMatch(/203[0-7]/);
  });

  it('speaks what is published, what is doubtful and what is not there', async () => {
    const page = await openWorkbench(STEADY);
    await yearInspector(page).press('Home');
    expect(await spoken(page)).toBe(`2000: ${words.status.published} 129 ${words.units.short}`);
    await page.keyboard.press('ArrowRight');
    expect(await spoken(page)).toBe(`2001: ${words.ui.noFigure({ year: '2001' })}`);
    await yearInspector(page).fill('2013');
    const doubtful = `${words.status.published}, ${words.finding.doubtful.toLowerCase()}`;
    expect(await spoken(page)).toBe(`2013: ${doubtful} 229 ${words.units.short}`);
  });

  it('moves the crosshair with its thumb', async () => {
    const page = await openWorkbench(STEADY);
    await yearInspector(page).press('Home');
    const first = await crosshairX(page);
    expect(await crosshair(page).locator('circle').count()).toBe(0);
    await yearInspector(page).press('End');
    const last = await crosshairX(page);
    expect(await crosshair(page).locator('circle').count()).toBe(1);
    const thumbs = await yearInspector(page).boundingBox();
    expect(first).toBeCloseTo(thumbs!.x + 10, -0.5);
    expect(last).toBeCloseTo(thumbs!.x + thumbs!.width - 10, -0.5);
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
      expect(await yearInspector(page).inputValue()).toBe(String(year));
    }
    expect(parameter(page, 'a')).toBe('3.3');
  });

  it('stays where the years end when they end earlier', async () => {
    const page = await openWorkbench(STEADY);
    await yearInspector(page).press('End');
    await page.getByLabel(words.ui.horizon, { exact: true }).fill('2025');
    expect(await yearInspector(page).inputValue()).toBe('2025');
    expect(await spoken(page)).toMatch(/^2025: /);
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
    expect(await button(page).getAttribute('aria-expanded')).toBe('true');
    const text = await panel(page).textContent();
    const { citation, address } = catalogue.sources[observation.source]!;
    for (const part of [
      observation.location,
      observation.cites!,
      observation.finding!.text,
      words.finding[observation.finding!.kind],
      observation.figure,
      citation,
    ]) {
      expect(text).toContain(part);
    }
    expect(await panel(page).getByRole('link').first().getAttribute('href')).toBe(address);
    expect(await panel(page).getByRole('link', { name: 'A2-022' }).getAttribute('href')).toBe(
      '/about#A2-022',
    );
    expect(await yearInspector(page).inputValue()).toBe('2008');
    await panel(page).getByRole('button', { name: words.ui.close }).click();
    expect(await panel(page).count()).toBe(0);
    expect(await button(page).getAttribute('aria-expanded')).toBe('false');
  });

  it('is opened and closed by keyboard, and gives the focus back', async () => {
    const page = await openWorkbench(STEADY);
    await button(page).focus();
    await page.keyboard.press('Enter');
    expect(await panel(page).isVisible()).toBe(true);
    const close = panel(page).getByRole('button', { name: words.ui.close });
    const focused = () => close.evaluate((node) => node === document.activeElement);
    for (let tabs = 0; tabs < 30 && !(await focused()); tabs++) await page.keyboard.press('Tab');
    expect(await focused()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await panel(page).count()).toBe(0);
    expect(await button(page).evaluate((node) => node === document.activeElement)).toBe(true);
  });

  it('gives way to the next one that is opened, and to another series', async () => {
    const page = await openWorkbench(STEADY);
    await button(page).click();
    await button(page, 2000, 129).click();
    expect(await panel(page).count()).toBe(0);
    expect(await page.getByRole('region', { name: /^2000:/ }).isVisible()).toBe(true);
    await chooseSeries(page, 'fdi');
    expect(await page.getByRole('region', { name: /^2000:/ }).count()).toBe(0);
  });

  it('shows the arithmetic where it was derived', async () => {
    const page = await openWorkbench('series=imports&a=hold&to=2030');
    const derived = catalogue.series['imports']!.observations.at(-1)!;
    await button(page, derived.year, derived.value).click();
    const text = await page.getByRole('region', { name: /^2013:/ }).textContent();
    expect(text).toContain(derived.formula);
    expect(text).toContain(words.status.derived);
  });

  it('can be opened in every series, every one', async () => {
    const page = await openWorkbench();
    const buttons = page.getByRole('button', { name: /Where it is printed$/ });
    for (const { id, observations } of Object.values(catalogue.series)) {
      if (id !== trade.id) await chooseSeries(page, id);
      expect(await buttons.count(), id).toBe(observations.length);
      expect(await chartOf(page).locator('.k-dot').count(), id).toBe(observations.length);
      for (const [i, { year, location }] of observations.entries()) {
        await buttons.nth(i).press('Enter');
        const panel = page.getByRole('region', { name: new RegExp(`^${year}:`) });
        expect(await panel.textContent()).toContain(location);
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

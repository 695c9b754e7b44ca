import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually, openPage } from '../harness/browser';
import { readCsv } from '../harness/readCsv';
import {
  column,
  contributions,
  copyTable,
  data,
  differences,
  gapView,
  goal,
  LEVERS,
  openNumbers,
  referenceChoice,
} from './compare';
import { still } from './rest';
import { cardOf, openWorkbench, words } from './workbench';

const { compare, ui } = words;
const isFocused = (node: Element) => node === document.activeElement;

describe('the numbers', () => {
  it('stand in a table that opens by keyboard and scrolls by arrow keys', async () => {
    const page = await openWorkbench(LEVERS, { width: 900 });
    const summary = openNumbers(page);
    await summary.focus();
    await page.keyboard.press('Enter');
    const region = data(page).getByRole('region', { name: compare.data.region });
    await eventually(() => region.getByRole('row').count()).toBe(2 + 6 + 22);
    await region.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await eventually(() => region.evaluate((node) => node.scrollTop)).toBeGreaterThan(0);
    await eventually(() => region.evaluate((node) => node.scrollLeft)).toBeGreaterThan(0);
    await still(page);
    const head = await region.getByRole('columnheader').first().boundingBox();
    const box = await region.boundingBox();
    expect(Math.abs(head!.y - box!.y)).toBeLessThan(3);
  });

  it('are brought up to date while the table is closed', async () => {
    const page = await openWorkbench('a=3&to=2040');
    await cardOf(page, 0).number.fill('5');
    await cardOf(page, 0).number.press('Enter');
    await openNumbers(page).click();
    const last = data(page).getByRole('row').last();
    await eventually(() => last.textContent()).toContain((231.7 * 1.05 ** 22).toFixed(1));
  });

  it('are copied as they stand in the CSV', async () => {
    const page = await openWorkbench(LEVERS, { clipboard: true });
    await openNumbers(page).click();
    await copyTable(page).click();
    const said = data(page).getByRole('status').filter({ hasText: compare.data.copied });
    await said.waitFor({ state: 'attached' });
    const lines = (await page.evaluate(() => navigator.clipboard.readText()))
      .split('\n')
      .map((line) => line.split('\t'));
    expect(new Set(lines.map((cells) => cells.length)).size).toBe(1);
    const { rows: csv } = readCsv(
      await (await fetch(new URL(await csvAddress(page), page.url()))).text(),
    );
    for (const [scenario, at] of [
      ['a', 3],
      ['b', 5],
      ['c', 9],
    ] as const) {
      const served = csv.filter((row) => row['scenario'] === scenario);
      const copied = lines.slice(-22).map((cells) => [cells[0], cells[at]]);
      expect(served.map((row) => [row['year'], row['value']])).toEqual(copied);
    }
  });

  it('are shown to copy by hand where the clipboard is out of reach', async () => {
    const page = await openWorkbench('a=3&to=2020', {
      prepare: (opening) =>
        opening.addInitScript(() => {
          Object.defineProperty(navigator, 'clipboard', { value: undefined });
        }),
    });
    await openNumbers(page).click();
    await copyTable(page).press('Enter');
    const field = data(page).getByLabel(compare.data.copyShown);
    await eventually(async () => (await field.inputValue()).split('\n')).toHaveLength(1 + 6 + 2);
    await eventually(() => field.evaluate(isFocused)).toBe(true);
    await page.keyboard.press('Escape');
    await eventually(() => field.count()).toBe(0);
  });

  it.each(['png', 'svg', 'csv', 'json'] as const)(
    'are downloaded as %s under a name',
    async (id) => {
      const page = await openWorkbench('series=fdi&a=3&to=2035');
      const link = data(page).getByRole('link', { name: ui.formats[id], exact: true });
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      expect(download.suggestedFilename()).toBe(`kuroshio-fdi-2035.${id}`);
      expect(await download.failure()).toBeNull();
    },
  );
});

async function csvAddress(page: Page): Promise<string> {
  const link = data(page).getByRole('link', { name: ui.formats.csv, exact: true });
  return (await link.getAttribute('href'))!;
}

describe('without script', () => {
  it('has every comparison in the page, and every number in a table that opens', async () => {
    const page = await openPage(`/?${LEVERS.replace('&to=', '&ref=b&to=')}`, {
      javaScript: false,
    });
    expect(await column(page, 1)).toContain('reference');
    expect(await differences(page).getByRole('row').count()).toBe(4);
    expect(await gapView(page).getByRole('img').count()).toBe(1);
    expect(await contributions(page).getByRole('img').count()).toBe(2);
    expect(await goal(page).getByRole('strong').isVisible()).toBe(true);
    expect(await referenceChoice(page).inputValue()).toBe('b');
    await openNumbers(page).click();
    expect(await data(page).getByRole('row').count()).toBe(2 + 6 + 22);
    expect(await csvAddress(page)).toContain('/api/v1/projection.csv?v=1');
    await expectOneDrawing(page, 390);
  });
});

/** Of the two drawings that a page arrives with the style sheet shows the one for its width. */
async function expectOneDrawing(page: Page, width: number): Promise<void> {
  const wide = await gapView(page).getByRole('img').getAttribute('viewBox');
  await page.setViewportSize({ width, height: 800 });
  await eventually(() => gapView(page).getByRole('img').getAttribute('viewBox')).not.toBe(wide);
  await eventually(() => gapView(page).getByRole('img').count()).toBe(1);
}

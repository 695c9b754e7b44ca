import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { differingShare } from '../harness/comparePictures';
import { decodePng } from '../harness/decodePng';
import { elementsOf, readMarkup, type Markup } from '../harness/readMarkup';
import { ask, origin, publicOrigin } from '../harness/served';
import { openThenCut } from './offline';
import { openWorkbench, words } from './workbench';

/** Names in three scripts, a hidden scenario, levers, ranges; the files must say all of it. */
const FULL =
  'v=1&data=1&title=%E8%B2%BF%E6%98%93%20t%C4%83ng%20%3C%26%5D%5D%3E&series=trade&from=2000&scale=linear&a=3.3&a.name=%E5%AE%89%E5%AE%9A&a.lever=digital_2_2027_5&a.band=off&b=trend&b.band=50_80&c=hold&c.band=off&c.hide=1&to=2035';

const ROUTES = {
  csv: '/api/v1/projection.csv',
  json: '/api/v1/projection.json',
  svg: '/chart.svg',
  png: '/chart.png',
} as const;

/** Presses a download link and reads what the device kept. */
async function downloaded(page: Page, format: keyof typeof ROUTES): Promise<Buffer> {
  const link = page.locator('.formats a', { hasText: words.ui.formats[format] });
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(file.suggestedFilename()).toBe(`kuroshio-trade-2035.${format}`);
  return readFileSync(await file.path());
}

/** What the site sends for the same comparison, with this server's address in place of the public one. */
async function sent(format: keyof typeof ROUTES): Promise<Buffer> {
  const answer = await ask(`${ROUTES[format]}?${FULL}`);
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

const here = (text: Buffer) => text.toString('utf8').replaceAll(publicOrigin, origin);

/** Everything of a drawing but the lines of its address, whose breaks depend on how long it is. */
function drawnIn(svg: string): unknown[] {
  const [root] = readMarkup(svg).children;
  const foot = (element: Markup) => /^\S+=\S+$/.test(element.text);
  return elementsOf(root!)
    .filter((element) => !foot(element))
    .map(({ name, attributes, text }) => [name, Object.fromEntries(attributes), text.trim()]);
}

describe.each([
  ['with a network', openWorkbench],
  ['without one', openThenCut],
])('a file made on the device %s', (_, open) => {
  it.each(['csv', 'json'] as const)('is what the site sends: %s', async (format) => {
    const page = await open(FULL);
    const made = await downloaded(page, format);
    await page.context().setOffline(false);
    expect(made.toString('utf8')).toBe(here(await sent(format)));
  });

  it('is the drawing the site sends', async () => {
    const page = await open(FULL);
    const made = await downloaded(page, 'svg');
    await page.context().setOffline(false);
    const drawn = drawnIn(made.toString('utf8'));
    expect(drawn.length).toBeGreaterThan(60);
    expect(drawn).toEqual(drawnIn(here(await sent('svg'))));
  });

  it('is the picture the site sends, in the project’s own letters', async () => {
    const page = await open(FULL);
    const made = await downloaded(page, 'png');
    await page.context().setOffline(false);
    const [one, other] = [decodePng(made), decodePng(await sent('png'))];
    expect([one.width, one.height]).toEqual([other.width, other.height]);
    expect(differingShare(one, other)).toBeLessThan(0.03);
  });
});

describe('a browser that cannot draw', () => {
  it('says so, and where the file still is', async () => {
    const page = await openWorkbench(FULL, {
      prepare: (page) =>
        page.addInitScript(() => {
          HTMLImageElement.prototype.decode = () => Promise.reject(new Error('cannot'));
        }),
    });
    await page.locator('.formats a', { hasText: words.ui.formats.png }).click();
    const name = 'kuroshio-trade-2035.png';
    await page.getByRole('alert').getByText(words.compare.data.notMade({ name })).waitFor();
  });
});

import { describe, expect, it } from 'vitest';
import { eventually, openPage } from '../harness/browser';
import { elementNamed, elementsNamed, readMarkup } from '../harness/readMarkup';
import { ask } from '../harness/served';
import { chartIn } from './frame';
import {
  actionOf,
  addressSays,
  cardOf,
  cards,
  chartOf,
  choose,
  live,
  openWorkbench,
  parameter,
  words,
  yearInspector,
} from './workbench';

const QUERY = 'a=1&a.name=Shown&b=7&b.name=Secret&to=2040';

describe('a scenario that is hidden', () => {
  it('keeps its card and its place in the link, and leaves every picture', async () => {
    const page = await openWorkbench(QUERY);
    const line = chartOf(page).locator('.k-line');
    await eventually(() => line.count()).toBe(2);
    await choose(page, 1, 'hide');
    await eventually(() => line.count()).toBe(1);
    await eventually(() => cards(page).count()).toBe(2);
    await eventually(() => cardOf(page, 1).root.textContent()).toContain(words.cards.hidden);
    await eventually(() => chartOf(page).textContent()).not.toContain('Secret');
    const results = page.getByRole('region', { name: words.ui.results });
    await eventually(() => results.textContent()).not.toContain('Secret');
    await eventually(() => yearInspector(page).getAttribute('aria-valuetext')).not.toContain(
      'Secret',
    );
    await eventually(() => page.getByRole('status').last().textContent()).toBe(
      words.cards.said.hidden({ name: 'Secret' }),
    );
    await addressSays(page, 'b.hide', '1');
    await eventually(() => page.title()).not.toContain('Secret');
    const { search } = new URL(page.url());

    const svg = readMarkup(await (await ask(`/chart.svg${search}`)).text());
    expect(elementsNamed(svg, 'path', 'k-line')).toHaveLength(1);
    const said = elementsNamed(svg, 'text').map(({ text }) => text);
    expect(said.filter((text) => text.includes('Trade grows'))).toHaveLength(1);
    expect(elementNamed(svg, 'desc').text).not.toContain('Secret');
    const html = await (await ask(`/${search}`)).text();
    const preview = /<meta property="og:description" content="([^"]*)"/.exec(html)?.[1];
    expect(preview?.match(/Trade grows/g)).toHaveLength(1);
    const embed = await openPage(`/embed${search}`);
    await eventually(() => chartIn(embed).locator('.k-line').count()).toBe(1);
    await eventually(() => embed.getByRole('main').textContent()).not.toContain('Secret');

    const answer = await (await ask(`/api/v1/projection.json${search}`)).json();
    expect(answer).toMatchObject({
      comparison: { scenarios: [{ hidden: false }, { hidden: true, name: 'Secret' }] },
      scenarios: [{ id: 'a' }, { id: 'b', name: 'Secret' }],
    });

    await page.reload();
    await live(page);
    await eventually(() => line.count()).toBe(1);
    await eventually(() => cardOf(page, 1).root.textContent()).toContain(words.cards.hidden);
  });

  it('goes on following its numbers, and is shown again', async () => {
    const page = await openWorkbench(`${QUERY.replace('&to=', '&b.hide=1&to=')}`);
    await cardOf(page, 1).slider.press('ArrowRight');
    await eventually(() => cardOf(page, 1).sentence.textContent()).toContain('7.1');
    await cardOf(page, 1)
      .root.getByRole('button', { name: words.cards.showOf({ name: 'Secret' }) })
      .press('Enter');
    await eventually(() => chartOf(page).locator('.k-line').count()).toBe(2);
    await addressSays(page, 'b.hide', null);
    await eventually(() => parameter(page, 'b')).toBe('7.1');
    await eventually(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });

  it('is never the last one that is shown', async () => {
    const page = await openWorkbench(`${QUERY.replace('&to=', '&b.hide=1&to=')}`);
    await cardOf(page, 0).actions.click();
    const hide = actionOf(page, 0, 'hide');
    await eventually(() => hide.textContent()).toContain(words.cards.not.shown);
    await hide.press('Enter');
    await eventually(() => chartOf(page).locator('.k-line').count()).toBe(1);
    await page.keyboard.press('Escape');
    await choose(page, 0, 'remove');
    await eventually(() => cards(page).count()).toBe(1);
    await eventually(() => chartOf(page).locator('.k-line').count()).toBe(1);
    await addressSays(page, 'a.name', 'Secret');
  });
});

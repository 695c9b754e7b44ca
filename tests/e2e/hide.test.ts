import { describe, expect, it } from 'vitest';
import { eventually, openPage } from '../harness/browser';
import { elementNamed, elementsNamed, readMarkup } from '../harness/readMarkup';
import { ask } from '../harness/served';
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
    expect(await line.count()).toBe(2);
    await choose(page, 1, 'hide');
    expect(await line.count()).toBe(1);
    expect(await cards(page).count()).toBe(2);
    expect(await cardOf(page, 1).root.textContent()).toContain(words.cards.hidden);
    expect(await chartOf(page).textContent()).not.toContain('Secret');
    const results = page.getByRole('region', { name: words.ui.results });
    expect(await results.textContent()).not.toContain('Secret');
    expect(await yearInspector(page).getAttribute('aria-valuetext')).not.toContain('Secret');
    await eventually(() => page.getByRole('status').last().textContent()).toBe(
      words.cards.said.hidden({ name: 'Secret' }),
    );
    await addressSays(page, 'b.hide', '1');
    expect(await page.title()).not.toContain('Secret');
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
    await yearInspector(embed).waitFor();
    expect(await chartOf(embed).locator('.k-line').count()).toBe(1);
    expect(await embed.getByRole('main').textContent()).not.toContain('Secret');

    const answer = await (await ask(`/api/v1/projection.json${search}`)).json();
    expect(answer).toMatchObject({
      comparison: { scenarios: [{ hidden: false }, { hidden: true, name: 'Secret' }] },
      scenarios: [{ id: 'a' }, { id: 'b', name: 'Secret' }],
    });

    await page.reload();
    await live(page);
    expect(await line.count()).toBe(1);
    expect(await cardOf(page, 1).root.textContent()).toContain(words.cards.hidden);
  });

  it('goes on following its numbers, and is shown again', async () => {
    const page = await openWorkbench(`${QUERY.replace('&to=', '&b.hide=1&to=')}`);
    await cardOf(page, 1).slider.press('ArrowRight');
    expect(await cardOf(page, 1).sentence.textContent()).toContain('7.1');
    await cardOf(page, 1)
      .root.getByRole('button', { name: words.cards.showOf({ name: 'Secret' }) })
      .press('Enter');
    expect(await chartOf(page).locator('.k-line').count()).toBe(2);
    await addressSays(page, 'b.hide', null);
    expect(parameter(page, 'b')).toBe('7.1');
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });

  it('is never the last one that is shown', async () => {
    const page = await openWorkbench(`${QUERY.replace('&to=', '&b.hide=1&to=')}`);
    await cardOf(page, 0).actions.click();
    const hide = actionOf(page, 0, 'hide');
    expect(await hide.textContent()).toContain(words.cards.not.shown);
    await hide.press('Enter');
    expect(await chartOf(page).locator('.k-line').count()).toBe(1);
    await page.keyboard.press('Escape');
    await choose(page, 0, 'remove');
    expect(await cards(page).count()).toBe(1);
    expect(await chartOf(page).locator('.k-line').count()).toBe(1);
    await addressSays(page, 'a.name', 'Secret');
  });
});

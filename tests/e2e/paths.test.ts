import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PATH_COUNT } from '../../chart/layout/pathsScenario';
import { eventually, openPage } from '../harness/browser';
import { elementsNamed, readMarkup } from '../harness/readMarkup';
import { ask } from '../harness/served';
import { chartIn } from './frame';
import {
  addressSays,
  addressStays,
  cardOf,
  chartOf,
  chooseSeries,
  live,
  openWorkbench,
  words,
} from './workbench';

const QUERY = 'v=1&data=1&series=trade&from=2000&scale=linear&a=trend&a.band=off&to=2040';
const WITH = QUERY.replace('&to=', '&paths=1&to=');

const toggle = (page: Page) => page.getByLabel(words.chart.paths.show);
const paths = (page: Page) =>
  chartOf(page)
    .locator('.k-path')
    .evaluateAll((all) => all.map((path) => path.getAttribute('d')));
const sentence = words.chart.paths.note({
  ...{ count: String(PATH_COUNT), from: '2000', to: '2018' },
  name: words.rule.trend({ from: '2000', to: '2018' }),
});

describe('possible paths', () => {
  it('are drawn when they are asked for, with a sentence on what they are', async () => {
    const page = await openWorkbench(QUERY);
    await eventually(() => paths(page)).toEqual([]);
    await toggle(page).check();
    await eventually(() => paths(page)).toHaveLength(PATH_COUNT);
    await eventually(async () => new Set(await paths(page)).size).toBe(PATH_COUNT);
    await eventually(() => page.getByText(sentence, { exact: true }).last().isVisible()).toBe(true);
    await addressSays(page, 'paths', '1');
    await eventually(() => new URL(page.url()).search).toBe(`?${WITH}`);
    await page.goBack();
    await addressSays(page, 'paths', null);
    await eventually(() => paths(page)).toEqual([]);
  });

  it('are the same ones wherever the link is opened', async () => {
    const page = await openWorkbench(WITH);
    await eventually(() => paths(page)).toHaveLength(PATH_COUNT);
    const drawn = await paths(page);
    const dark = await openWorkbench(WITH, { colorScheme: 'dark' });
    await eventually(() => paths(dark)).toEqual(drawn);
    await page.reload();
    await live(page);
    await eventually(() => paths(page)).toEqual(drawn);
    await toggle(page).uncheck();
    await addressSays(page, 'paths', null);
    await toggle(page).check();
    await eventually(() => paths(page)).toEqual(drawn);
  });

  it('stay where they are while another scenario changes', async () => {
    const page = await openWorkbench(WITH.replace('&paths', '&b=2&b.band=off&paths'));
    await eventually(() => paths(page)).toHaveLength(PATH_COUNT);
    const drawn = await paths(page);
    await cardOf(page, 1).slider.press('ArrowLeft');
    await addressSays(page, 'b', '1.9');
    expect(await paths(page)).toEqual(drawn);
    await addressStays(page, 'paths', '1');
  });

  it('are in the embed and in the picture as well, each with its sentence', async () => {
    const embed = await openPage(`/embed?${WITH}`, { width: 640 });
    await eventually(() => chartIn(embed).locator('.k-path').count()).toBe(PATH_COUNT);
    await eventually(() => embed.getByText(sentence, { exact: true }).last().isVisible()).toBe(
      true,
    );
    const svg = readMarkup(await (await ask(`/chart.svg?${WITH}`)).text());
    const drawn = elementsNamed(svg, 'path').filter(({ attributes }) =>
      attributes.get('class')?.includes('k-path'),
    );
    expect(drawn).toHaveLength(PATH_COUNT);
    const said = elementsNamed(svg, 'text').map(({ text }) => text);
    expect(said.join(' ')).toContain(`Thin lines: ${PATH_COUNT}`);
    expect(said.join('')).toContain('paths=1');
    const bare = await (await ask(`/chart.png?${QUERY}`)).bytes();
    const drawnOn = await (await ask(`/chart.png?${WITH}`)).bytes();
    expect(drawnOn.length).toBeGreaterThan(bare.length);
  });

  it('change no number, and so are no part of the address of the numbers', async () => {
    for (const form of ['json', 'csv']) {
      const sent = await ask(`/api/v1/projection.${form}?${WITH}`);
      expect(sent.status).toBe(308);
      expect(sent.headers.get('location')).toBe(`/api/v1/projection.${form}?${QUERY}`);
    }
    const page = await openWorkbench(WITH);
    const link = (name: string) => page.getByRole('link', { name, exact: true });
    await eventually(() => link(words.ui.formats.svg).getAttribute('href')).toBe(
      `/chart.svg?${WITH}`,
    );
    await eventually(() => link(words.ui.formats.csv).getAttribute('href')).toContain(QUERY);
  });

  it('are offered only where the record supports a range', async () => {
    const page = await openWorkbench(QUERY);
    await eventually(() => toggle(page).count()).toBe(1);
    await chooseSeries(page, 'fdi');
    await eventually(() => toggle(page).count()).toBe(0);
    const steady = await openWorkbench('a=3&paths=1&to=2040');
    await eventually(() => toggle(steady).count()).toBe(0);
    await eventually(() => paths(steady)).toEqual([]);
  });
});

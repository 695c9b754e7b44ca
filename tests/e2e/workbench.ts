import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { catalogue } from '../../data';
import { wordsOf } from '../../chart/words';
import { eventually, openPage, type Reader } from '../harness/browser';
import { atRest, goOn, still } from './rest';

/** The words every test finds its elements by. */
export const words = wordsOf('en');

/** A comparison with nothing left to a default, so that no test rests on one. */
export const STEADY = 'v=1&data=1&series=trade&from=2000&scale=linear&a=3.3&a.band=off&to=2040';

/** Within so many ms of its own time a page has written its address, though it had just done so. */
const WRITTEN_MS = 700;

/** Opens the workbench on a query and waits until the script has taken it over. */
export async function openWorkbench(query = '', reader: Reader = {}): Promise<Page> {
  const page = await openPage(`/${query && '?'}${query}`, reader);
  await live(page);
  return page;
}

/** Waits until the page answers to its reader and is drawn for the room it has. */
export async function live(page: Page): Promise<void> {
  await yearInspector(page).waitFor();
  await page.locator('.late-part:not([data-live])').first().waitFor({ state: 'detached' });
  await still(page);
}

export const yearInspector = (page: Page) => page.getByRole('slider', { name: words.ui.year });
/** The chart of the comparison, not the smaller ones under it. */
export const chartOf = (page: Page) => page.locator('.stage').getByRole('img', { name: /\S/ });
export const copyLink = (page: Page) => page.getByRole('button', { name: words.ui.copyLink });
export const addButton = (page: Page) => page.getByRole('button', { name: words.ui.add });
export const seriesPicker = (page: Page) =>
  page.getByRole('button', { name: new RegExp(`^${words.ui.series} `) });
export const horizon = (page: Page) => page.getByLabel(words.ui.horizon, { exact: true });
export const scaleChoice = (page: Page, scale: keyof typeof words.ui.scales) =>
  page.getByRole('radio', { name: words.ui.scales[scale] });

/** Opens the list of series and chooses one. */
export async function chooseSeries(page: Page, id: string): Promise<void> {
  const { title } = catalogue.series[id]!;
  await seriesPicker(page).click();
  await page.getByRole('radio', { name: new RegExp(`^${title}\\s+\\d{4}`) }).click();
}

/** The notice about an address that was not taken as written. */
export const notice = (page: Page) =>
  page.getByRole('note').filter({ hasText: words.fault.heading });

/** A scenario's line on the chart, by its place among the scenarios. */
export const lineOf = (page: Page, i: number) => chartOf(page).locator('.k-line').nth(i);

/** The label at the end of a scenario's line. */
export const labelOf = (page: Page, i: number) => chartOf(page).locator('.k-label').nth(i);

/** The row of a scenario in the table of results. */
export const resultOf = (page: Page, i: number) =>
  page
    .getByRole('region', { name: words.ui.results })
    .getByRole('row')
    .nth(i + 1);

/** The cells of that row: value, difference, growth a year, doubling time, year of crossing. */
export const cellsOf = async (page: Page, i: number): Promise<string[]> =>
  (await resultOf(page, i).getByRole('cell').allTextContents()).map((text) => text.trim());

/** What one scenario offers to a reader. */
export interface Card {
  root: Locator;
  sentence: Locator;
  grip: Locator;
  name: Locator;
  /** Opens what can be done with the whole card. */
  actions: Locator;
  slider: Locator;
  number: Locator;
  /** Opens everything beyond the growth. */
  more: Locator;
  rule: Locator;
  /** One for each coverage that the record carries. */
  range: Locator;
}

/** Every scenario card, in order. */
export const cards = (page: Page) =>
  page.getByRole('region', { name: words.ui.scenarioCards, exact: true }).getByRole('article');

/** A scenario's card; its parts are found whatever the scenario is called. */
export function cardOf(page: Page, i: number): Card {
  const root = cards(page).nth(i);
  const named = (form: (p: { name: string }) => string) => form({ name: '' }).trim();
  return {
    root,
    sentence: root.locator('.sentence'),
    grip: root.getByRole('button', { name: new RegExp(`^${words.cards.grip({ name: '.*' })}$`) }),
    name: root.getByLabel(words.ui.scenarioName({ id: 'ABCDEF'[i] ?? '' })),
    actions: root.getByRole('button', { name: named(words.cards.actions) }),
    slider: root.getByRole('slider', { name: named(words.ui.growthOf) }),
    number: root.getByRole('textbox', { name: named(words.ui.growthOf) }),
    more: root.locator('summary').filter({ hasText: words.cards.more }),
    rule: root.getByRole('combobox', { name: named(words.ui.ruleOf) }),
    range: root.getByRole('group', { name: words.cards.range }).getByRole('checkbox'),
  };
}

/** What a card can be asked to do as a whole. */
export type Action = 'duplicate' | 'hide' | 'show' | 'up' | 'down' | 'reset' | 'remove';

/** One action in the menu of a card, which has to be open. */
export const actionOf = (page: Page, i: number, action: Action) =>
  cardOf(page, i)
    .root.getByRole('listitem')
    .getByRole('button', { name: new RegExp(`^${words.cards[action]}`) });

/** Opens the menu of a card and chooses. */
export async function choose(page: Page, i: number, action: Action): Promise<void> {
  await cardOf(page, i).actions.click();
  await actionOf(page, i, action).click();
}

/** The sentence of the first card, with plain spaces. */
export const firstSentence = async (page: Page) =>
  (await cardOf(page, 0).sentence.textContent())!.replaceAll('\u00a0', ' ');

/** The sentences of every card. */
export const sentences = (page: Page) => cards(page).locator('.sentence');

/** A parameter of the address, as a program reads it. */
export const parameter = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);

/** Waits until the address says so. */
export async function addressSays(page: Page, key: string, value: string | null): Promise<void> {
  await eventually(() => parameter(page, key), `${key} in the address`).toBe(value);
}

/** Holds a parameter of the address to what it is, for as long as another could take to arrive. */
export async function addressStays(page: Page, key: string, value: string | null): Promise<void> {
  await goOn(page, WRITTEN_MS);
  expect(parameter(page, key), `${key} in the address`).toBe(value);
}

/** Everything a reader sees of the comparison, to compare two moments by. */
export async function pictureOf(page: Page): Promise<unknown> {
  const texts = (locator: Locator) => locator.allTextContents();
  const paths = chartOf(page).locator('.k-line');
  return {
    heading: await texts(page.getByRole('heading', { level: 1 })),
    lines: await paths.evaluateAll((all) => all.map((path) => path.getAttribute('d'))),
    labels: await texts(chartOf(page).locator('.k-label')),
    sentences: await texts(sentences(page)),
    results: await texts(page.getByRole('region', { name: words.ui.results }).getByRole('row')),
  };
}

/** The same once nothing follows any more: to compare with, or to find unchanged. */
export async function pictureAtRest(page: Page): Promise<unknown> {
  await atRest(page);
  return pictureOf(page);
}

/** Takes hold of a slider's thumb, moves it in small steps, and lets go where the value is. */
export async function dragTo(page: Page, slider: Locator, value: number): Promise<void> {
  await holdAndMove(page, slider, value);
  await page.mouse.up();
}

/** The same without letting go. `each` is awaited after every step. */
export async function holdAndMove(
  page: Page,
  slider: Locator,
  value: number,
  each: () => Promise<void> = async () => undefined,
  steps = 12,
): Promise<void> {
  await slider.scrollIntoViewIfNeeded();
  await still(page);
  const box = await slider.boundingBox();
  if (!box) throw new Error('the slider is not on screen');
  const { min, max, at } = await slider.evaluate((node: HTMLInputElement) => ({
    min: Number(node.min),
    max: Number(node.max),
    at: node.valueAsNumber,
  }));
  // A native thumb stops half its width from either end.
  const thumb = 20;
  const x = (of: number) => box.x + thumb / 2 + ((of - min) / (max - min)) * (box.width - thumb);
  const y = box.y + box.height / 2;
  await page.mouse.move(x(at), y);
  await page.mouse.down();
  for (let step = 1; step <= steps; step++) {
    await page.mouse.move(x(at + ((value - at) * step) / steps), y);
    await each();
  }
}

import type { Locator, Page } from 'playwright-core';
import { still } from './rest';
import { chartOf, lineOf, words, yearInspector } from './workbench';

const { handles } = words.chart;

/** The year of the last figure of trade. */
const lastFigure = 2018;

/** The handles of a kind, by the words that none of their names can be without. */
export const ends = (page: Page) =>
  page.getByRole('slider', { name: handles.end({ name: '', year: '' }).split(' in ')[0]! });
export const troughs = (page: Page) =>
  page.getByRole('slider', { name: handles.shock({ effect: '', name: '' }).split(' ,')[0]! });
export const starts = (page: Page) =>
  page.getByRole('slider', { name: handles.lever({ effect: '', name: '' }).split(' ,')[0]! });
export const targets = (page: Page) =>
  page.getByRole('slider', { name: handles.target({ name: '' }).trim() });

/** What a handle says of where it stands. */
export const textOf = (handle: Locator) => handle.getAttribute('aria-valuetext');

export interface Place {
  x: number;
  y: number;
}

/** The middle of something on screen. */
export async function middleOf(locator: Locator): Promise<Place> {
  await locator.scrollIntoViewIfNeeded();
  await still(locator.page());
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Takes hold of a handle and moves it by so many px, in steps; does not let go. */
export async function takeAndMove(
  page: Page,
  handle: Locator,
  { x, y }: Place,
  each: (at: Place) => Promise<void> = async () => undefined,
): Promise<Place> {
  const start = await middleOf(handle);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  const steps = 8;
  for (let step = 1; step <= steps; step++) {
    const at = { x: start.x + (x * step) / steps, y: start.y + (y * step) / steps };
    await page.mouse.move(at.x, at.y);
    await each(at);
  }
  return { x: start.x + x, y: start.y + y };
}

/** The same, and lets go. */
export async function drag(page: Page, handle: Locator, by: Place): Promise<void> {
  await takeAndMove(page, handle, by);
  await page.mouse.up();
}

/** The corners of a scenario's line on screen, one a year from the last figure. */
export async function cornersOf(page: Page, i: number): Promise<Place[]> {
  const { left, top } = await chartOf(page).evaluate((svg) => svg.getBoundingClientRect());
  const path = (await lineOf(page, i).getAttribute('d')) ?? '';
  return Array.from(path.matchAll(/[ML]([\d.-]+),([\d.-]+)/g), ([, x, y]) => ({
    x: left + Number(x),
    y: top + Number(y),
  }));
}

/** How far from a height the last corner of the first scenario's line is, px. */
export const lastIsOff = async (page: Page, y: number): Promise<number> =>
  Math.abs((await cornersOf(page, 0)).at(-1)!.y - y);

/** How far from a place its corner in the year under inspection is, px. */
export async function cornerIsOff(page: Page, at: Place): Promise<Place> {
  const year = Number(await yearInspector(page).inputValue());
  const corner = (await cornersOf(page, 0))[year - lastFigure]!;
  return { x: Math.abs(corner.x - at.x), y: Math.abs(corner.y - at.y) };
}

/** The numbers along the axis of levels. */
export const levels = (page: Page) => chartOf(page).locator('.k-level').allTextContents();

import type { Page } from 'playwright-core';
import { wordsOf } from '../../chart/words';
import { fetchBuildingWords } from '../../chart/words/buildingWords';
import { openPage, type Reader } from '../harness/browser';
import { readLesson } from '../model/anyLesson';

/** The words by which the tests find what is on the page. */
export const building = await fetchBuildingWords('en');
export const words = wordsOf('en');

/** Two comparisons, as people paste their links. */
export const TREND = 'v=1&data=1&series=trade&from=2000&scale=linear&a=trend&a.band=off&to=2030';
export const STILL = 'v=1&data=1&series=fdi&from=2011&scale=linear&a=hold&a.band=off&to=2035';

/** Opens the page on which a lesson is put together, and waits until it answers. */
export async function openBuilding(query = '', reader: Reader = {}): Promise<Page> {
  const page = await openPage(`/learn/new${query && '?'}${query}`, reader);
  await page.locator('.building-name:enabled').waitFor();
  return page;
}

export const titleField = (page: Page) => page.getByLabel(building.name, { exact: true });
export const linkField = (page: Page) => page.getByLabel(building.add.field, { exact: true });
export const steps = (page: Page) => page.locator('.building-step');
export const stepAt = (page: Page, number: number) => steps(page).nth(number - 1);
export const sayField = (page: Page, number: number) =>
  stepAt(page, number).getByLabel(building.say, { exact: true });
export const askField = (page: Page, number: number) =>
  stepAt(page, number).getByLabel(building.ask, { exact: true });
export const guessBox = (page: Page, number: number) =>
  stepAt(page, number).getByRole('checkbox', { name: building.guess });
export const act = (page: Page, what: 'up' | 'down' | 'remove' | 'replace', number: number) =>
  page.getByRole('button', {
    name: building.of({ act: building[what], number: String(number) }),
    exact: true,
  });
/** What is said beside the field that links are pasted into. */
export const said = (page: Page) => page.locator('.building-add .building-said');

/** Pastes a text into the field and presses Enter. */
export async function addLink(page: Page, text: string): Promise<void> {
  await linkField(page).fill(text);
  await linkField(page).press('Enter');
}

/** The lesson that the address holds just now. */
export const lessonIn = (page: Page) => readLesson(new URL(page.url()).search).lesson;

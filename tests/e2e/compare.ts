import type { Page } from 'playwright-core';
import { words } from './workbench';

const { compare, ui } = words;

/** Scenarios with levers and shocks, of which each page needs at least two. */
export const LEVERS =
  'a=2&a.name=Steady&a.lever=digital_2_2027_5&a.lever=friction_-5_2027_3&a.shock=pandemic_12_2030_2_1&b=trend&b.name=Pace&b.lever=digital_4_2029_5&b.band=50&c=hold&to=2040';

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

export const results = (page: Page) => section(page, ui.results);
export const differences = (page: Page) => section(page, compare.differences.heading);
export const gapView = (page: Page) => section(page, compare.view.heading);
export const contributions = (page: Page) => section(page, compare.contributions.heading);
export const goal = (page: Page) => section(page, compare.goal.heading);
export const data = (page: Page) => section(page, compare.data.heading);

export const referenceChoice = (page: Page) =>
  results(page).getByRole('combobox', { name: compare.results.from });
export const reachField = (page: Page) =>
  results(page).getByLabel(compare.results.reaches, { exact: true });

/** The button in the heading of a column that begins so. */
export const sortButton = (page: Page, name: string) =>
  results(page).getByRole('button', { name: new RegExp(`^${name}`) });

/** What the scenarios in the table of results are called, in its order. */
export const order = async (page: Page): Promise<string[]> =>
  (await results(page).getByRole('rowheader').allTextContents()).map((text) => text.trim());

/** One column of the table of results, in its order; 0 is the value. */
export const column = async (page: Page, i: number): Promise<string[]> => {
  const rows = await results(page).getByRole('row').all();
  const texts = rows.slice(1).map((row) => row.getByRole('cell').nth(i).textContent());
  return (await Promise.all(texts)).map((text) => text!.trim());
};

export const goalValue = (page: Page) => goal(page).getByLabel(compare.goal.value, { exact: true });
export const goalYear = (page: Page) => goal(page).getByLabel(compare.goal.year, { exact: true });
export const makeScenario = (page: Page) =>
  goal(page).getByRole('button', { name: compare.goal.make });
export const copyTable = (page: Page) =>
  data(page).getByRole('button', { name: compare.data.copy });
export const openNumbers = (page: Page) => data(page).getByText(compare.data.open, { exact: true });

/** Opens the table of every number, and waits until they stand in it. */
export async function showNumbers(page: Page): Promise<void> {
  await openNumbers(page).click();
  await data(page).getByRole('row').last().waitFor();
}

import type { Page } from 'playwright-core';
import type { Reader } from '../harness/browser';
import { openWorkbench, words } from './workbench';

/** What begins a guess on the workbench. */
export const startGuess = (page: Page) => page.getByRole('button', { name: words.guess.open });

/** What lies over the chart while it is drawn on. */
export const pen = (page: Page) => page.locator('.guess-layer');

/** Opens the workbench and begins a guess. */
export async function openGuess(query: string, reader: Reader = {}): Promise<Page> {
  const page = await openWorkbench(query, reader);
  await startGuess(page).click();
  await pen(page).waitFor();
  return page;
}

/** Asks for what was to be guessed. */
export const reveal = (page: Page, name: string = words.guess.reveal) =>
  page.getByRole('button', { name, exact: true }).click();

import type { Locator, Page } from 'playwright-core';
import { eventually } from '../harness/browser';
import { cardOf, cards } from './workbench';

/** Three scenarios that are told apart by their names. */
export const THREE = 'a=1&a.name=One&b=2&b.name=Two&c=3&c.name=Three&to=2040';

/** The names on the cards, in their order. */
export const namesOf = async (page: Page) =>
  Promise.all((await cards(page).all()).map((_, i) => cardOf(page, i).name.inputValue()));

/** Whether the keyboard is at an element. */
export const isFocused = (locator: Locator) =>
  locator.evaluate((node) => node === document.activeElement);

const status = (page: Page) => page.getByRole('status').last();

/** Waits until a sentence is told to those who do not see the cards. */
export async function expectSaid(page: Page, sentence: string): Promise<void> {
  await eventually(() => status(page).textContent()).toBe(sentence);
}

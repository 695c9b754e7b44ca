import type { Locator, Page } from 'playwright-core';
import { presets } from '../../data/presets';
import { cardOf, words } from './workbench';

type NumberName = keyof typeof words.cards.numbers;

/** Opens everything a card has beyond its growth, where it is closed. */
export async function openMore(page: Page, i: number): Promise<Locator> {
  const { root, more } = cardOf(page, i);
  const open = await root.locator('details.more').evaluate((node: HTMLDetailsElement) => node.open);
  if (!open) await more.click();
  await root.locator('.more-body').waitFor();
  return root;
}

/** The levers or the shocks of a card. */
export const effectsOf = (page: Page, i: number, which: 'levers' | 'shocks') =>
  cardOf(page, i).root.getByRole('region', { name: words.cards[which] });

/** One lever or shock of a card, by its place. */
export const effectOf = (page: Page, i: number, which: 'levers' | 'shocks', at: number) =>
  effectsOf(page, i, which).locator('.effect').nth(at);

/** Slider and field of a number within a part of a card. */
export function dialOf(part: Locator, number: NumberName): { slider: Locator; field: Locator } {
  const name = new RegExp(`^${words.cards.numbers[number]}, `);
  return { slider: part.getByRole('slider', { name }), field: part.getByRole('textbox', { name }) };
}

/** Opens the list that levers or shocks are added from, and chooses; without a preset one's own. */
export async function addEffect(
  page: Page,
  i: number,
  which: 'levers' | 'shocks',
  preset?: string,
): Promise<void> {
  const kind = which === 'levers' ? 'Lever' : 'Shock';
  const list = effectsOf(page, i, which);
  await list.getByRole('button', { name: words.cards[`add${kind}`] }).click();
  const own = which === 'levers' ? words.cards.own.lever : words.cards.own.shock;
  const title = presets.find(({ id }) => id === preset)?.title ?? own;
  await list.getByRole('button', { name: new RegExp(`^${title}`) }).click();
}

/** A number in the sentence of a card, as the sentence says it. */
export function inlineOf(page: Page, i: number, text: string): Locator {
  const pattern = text.replace(/[.$]/g, '\\$&').replaceAll(' ', '\\s');
  return cardOf(page, i)
    .sentence.getByRole('button')
    .filter({ hasText: new RegExp(`^${pattern}$`) });
}

/** The field a number of the sentence has become. */
export const openInline = (page: Page, i: number) => cardOf(page, i).sentence.getByRole('textbox');

import type { Page } from 'playwright-core';
import { cardOf, words } from './workbench';

const { parts } = words;

/** What the rule is called by which the parts of trade lead. */
export const BY_PARTS = parts.ui.rule({ list: 'exports and imports' });

/** A comparison in which they lead. */
export const LED = 'a=parts&a.exports=2&a.imports=1&to=2040';

/** The controls of one part in the first scenario's card. */
export function partOf(page: Page, part: keyof typeof parts.nouns) {
  const { root } = cardOf(page, 0);
  const named = (form: (p: { part: string; name: string }) => string) =>
    form({ part: parts.nouns[part], name: '' }).trim();
  return {
    slider: root.getByRole('slider', { name: named(parts.ui.growthOf) }),
    number: root.getByRole('textbox', { name: named(parts.ui.growthOf) }),
  };
}

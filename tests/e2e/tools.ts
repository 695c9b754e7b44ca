import type { Page } from 'playwright-core';
import { words } from './workbench';

/** The tools of the header, as a reader finds them. */
export const undo = (page: Page) =>
  page.getByRole('button', { name: words.tools.undo, exact: true });
export const redo = (page: Page) =>
  page.getByRole('button', { name: words.tools.redo, exact: true }).first();
export const more = (page: Page) =>
  page.getByRole('button', { name: words.tools.more, exact: true });
export const panel = (page: Page) => page.getByRole('dialog', { name: words.tools.more });
export const present = (page: Page) =>
  page.getByRole('button', { name: words.tools.present, exact: true }).first();
export const presentation = (page: Page) =>
  page.getByRole('dialog', { name: words.tools.presenting });

import type { Page } from 'playwright-core';
import { VIEW_WORDS } from '../../chart/viewWords';
import { catalogue } from '../../data';
import { parseEmbed } from '../../model';
import type { Reader } from '../harness/browser';
import { openShare } from './share';
import { openWorkbench, STEADY, words } from './workbench';

const { embedding } = words;

/** The dialog of an embed as an educator finds it. */
export const dialogOf = (page: Page) => page.getByRole('dialog', { name: embedding.heading });
export const opener = (page: Page) => page.getByRole('button', { name: embedding.open });
export const box = (page: Page, name: string) =>
  dialogOf(page).getByRole('checkbox', { name, exact: true });
export const choice = (page: Page, name: string | RegExp) =>
  dialogOf(page).getByRole('radio', { name, exact: true });
export const field = (page: Page, name: string) => dialogOf(page).getByLabel(name, { exact: true });
export const tab = (page: Page, name: keyof typeof embedding.forms.names) =>
  dialogOf(page).getByRole('tab', { name: embedding.forms.names[name], exact: true });
export const button = (page: Page, name: string) =>
  dialogOf(page).getByRole('button', { name, exact: true });
export const preview = (page: Page) => dialogOf(page).locator('iframe');

/** Opens the dialog on a comparison, and waits until the preview is there. */
export async function openDialog(query = STEADY, reader: Reader = {}): Promise<Page> {
  const page = await openWorkbench(query, reader);
  await openShare(page);
  await opener(page).click();
  await preview(page).waitFor();
  return page;
}

/** The query that the preview shows. */
export async function shownQuery(page: Page): Promise<string> {
  const src = (await preview(page).getAttribute('src')) ?? '';
  return src.slice(src.indexOf('?') + 1);
}

/** What the preview makes of it. */
export async function shownEmbed(page: Page) {
  return parseEmbed(await shownQuery(page), catalogue, VIEW_WORDS);
}

import type { Page } from 'playwright-core';
import { words } from './workbench';

const { share } = words;

/** The share panel as a reader finds it. */
export const shareButton = (page: Page) =>
  page.getByRole('button', { name: share.open, exact: true });
export const panelOf = (page: Page) => page.getByRole('dialog', { name: share.heading });
export const makeShort = (page: Page) =>
  panelOf(page).getByRole('button', { name: share.short.make });
export const shortField = (page: Page) =>
  panelOf(page).getByLabel(share.short.field, { exact: true });
/** What stands under the short link, or under the button that makes it. */
export const shortNote = (page: Page) => panelOf(page).locator('.share-short > [role=status]');

/** Opens the panel and waits until its content is here. */
export async function openShare(page: Page): Promise<void> {
  await shareButton(page).click();
  await panelOf(page).getByLabel(share.link.field, { exact: true }).waitFor();
}

/** A button of the panel by its whole name. */
export const press = (page: Page, name: string) =>
  panelOf(page).getByRole('button', { name, exact: true });

/** What the clipboard holds. */
export const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

let clients = 0;

/** A client of its own, so that no test uses up what another may make in a minute. */
export const apartFromOthers = (page: Page) =>
  page.setExtraHTTPHeaders({ 'cf-connecting-ip': `192.0.2.${(clients += 1)}` });

import type { Locator, Page } from 'playwright-core';
import { openPage, type Reader } from '../harness/browser';

/** Opens an embed by itself and waits until it answers to its reader. */
export async function openLive(query: string, reader: Reader = {}): Promise<Page> {
  const page = await openPage(`/embed?${query}`, { width: 700, ...reader });
  await follows(page);
  return page;
}

/** Waits until the controls of an embed can be moved, which is once its script follows them. */
export const follows = (page: Page) => page.locator('fieldset:enabled').first().waitFor();

/** The drawing of an embed that its width shows. */
export const chartIn = (page: Page): Locator => page.getByRole('img', { name: /\S/ });

/** The slider of a number, by its path: "a.g". */
export const sliderOf = (page: Page, path: string): Locator => page.locator(`[id="${path}"]`);

/** The sentences on the scenarios, with plain spaces. */
export const sentencesOf = async (page: Page) =>
  (await page.locator('.sentences li').allTextContents()).map((text) =>
    text.replaceAll('\u00a0', ' ').trim(),
  );

/** Where “open in Kuroshio” leads. */
export const openedBy = (page: Page) => page.locator('[data-part="open"]').getAttribute('href');

/** A key of the address that “open in Kuroshio” leads to. */
export const opened = async (page: Page, key: string) =>
  new URLSearchParams((await openedBy(page))?.split('?')[1]).get(key);

/** The levels of the chart that shows, as they are drawn. */
export const linesOf = (page: Page) =>
  page
    .locator('svg.chart-wide .k-line')
    .evaluateAll((all) => all.map((path) => path.getAttribute('d')));

/**
 * All that follows a slider: what was printed on the page or again by its script, without the marks
 * by which pages are taken over.
 */
export const printedIn = (page: Page) =>
  page.evaluate(() => {
    const bare = (node: Element | null) => node?.innerHTML.replace(/<!--[^]*?-->/g, '') ?? null;
    const part = (name: string) => document.querySelector(`[data-part="${name}"]`);
    return {
      drawing: bare(part('drawing')),
      sentences: bare(part('sentences')),
      values: bare(part('values')),
      names: [...document.querySelectorAll('[id^="name-"]')].map((node) => node.textContent),
      written: [...document.querySelectorAll('.moves output')].map((node) => node.textContent),
      opened: part('open')?.getAttribute('href') ?? null,
    };
  });

/** What an embed looks like when it arrives with a number, instead of being moved there. */
export async function arrived(of: string): Promise<unknown> {
  return printedIn(await openPage(`/embed?${of}`, { width: 700 }));
}

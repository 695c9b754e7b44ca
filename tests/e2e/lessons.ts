import type { Locator, Page } from 'playwright-core';
import { wordsOf } from '../../chart/words';
import { eventually, openPage, type Reader } from '../harness/browser';
import { lessonIn } from '../harness/lessons';
import { still } from './rest';

/** A lesson opened in a browser, with what it should tell. */
export interface Walked {
  page: Page;
  lesson: ReturnType<typeof lessonIn>;
  words: ReturnType<typeof wordsOf>;
}

/** Opens a lesson and waits until its script follows. */
export async function openLesson(
  id: string,
  { lang = 'en', query = '', form = '', ...reader }: Asked = {},
): Promise<Walked> {
  const page = await openPage(`/learn/${id}${form}?lang=${lang}${query}`, reader);
  await follows(page);
  return { page, lesson: lessonIn(id, lang), words: wordsOf(lang) };
}

interface Asked extends Reader {
  lang?: string;
  /** What else its address says, with `&` before it. */
  query?: string;
  form?: '' | '/embed';
}

/** Waits until a lesson answers to its reader. */
export const follows = (page: Page) => page.locator('main[data-live]').waitFor();

/** The question of the step that is shown. */
export const question = (page: Page): Locator => page.locator('#question');
/** The answer of the step, once it is shown. */
export const answer = (page: Page): Locator => page.locator('.answer');
/** What asks for the answer. */
export const show = (page: Page): Locator => page.locator('.ask .button');
/** What asks back whoever asked for it without a guess. */
export const askedBack = (page: Page): Locator => page.getByRole('alert');
export const next = (page: Page): Locator => page.locator('.ways a').last();
/** The line that was drawn. */
export const drawn = (page: Page): Locator => page.locator('.guess-layer .k-guess');

/** Draws a line on the chart with a pointer, to a share of its width and height. */
export async function draw(page: Page, to = { x: 0.99, y: 0.35 }): Promise<void> {
  const layer = page.locator('.guess-layer');
  await layer.scrollIntoViewIfNeeded();
  await still(page);
  const box = (await layer.boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.62, box.y + box.height * 0.5);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * to.x, box.y + box.height * to.y, { steps: 6 });
  await page.mouse.up();
}

/** Presses Tab until a control has the focus, as somebody without a pointer does. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let press = 0; press < 40; press++) {
    if (await control.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`nothing leads to ${control.toString()}`);
}

/** Whether the page is wider than its window. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** English words in whatever of a page is read or heard, but for what is quoted as it was printed. */
export const englishOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const main = document.querySelector('main')!;
    const texts = [...main.querySelectorAll('*')]
      .filter((node) => !node.closest('.source, [lang], .languages'))
      .flatMap((node) => [
        node.getAttribute('aria-label') ?? '',
        node.getAttribute('aria-valuetext') ?? '',
        ...[...node.childNodes]
          .filter(({ nodeType }) => nodeType === 3)
          .map((one) => one.nodeValue ?? ''),
      ]);
    return texts.filter((text) => /\b(the|and|of|is|your|step|answer|to|in)\b/i.test(text));
  });

/** The focus stands on something, by its id. */
export const focused = (page: Page) =>
  eventually(() => page.evaluate(() => document.activeElement?.id ?? ''));

import type { Page } from 'playwright-core';
import { catalogue } from '../../data';
import { openPage, type Reader } from '../harness/browser';
import { copyTable, LEVERS, showNumbers, sortButton } from './compare';
import { openGuess, pen, reveal } from './guessing';
import { effectsOf, inlineOf, openInline, openMore } from './moreOfCard';
import { drawByMouse } from './pen';
import { openShare } from './share';
import { cardOf, openWorkbench, seriesPicker, STEADY, words, yearInspector } from './workbench';

export const SIX = 'series=trade&a=trend&b=hold&c=3&d=-2&e=mean&f=trend.ols&to=2040';
export const PHONE: Reader = { width: 390, height: 844, touch: true };

async function openEmbed(reader: Reader): Promise<Page> {
  const page = await openPage('/embed?a=3.3&b=hold&live=year&to=2040', reader);
  await yearInspector(page).waitFor();
  return page;
}

/** Opens the list of series, and waits until they stand in it. */
export async function openSeries(page: Page): Promise<void> {
  await seriesPicker(page).click();
  const { title } = Object.values(catalogue.series).at(-1)!;
  await page.getByRole('radio', { name: new RegExp(`^${title}`) }).waitFor();
}

/** What a page looks like at a moment, and how it comes to that. */
export type Moments = [moment: string, open: () => Promise<Page>][];

export const moments: Moments = [
  ['on arrival', () => openWorkbench()],
  ['in the dark', () => openWorkbench('', { colorScheme: 'dark' })],
  ['on a phone', () => openWorkbench('', PHONE)],
  ['with six scenarios', () => openWorkbench(SIX)],
  ['led by parts', () => openWorkbench('a=parts&a.exports=3&b=parts&b.imports=trend&to=2040')],
  ['led by parts, on a phone', () => openWorkbench('a=parts&a.exports=3&to=2040', PHONE)],
  ['as an embed', () => openEmbed({ width: 640 })],
  [
    'with provenance open',
    async () => {
      const page = await openWorkbench();
      await page.getByRole('button', { name: /^2008: .*Where it is printed/ }).click();
      await page.getByRole('button', { name: words.ui.close }).waitFor();
      return page;
    },
  ],
  [
    'with a notice, and a text refused',
    async () => {
      const page = await openWorkbench('series=exprts&a=lots&to=1999');
      await cardOf(page, 0).number.fill('four');
      return page;
    },
  ],
  ['while somebody guesses, on a phone', () => openGuess(SIX, PHONE)],
  [
    'with a guess shown beside six scenarios, in the dark',
    async () => {
      const page = await openGuess(SIX, { colorScheme: 'dark' });
      await drawByMouse(page, pen(page), [0.6, 0.5], [0.99, 0.4]);
      await reveal(page);
      return page;
    },
  ],
  [
    'with the list of series open',
    async () => {
      const page = await openWorkbench();
      await openSeries(page);
      return page;
    },
  ],
];

export const compared: Moments = [
  [
    'with levers, and every number open',
    async () => {
      const page = await openWorkbench(LEVERS);
      await showNumbers(page);
      return page;
    },
  ],
  [
    'with levers in the dark, sorted, and the clipboard out of reach',
    async () => {
      const page = await openWorkbench(LEVERS, { colorScheme: 'dark', prepare: withoutClipboard });
      await sortButton(page, 'In 2040').click();
      await showNumbers(page);
      await copyTable(page).click();
      return page;
    },
  ],
  [
    'with levers on a phone, compared with the second',
    () => openWorkbench(LEVERS.replace('&to=', '&ref=b&to='), PHONE),
  ],
];

/** A browser that keeps its clipboard to itself. */
const withoutClipboard = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });

async function openSharing(reader: Reader): Promise<Page> {
  const page = await openWorkbench(STEADY, reader);
  await openShare(page);
  return page;
}

export const sharing: Moments = [
  ['sharing', () => openSharing({})],
  ['sharing in the dark', () => openSharing({ colorScheme: 'dark' })],
  ['sharing on a phone', () => openSharing(PHONE)],
  ['sharing on a phone in the dark', () => openSharing({ ...PHONE, colorScheme: 'dark' })],
];

export const FULL =
  'a=fading_5_2_8&a.lever=digital_2_2027_5&a.lever=agreement_2_2027_10&a.lever=points_0.5_2030_1&a.shock=pandemic_12_2030_2_1&b=drawn_2025_260_2030_300&b.lever=level_2_2027_5_2035_3&c=hold&c.hide=1&to=2040';

/** Opens whatever the first card keeps closed, and the menu of the second. */
export async function openEverything(page: Page): Promise<Page> {
  for (const list of ['levers', 'shocks'] as const) {
    const names = { levers: words.cards.addLever, shocks: words.cards.addShock };
    await effectsOf(page, 0, list).getByRole('button', { name: names[list] }).click();
  }
  for (const summary of await cardOf(page, 0).root.locator('.evidence > summary').all()) {
    await summary.click();
  }
  await openMore(page, 2);
  await cardOf(page, 1).actions.click();
  return page;
}

export const opened: Moments = [
  ['with cards open', async () => openEverything(await openWorkbench(FULL))],
  [
    'with cards open in the dark',
    async () => openEverything(await openWorkbench(FULL, { colorScheme: 'dark' })),
  ],
  ['with cards open on a phone', async () => openEverything(await openWorkbench(FULL, PHONE))],
  [
    'with a number of a sentence refused',
    async () => {
      const page = await openWorkbench(STEADY);
      await inlineOf(page, 0, '3.3 %').click();
      await openInline(page, 0).fill('four');
      await page.keyboard.press('Tab');
      return page;
    },
  ],
];

export const drawings: Moments = [
  ['on a phone, dark by its address', () => openWorkbench('a=3&theme=dark&to=2040', PHONE)],
  ['with six scenarios in the dark', () => openWorkbench(SIX, { colorScheme: 'dark' })],
  ['with six scenarios on a phone', () => openWorkbench(SIX, PHONE)],
  ['with six ranges', () => openWorkbench(SIX.replaceAll(/&([a-f])=[^&]*/g, '&$1=trend'))],
  ['as a narrow embed in the dark', () => openEmbed({ width: 280, colorScheme: 'dark' })],
];

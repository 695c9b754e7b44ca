import type { Page } from 'playwright-core';
import { openPage, type Reader } from '../harness/browser';
import { origin } from '../harness/served';
import { contributions, gapView, LEVERS } from './compare';
import { openMore } from './moreOfCard';
import { openShare } from './share';
import { presentation } from './tools';
import { cardOf, live, openWorkbench, words } from './workbench';

/** A way the page can look, and how to come to it. */
export interface State {
  name: string;
  open: () => Promise<Page>;
  /** Whether scripts run in it; axe is one. */
  scripted?: boolean;
}

const DESK: Reader = { width: 1280, height: 800, reducedMotion: 'reduce' };
const PHONE: Reader = { width: 390, height: 844, touch: true, reducedMotion: 'reduce' };
const SIX = 'a=trend&b=hold&c=5&c.name=Fast&d=-1&d.name=Decline&e=mean&f=target_350_2040&to=2040';

/** Opens the workbench and does something there. */
const at =
  (query: string, reader: Reader, act: (page: Page) => Promise<unknown> = async () => undefined) =>
  async (): Promise<Page> => {
    const page = await openWorkbench(query, reader);
    await act(page);
    return page;
  };

/** Where links lead in pictures: a server of tests has another address every time. */
const PLACE = 'http://kuroshio.test';

/** The same under an address that stays. */
const atPlace =
  (query: string, reader: Reader, act: (page: Page) => Promise<unknown>) =>
  async (): Promise<Page> => {
    const page = await openPage(`${PLACE}/?${query}`, {
      ...reader,
      alsoFrom: [PLACE],
      prepare: (opened) =>
        opened.route(`${PLACE}/**`, async (route) => {
          const url = route.request().url().replace(PLACE, origin);
          await route.fulfill({ response: await route.fetch({ url }) });
        }),
    });
    await live(page);
    await act(page);
    return page;
  };

const toTop = (section: (page: Page) => ReturnType<typeof gapView>) => (page: Page) =>
  section(page).evaluate((node) => node.scrollIntoView({ block: 'start' }));

/** Every state that the gallery shows. */
export const states: readonly State[] = [
  { name: 'arrival', open: at('', DESK) },
  { name: 'six-scenarios', open: at(SIX, DESK) },
  {
    name: 'levers-open',
    open: at(LEVERS, DESK, async (page) => {
      await openMore(page, 0);
      await cardOf(page, 0).root.evaluate((node) => node.scrollIntoView({ block: 'start' }));
      await page.evaluate(() => scrollTo(0, 0));
    }),
  },
  { name: 'contributions', open: at(LEVERS, DESK, toTop(contributions)) },
  { name: 'difference', open: at(LEVERS, DESK, toTop(gapView)) },
  {
    name: 'provenance',
    open: at('', DESK, async (page) => {
      await page.getByRole('button', { name: /^2008: .*Where it is printed/ }).click();
      await page.getByRole('button', { name: words.ui.close }).first().waitFor();
    }),
  },
  {
    name: 'present',
    open: at(LEVERS, DESK, async (page) => {
      await page.keyboard.press('End');
      await page.getByRole('button', { name: words.tools.present, exact: true }).first().click();
      await presentation(page).locator('svg.chart').waitFor();
      await page.keyboard.press('End');
      const position = presentation(page).locator('.presentation-step');
      const last = words.tools.step({ at: 4, of: 4 });
      await position.filter({ hasText: last }).waitFor();
    }),
  },
  { name: 'sharing', open: atPlace(LEVERS, DESK, openShare) },
  { name: 'phone', open: at('', PHONE) },
  {
    name: 'phone-cards',
    open: at(LEVERS, PHONE, (page) =>
      cardOf(page, 1).root.evaluate((node) => scrollTo(0, node.getBoundingClientRect().top)),
    ),
  },
  { name: 'dark', open: at(LEVERS, { ...DESK, colorScheme: 'dark' }) },
  {
    name: 'print',
    open: atPlace(LEVERS, { ...DESK, width: 794, height: 1123 }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.getByRole('img', { name: words.tools.qrOf }).waitFor();
    }),
  },
  {
    name: 'no-script',
    open: () => openPage(`/?${LEVERS}`, { ...DESK, javaScript: false }),
    scripted: false,
  },
  {
    name: 'large-letters',
    open: at('', DESK, (page) =>
      page.evaluate(() => void (document.documentElement.style.fontSize = '200%')),
    ),
  },
];

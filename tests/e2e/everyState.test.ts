import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { LANGUAGES, wordsOf } from '../../chart/words';
import { openPage, type Reader } from '../harness/browser';
import { expectAccessible } from './axe';
import { LEVERS } from './compare';
import { expectFitting } from './fitting';
import { SIX } from './moments';
import { still } from './rest';

const readers = LANGUAGES.flatMap((lang) =>
  ([320, 1280] as const).map((width) => ({ lang, width })),
);

/** What the gallery shows of the workbench, in each language, as narrow and as wide as it is. */
describe.each(readers)('every state of the gallery in $lang, $width px wide', ({ lang, width }) => {
  const { tools, share, ui } = wordsOf(lang);
  const reader: Reader = { width, height: 800, touch: width < 600, reducedMotion: 'reduce' };
  const at = (query: string) => `/?lang=${lang}&${query}`;

  async function opened(query: string, stores = false) {
    const page = await openPage(at(query), { ...reader, stores });
    await page.getByRole('slider', { name: ui.year }).waitFor();
    return page;
  }

  async function fitsAtRest(page: Page, what: string) {
    await still(page);
    await expectFitting(page, lang, what);
  }

  it('fits on arrival, and where a figure is looked up', async () => {
    const page = await opened('');
    await fitsAtRest(page, 'arrival');
    await page.locator('.figure-button').last().click();
    await page.getByRole('button', { name: ui.close }).first().waitFor();
    await fitsAtRest(page, 'provenance');
  });

  it('fits with six scenarios, and with letters of twice the size', async () => {
    const page = await opened(SIX);
    await fitsAtRest(page, 'six');
    if (width < 600) return;
    await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
    await fitsAtRest(page, 'large letters');
  });

  it('fits with everything open, shared, presented and printed', async () => {
    const page = await opened(LEVERS);
    for (const more of await page.locator('details:not([open]) > summary').all()) {
      if (await more.isVisible()) await more.press('Enter');
    }
    await fitsAtRest(page, 'levers, contributions, differences');
    // In English the tests of accessibility look at the same.
    if (lang !== 'en') await expectAccessible(page);
    await page.getByRole('button', { name: share.open, exact: true }).click();
    const panel = page.getByRole('dialog', { name: share.heading });
    await panel.getByLabel(share.link.field, { exact: true }).waitFor();
    await fitsAtRest(page, 'sharing');
    await page.keyboard.press('Escape');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.getByRole('img', { name: tools.qrOf }).waitFor();
    await fitsAtRest(page, 'print');
  });

  it('fits before a room', async () => {
    // The panel shows what the device keeps.
    const page = await opened(LEVERS, true);
    if (width < 600) {
      await page.getByRole('button', { name: tools.more, exact: true }).click();
    }
    await page.getByRole('button', { name: tools.present, exact: true }).last().click();
    const room = page.getByRole('dialog', { name: tools.presenting });
    await room.locator('svg.chart').waitFor();
    await page.keyboard.press('End');
    const last = tools.step({ at: 4, of: 4 });
    await room.locator('.presentation-step').filter({ hasText: last }).waitFor();
    await fitsAtRest(page, 'present');
  });

  it('fits without script', async () => {
    const page = await openPage(at(LEVERS), { ...reader, javaScript: false });
    await expectFitting(page, lang, 'no script');
  });
});

import { describe, expect, it } from 'vitest';
import { FIGURES } from '../../chart/gallery/figures';
import { LANGUAGES } from '../../chart/words';
import { themes } from '../../chart/theme';
import { openPage } from '../harness/browser';
import { runAxe } from '../harness/runAxe';
import { drawFigure } from '../golden/drawFigure';
import { expectFitting } from './fitting';

describe('the page of named figures', () => {
  it.each(
    LANGUAGES.flatMap((lang) => [
      { width: 1280, colorScheme: 'light' as const, lang },
      { width: 320, colorScheme: 'dark' as const, lang },
    ]),
  )('fits $width px in $colorScheme, $lang, and is open to everybody', async (reader) => {
    const { lang, ...rest } = reader;
    const page = await openPage(`/gallery?lang=${lang}`, rest);
    const summaries = page.locator('details');
    await summaries.evaluateAll((found) => found.forEach((one) => one.setAttribute('open', '')));
    await expectFitting(page, lang, 'the page of named figures');
    expect((await runAxe(page)).violations).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'draws every figure in its own theme, whatever the reader’s: %s',
    async (colorScheme) => {
      const page = await openPage('/gallery', { colorScheme });
      for (const figure of FIGURES) {
        const theme = themes[drawFigure(figure).options.theme];
        const [ink, label] = await page
          .locator(`#${figure.id} .gallery-picture > svg`)
          .evaluate((svg) => {
            const colour = (selector: string) =>
              getComputedStyle(svg.querySelector(selector)!).fill;
            return [colour('text[font-weight="600"]'), colour('.k-soft')];
          });
        expect([figure.id, ink, label]).toEqual([figure.id, rgb(theme.ink), rgb(theme.soft)]);
      }
    },
  );

  it('opens the workbench on the comparison of a figure', async () => {
    const page = await openPage('/gallery');
    const link = page.locator('#effects').getByRole('link').first();
    await Promise.all([page.waitForURL(/\/\?.*b\.shock=pandemic/), link.click()]);
    await page.locator('.k-label', { hasText: 'Steady with a shock' }).first().waitFor();
  });
});

/** A colour as a browser says it. */
function rgb(hex: string): string {
  const channels = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${channels.join(', ')})`;
}

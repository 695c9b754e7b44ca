import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import { readQr } from '../harness/readQr';
import { chartOf, openWorkbench, words } from './workbench';

const SIX = ['a=3.3', 'b=trend', 'c=hold', 'd=5', 'e=-1', 'f=2&f.lever=digital_2_2027_5'].join('&');

/** The pages of a document, by its own count. */
const pagesOf = (pdf: Buffer) =>
  Number(
    /\/Type\s*\/Pages[^>]*\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1] ??
      /\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1],
  );

describe('a printed page', () => {
  it.each(['', SIX])('is one, whatever is compared: %s', async (query) => {
    const page = await openWorkbench(query);
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
    expect(pagesOf(await page.pdf({ format: 'Letter' }))).toBe(1);
  });

  it('carries chart, assumptions, results, source, and the link in letters and as a code', async () => {
    const page = await openWorkbench(SIX, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const code = page.getByRole('img', { name: words.tools.qrOf });
    await eventually(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      return code.count();
    }).toBe(1);
    const query = new URL(await page.locator('.printed-link').innerText()).search;
    expect(new URLSearchParams(query).get('f.lever')).toBe('digital_2_2027_5');
    // Paper has more dots to the inch than the screen that stands in for it.
    await code.evaluate((node: SVGElement) => (node.style.width = node.style.height = '400px'));
    await eventually(() => readQr(code)).toBe(await page.locator('.printed-link').innerText());
    for (const shown of [
      chartOf(page).first(),
      page.getByRole('heading', { name: words.tools.assumptions }),
      page.getByRole('heading', { name: words.ui.results }),
      page.getByText(words.notice),
    ]) {
      await eventually(() => shown.isVisible()).toBe(true);
    }
    await eventually(() => page.getByRole('slider').count()).toBe(0);
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(ink).toBe('rgb(22, 32, 46)');
  });
});

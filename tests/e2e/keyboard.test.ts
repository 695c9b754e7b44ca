import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import {
  cardOf,
  choose,
  chooseSeries,
  copyLink,
  horizon,
  openWorkbench,
  scaleChoice,
  seriesPicker,
  STEADY,
  words,
  yearInspector,
} from './workbench';
import { shareButton } from './share';

describe('a reader who uses the keyboard', () => {
  it('goes through the page in the order it is read, and sees where', async () => {
    const page = await openWorkbench('a=3&a.name=First&b=2&b.name=Second&to=2040');
    const first = cardOf(page, 0);
    const second = cardOf(page, 1);
    const order = [
      page.getByRole('link', { name: words.siteName, exact: true }),
      shareButton(page),
      copyLink(page),
      seriesPicker(page),
      scaleChoice(page, 'linear'),
      horizon(page),
      page.getByRole('button', { name: /^2000: .*Where it is printed/ }),
      page.getByRole('button', { name: /^2018: .*Where it is printed/ }),
      yearInspector(page),
      ...[first.grip, first.name, first.actions, first.sentence.getByRole('button')],
      ...[first.slider, first.number, first.more],
      ...[second.grip, second.name, second.actions, second.slider, second.more],
      page.getByRole('button', { name: words.ui.add }),
      page.getByRole('link', { name: words.ui.formats.svg }),
      page.getByRole('link', { name: words.ui.formats.embed }),
    ];
    const handles = await Promise.all(order.map((locator) => locator.elementHandle()));
    const reached: number[] = [];
    const unseen: string[] = [];
    for (let tab = 0; tab < 120; tab++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(
        (nodes) => nodes.findIndex((node) => node === document.activeElement),
        handles,
      );
      if (at >= 0) reached.push(at);
      const ring = await page.evaluate(focusRing);
      if (ring) unseen.push(ring);
      if (at === order.length - 1) break;
    }
    expect(reached).toEqual(order.map((_, i) => i));
    expect(unseen).toEqual([]);
  });

  it('chooses a series, and is back where the list was opened', async () => {
    const page = await openWorkbench(STEADY);
    await seriesPicker(page).press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await eventually(() => seriesPicker(page).evaluate(isFocused)).toBe(true);
    await eventually(() => seriesPicker(page).getAttribute('aria-expanded')).toBe('false');
    await eventually(() => page.getByRole('heading', { level: 1 }).textContent()).toContain(
      'exports',
    );
    await seriesPicker(page).press('Enter');
    await page.keyboard.press('Escape');
    await eventually(() => seriesPicker(page).getAttribute('aria-expanded')).toBe('false');
    await eventually(() => seriesPicker(page).evaluate(isFocused)).toBe(true);
  });

  it('keeps the focus on the page when what had it goes away', async () => {
    const page = await openWorkbench('a=1&b=2&b.name=Second&to=2040');
    await choose(page, 1, 'remove');
    await eventually(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    for (let i = 0; i < 5; i++) {
      await page.getByRole('button', { name: words.ui.add }).press('Enter');
    }
    await eventually(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    await chooseSeries(page, 'fdi');
    await eventually(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });
});

function isFocused(node: Element): boolean {
  return node === document.activeElement;
}

/** What has the focus without showing it, or nothing. */
function focusRing(): string | null {
  const node = document.activeElement;
  if (!node || node === document.body) return null;
  const around = [node, node.parentElement, node.nextElementSibling].filter((one) => one !== null);
  const seen = around.some((one) => getComputedStyle(one).outlineStyle !== 'none');
  return seen ? null : node.outerHTML;
}

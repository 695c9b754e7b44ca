import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { isCovered } from '../../chart/font/coverage';
import { englishOn } from './lessons';

/** A page is as wide as its window, shows its texts whole and in letters there are, in its language. */
export async function expectFitting(page: Page, lang: string, what: string): Promise<void> {
  const { wider, cut, outside, letters, langs } = await page.evaluate(fitting);
  expect.soft(wider, `${what}: wider than its window, px`).toBe(0);
  expect.soft(cut, `${what}: texts cut`).toEqual([]);
  expect.soft(outside, `${what}: labels beyond their drawing`).toEqual([]);
  const missing = [...letters].filter((letter) => !isCovered(letter.codePointAt(0)!));
  expect.soft(missing, `${what}: letters no font has`).toEqual([]);
  expect.soft(langs[0], `${what}: its language`).toBe(lang);
  expect.soft(langs.filter((one) => !/^(en|vi|ja)$/.test(one))).toEqual([]);
  if (lang !== 'en') expect.soft(await englishOn(page), `${what}: English`).toEqual([]);
}

/** What of a page does not fit. Runs there, so it stands alone. */
function fitting() {
  const shown = (node: Element) =>
    node.checkVisibility({ visibilityProperty: true }) && !node.closest('.unseen');
  const nameOf = (node: Element) => `${node.outerHTML.slice(0, 60)}: ${node.textContent}`;
  const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter(shown);
  const cut = all.filter((node) => {
    const { overflowX, overflowY, textOverflow } = getComputedStyle(node);
    // Names of one pixel are only heard; an ellipsis says that there is more.
    if (node.textContent.trim() === '' || node.clientWidth <= 1) return false;
    if (textOverflow === 'ellipsis') return false;
    const closed = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    return (
      (closed(overflowX) && node.scrollWidth > node.clientWidth + 1) ||
      (closed(overflowY) && node.scrollHeight > node.clientHeight + 1)
    );
  });
  const outside = [...document.querySelectorAll<SVGSVGElement>('svg[role=img]')]
    .filter(shown)
    .flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')].filter((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const within = left > frame.left - 1 && right < frame.right + 1;
        // A line is half as high again as its letters.
        const spare = (bottom - top) / 3;
        return !within || top < frame.top - spare || bottom > frame.bottom + spare;
      });
    });
  const texts = [...document.querySelectorAll('svg text')].filter(shown);
  return {
    wider: document.documentElement.scrollWidth - innerWidth,
    cut: cut.map(nameOf),
    outside: outside.map(nameOf),
    letters: [
      ...new Set(
        [document.body.innerText, ...texts.map((text) => text.textContent)]
          .join('')
          .replaceAll(/[\s\p{Cc}\p{Cf}]/gu, ''),
      ),
    ].join(''),
    langs: [...document.querySelectorAll('[lang]')].map((node) => node.getAttribute('lang') ?? ''),
  };
}

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import { eventually } from '../harness/browser';
import { expectAccessible, expectReadableDrawing } from './axe';
import { controlsOnPage } from './measure';
import { LEVERS } from './compare';
import {
  cardOf,
  chartOf,
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
import {
  SIX,
  PHONE,
  FULL,
  moments,
  compared,
  opened,
  sharing,
  drawings,
  openEverything,
  openSeries,
} from './moments';
import { openShare, panelOf, shareButton } from './share';

describe('for every reader', () => {
  it.each([...moments, ...compared, ...opened, ...sharing])(
    'axe finds nothing to mend %s',
    async (_, open) => {
      const page = await open();
      await expectAccessible(page);
    },
  );

  it.each(drawings)('the drawing can be read %s', async (_, open) => {
    await expectReadableDrawing(await open());
  });
});

describe('a hand that touches', () => {
  it('finds controls of 44 px or more', async () => {
    const page = await openWorkbench(STEADY, PHONE);
    const controls = await page.evaluate(controlsOnPage);
    const small = controls.filter(({ main, inText, height }) => main && !inText && height < 44);
    expect(controls.filter(({ main }) => main).length).toBeGreaterThan(8);
    expect(small).toEqual([]);
  });

  it('finds them of 44 px in an open card too, and wide enough', async () => {
    const page = await openEverything(await openWorkbench(FULL, PHONE));
    const controls = await page.evaluate(controlsOnPage);
    const inCards = controls.filter(({ main, inText }) => main && !inText);
    expect(inCards.length).toBeGreaterThan(40);
    expect(inCards.filter(({ height }) => height < 44)).toEqual([]);
    expect(inCards.filter(({ width }) => width < 24)).toEqual([]);
  });
});

describe('a small screen and large letters', () => {
  it('never scroll sideways at 320 px while sharing', async () => {
    const page = await openWorkbench(SIX, { width: 320, height: 640, touch: true });
    await openShare(page);
    await eventually(() => sidewaysScroll(page)).toBe(0);
    const within = () => panelOf(page).evaluate((node) => node.scrollWidth - node.clientWidth);
    await eventually(within).toBe(0);
  });

  it.each([SIX, LEVERS, 'series=exprts&a=lots&to=1999', 'series=exports-rest'])(
    'never scroll sideways at 320 px: %s',
    async (query) => {
      const page = await openWorkbench(query, { width: 320, height: 640, touch: true });
      await eventually(() => sidewaysScroll(page)).toBe(0);
      const open = page.getByRole('button', { name: /Where it is printed$/ }).last();
      await open.click();
      await openSeries(page);
      await eventually(() => sidewaysScroll(page)).toBe(0);
    },
  );

  it('never scroll sideways at 320 px with cards open', async () => {
    const page = await openWorkbench(FULL, { width: 320, height: 640, touch: true });
    await openEverything(page);
    await eventually(() => sidewaysScroll(page)).toBe(0);
  });

  it.each([
    [1280, SIX],
    [1280, FULL],
    [390, FULL],
    [640, 'series=exprts'],
    [390, ''],
    [390, LEVERS],
  ])('neither cut nor cover a control at twice the size, %i px wide, %s', async (width, query) => {
    const page = await openWorkbench(query, { width });
    const length = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await length();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await redrawn(page);
    const controls = await page.evaluate(controlsOnPage);
    expect.soft(await sidewaysScroll(page)).toBe(0);
    expect.soft(controls.filter(({ cut }) => cut)).toEqual([]);
    expect.soft(controls.filter(({ coveredBy }) => coveredBy)).toEqual([]);
    // Four times the area, and some waste; a column squeezed to one letter a line takes far more.
    await eventually(() => length()).toBeLessThan(before * 6);
  });
});

/** Waits until the chart has been drawn for the room it has now. */
async function redrawn(page: Page): Promise<void> {
  const astray = () =>
    chartOf(page).evaluate((svg: SVGSVGElement) =>
      Math.abs(svg.viewBox.baseVal.width - svg.getBoundingClientRect().width),
    );
  await eventually(astray).toBeLessThan(1);
}

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

describe('a reader who listens', () => {
  it('hears one sentence 700 ms after the last change', async () => {
    const page = await openWorkbench(STEADY, { clock: true });
    await page.clock.pauseAt(Date.now() + 60_000);
    const status = page.getByRole('status').last();
    await status.evaluate((node) => {
      const said: string[] = [];
      const listen = () => said.push(node.textContent ?? '');
      new MutationObserver(listen).observe(node, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      Object.assign(window, { said });
    });
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
    for (let i = 0; i < 5; i++) {
      await cardOf(page, 0).slider.press('ArrowRight');
      await page.clock.runFor(600);
    }
    await page.clock.runFor(99);
    await eventually(() => said()).toEqual([]);
    await page.clock.runFor(1);
    const name = words.rule.constant({ growth: '3.8\u00a0%' });
    const value = (231.7 * 1.038 ** 22).toFixed(1);
    const sentence = words.describe.scenario({ name, value, span: '' });
    await eventually(() => said()).toEqual([`2040: ${sentence}.`]);
    await page.clock.runFor(5000);
    await eventually(() => said()).toHaveLength(1);
  });

  it('hears the name and the description of the chart', async () => {
    const page = await openWorkbench(STEADY);
    const { title } = catalogue.series['trade']!;
    const name = words.chartTitle({ series: title, to: '2040' });
    const chart = page.getByRole('img', { name });
    const text = (await chart.textContent())!;
    for (const value of ['129 in 2000', '231.7 in 2018']) expect(text).toContain(value);
  });
});

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

describe('a reader who asks for less motion', () => {
  it('sees nothing move by itself', async () => {
    const page = await openWorkbench('', { reducedMotion: 'reduce' });
    const moving = await page.locator('*').evaluateAll((all) =>
      all
        .map((node) => [node, getComputedStyle(node)] as const)
        .filter(
          ([, { transitionDuration, animationName, scrollBehavior }]) =>
            !/^0s(, 0s)*$/.test(transitionDuration) ||
            animationName !== 'none' ||
            scrollBehavior === 'smooth',
        )
        .map(([node]) => node.outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
  });
});

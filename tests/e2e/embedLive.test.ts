import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, wordsOf } from '../../chart/words';
import { eventually, openPage } from '../harness/browser';
import {
  follows,
  linesOf,
  opened,
  openedBy,
  openLive,
  printedIn,
  sentencesOf,
  sliderOf,
} from './frame';
import { atRest } from './rest';
import { cardOf, dragTo, live, words } from './workbench';

const BASE = 'v=1&data=1&series=trade&from=2000&scale=linear&a=3.3&a.band=off&b=2&b.band=off';
const query = (more: string, to = 2040) => `${BASE}&${more}&to=${to}`;
const MOVED = query('show=title_sentences_milestones_table&live=a.g_0_6');

/** The address of an embed in which the first number is another. */
const withGrowth = (of: string, g: string) => of.replace('&a=3.3&', `&a=${g}&`);

/** What an embed looks like when it arrives with a number, instead of being moved there. */
async function arrived(of: string): Promise<unknown> {
  return printedIn(await openPage(`/embed?${of}`, { width: 700 }));
}

const value = (page: Page, path: string) => sliderOf(page, path).inputValue();

describe('a number that is live', () => {
  it('moves line, sentence, name, table and link by keyboard, as if the page had come with it', async () => {
    const page = await openLive(MOVED);
    const before = await linesOf(page);
    await sliderOf(page, 'a.g').press('ArrowRight');
    await eventually(() => opened(page, 'a')).toBe('3.4');
    expect((await linesOf(page))[0]).not.toBe(before[0]);
    const [moved, locked] = await sentencesOf(page);
    expect(moved).toContain('3.4 %');
    expect(locked).toContain('2.0 %');
    expect(await page.locator('#name-a').textContent()).toContain('3.4');
    expect(await sliderOf(page, 'a.g').getAttribute('aria-valuetext')).toContain('3.4');
    await eventually(() => page.locator('.data-table').textContent()).toContain('3.4');
    await eventually(() => page.getByRole('status').last().textContent()).toContain('3.4');
    expect(await printedIn(page)).toEqual(await arrived(withGrowth(MOVED, '3.4')));
  });

  it('is moved by a pointer too', async () => {
    const page = await openLive(MOVED);
    await dragTo(page, sliderOf(page, 'a.g'), 5);
    const at = await value(page, 'a.g');
    expect(Math.abs(Number(at) - 5)).toBeLessThan(0.3);
    await eventually(() => opened(page, 'a')).toBe(at);
    expect(await printedIn(page)).toEqual(await arrived(withGrowth(MOVED, at)));
  });

  it('leads to the workbench with the numbers that are shown', async () => {
    const page = await openLive(MOVED);
    for (let i = 0; i < 4; i++) await sliderOf(page, 'a.g').press('ArrowLeft');
    await eventually(() => opened(page, 'a')).toBe('2.9');
    const workbench = await openPage((await openedBy(page)) ?? '');
    await live(workbench);
    await eventually(() => cardOf(workbench, 0).number.inputValue()).toBe('2.9');
    await eventually(() => cardOf(workbench, 1).number.inputValue()).toBe('2.0');
  });

  it.each(LANGUAGES)('is printed as it arrived once it is back, in %s', async (lang) => {
    const of = `${MOVED.replace('&to=', `&b.lever=digital_2_2027_5&lang=${lang}&to=`)}`;
    const page = await openLive(of);
    const first = await printedIn(page);
    await sliderOf(page, 'a.g').press('ArrowLeft');
    await eventually(() => opened(page, 'a')).toBe('3.2');
    expect(await printedIn(page)).toEqual(await arrived(withGrowth(of, '3.2')));
    await sliderOf(page, 'a.g').press('ArrowRight');
    await eventually(() => opened(page, 'a')).toBe('3.3');
    expect(await printedIn(page)).toEqual(first);
    expect(await page.locator('[data-part="open"]').textContent()).toBe(wordsOf(lang).ui.openIn);
  });

  it('is printed as it arrived with ranges, paths, an index, and in the dark', async () => {
    const of = query('b=trend&b.band=50_80&paths=1&theme=dark&live=a.g').replace(
      '&b=2&b.band=off',
      '',
    );
    for (const one of [of, of.replace('linear', 'log'), of.replace('linear', 'index')]) {
      const page = await openLive(one);
      await sliderOf(page, 'a.g').press('ArrowRight');
      await eventually(() => opened(page, 'a')).toBe('3.4');
      expect(await printedIn(page)).toEqual(await arrived(withGrowth(one, '3.4')));
    }
  });

  it('can be a lever’s or a shock’s', async () => {
    const of = query(
      'a.lever=digital_2_2027_5&a.shock=pandemic_12_2030_2_1&live=a.levers.0.size_0_4&live=a.shocks.0.depth_5_20',
    );
    const page = await openLive(of);
    await sliderOf(page, 'a.levers.0.size').press('End');
    await eventually(() => opened(page, 'a.lever')).toBe('digital_4_2027_5');
    await sliderOf(page, 'a.shocks.0.depth').press('End');
    await eventually(() => opened(page, 'a.shock')).toBe('pandemic_20_2030_2_1');
    await sliderOf(page, 'a.shocks.0.depth').press('Home');
    await eventually(() => opened(page, 'a.shock')).toBe('pandemic_5_2030_2_1');
  });

  it('stays where it was where nothing can be computed, and that is said', async () => {
    const page = await openLive(query('live=a.d').replace('a=3.3', 'a=linear_4'));
    const before = await linesOf(page);
    await sliderOf(page, 'a.d').press('Home');
    await eventually(() => page.getByRole('alert').textContent()).toBe(words.embed.refused);
    expect(await linesOf(page)).toEqual(before);
    expect(await opened(page, 'a')).toBe('linear_4');
  });
});

describe('the limits of a number', () => {
  it('stop every key', async () => {
    const page = await openLive(query('live=a.g_0_6'));
    const slider = sliderOf(page, 'a.g');
    for (const [key, at] of [
      ...([
        ['End', '6'],
        ['ArrowRight', '6'],
        ['PageUp', '6'],
      ] as const),
      ...([
        ['Home', '0'],
        ['ArrowLeft', '0'],
        ['PageDown', '0'],
      ] as const),
    ]) {
      await slider.press(key);
      await eventually(() => opened(page, 'a'), key).toBe(at);
      expect(await slider.inputValue()).toBe(at);
    }
  });

  it.each([
    ['50', '6'],
    ['-50', '0'],
  ])('hold whatever a script sets the slider to: %s', async (asked, at) => {
    const page = await openLive(query('live=a.g_0_6'));
    await sliderOf(page, 'a.g').evaluate((node: HTMLInputElement, to) => {
      Object.assign(node, { min: '-90', max: '90', value: to });
      node.dispatchEvent(new Event('input', { bubbles: true }));
    }, asked);
    await eventually(() => opened(page, 'a')).toBe(at);
    expect((await sentencesOf(page))[0]).toContain(`${at}.0 %`);
  });

  it('hold an address that asks for more, and the page says so', async () => {
    const page = await openLive(withGrowth(query('live=a.g_0_6'), '9'));
    expect((await sentencesOf(page))[0]).toContain('6.0 %');
    expect(await value(page, 'a.g')).toBe('6');
    await eventually(() => page.getByRole('note').first().textContent()).toContain('(0 to 6)');
  });
});

describe('a number that is locked', () => {
  const LOCKED = query('live=a.g_0_6');

  /** Lets something happen in the page, and sees that it stays as it was. */
  async function expectUnmoved(page: Page, act: () => Promise<unknown>): Promise<void> {
    const before = await printedIn(page);
    await act();
    await atRest(page);
    expect(await printedIn(page)).toEqual(before);
  }

  it('has no control', async () => {
    const page = await openLive(LOCKED);
    expect(await page.locator('input').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
      'a.g',
    ]);
    expect(await page.locator('select, textarea, [contenteditable]').count()).toBe(0);
  });

  it('is moved by no message', async () => {
    const page = await openLive(LOCKED);
    await expectUnmoved(page, () =>
      page.evaluate(() => {
        const set = { b: '9', a: '9', 'b.g': 9, g: 9 };
        const messages: unknown[] = [
          ...[{ type: 'kuroshio:height', height: 900 }, { type: 'kuroshio:set', ...set }, set],
          ...[{ 'datawrapper-height': { chart: 900 } }, { message: 'height', value: 900 }],
          ...['b=9', '?b=9', JSON.stringify(set), null, 7, [1, 2], { data: set, live: ['b.g'] }],
        ];
        for (const message of messages) {
          postMessage(message, '*');
          dispatchEvent(new MessageEvent('message', { data: message, source: window }));
        }
      }),
    );
  });

  it('is moved by no change of the address inside the frame', async () => {
    const page = await openLive(LOCKED);
    const other = LOCKED.replace('&b=2&', '&b=9&').replace('live=a.g_0_6', 'live=a&live=b');
    await expectUnmoved(page, () =>
      page.evaluate(async (search) => {
        location.hash = `#${search}`;
        history.pushState({ search }, '', `/embed?${search}`);
        history.replaceState({ search }, '', `/embed?${search}#b=9`);
        dispatchEvent(new PopStateEvent('popstate', { state: { search } }));
        dispatchEvent(new HashChangeEvent('hashchange'));
        history.back();
        await new Promise((over) => setTimeout(over, 100));
      }, other),
    );
  });

  it('is moved by no control that somebody adds, and by no other list of what is live', async () => {
    const page = await openLive(LOCKED);
    await expectUnmoved(page, () =>
      page.evaluate(() => {
        const main = document.querySelector('main')!;
        main.dataset['given'] = main.dataset['given']!.replace('"key":"g"', '"key":"g2"');
        for (const id of ['b.g', 'a.g', 'year', 'guess-level']) {
          const input = document.createElement('input');
          Object.assign(input, { type: 'range', id, min: '0', max: '90', value: '50' });
          main.prepend(input);
          for (const type of ['input', 'change']) {
            input.dispatchEvent(new Event(type, { bubbles: true }));
          }
          input.remove();
        }
      }),
    );
    await sliderOf(page, 'a.g').press('ArrowRight');
    await eventually(() => opened(page, 'a')).toBe('3.4');
    expect(await opened(page, 'b')).toBe('2');
  });
});

describe('the year inspector', () => {
  it('reads every value of its year, and marks the year on the chart', async () => {
    const page = await openLive(query('live=year').replace('&b=', '&a.name=Steady&b='));
    const year = page.getByRole('slider', { name: words.ui.year });
    const reading = page.locator('.reading');
    const mark = () => page.locator('svg.chart-wide .k-cross').getAttribute('x1');
    await year.press('End');
    await eventually(() => year.getAttribute('aria-valuetext')).toMatch(/^2040: Steady 473\.3/);
    expect(await reading.textContent()).toBe(await year.getAttribute('aria-valuetext'));
    const end = Number(await mark());
    await year.press('Home');
    await eventually(() => reading.textContent()).toMatch(/^2000: published 129/);
    expect(Number(await mark())).toBeLessThan(end);
    expect(await opened(page, 'a')).toBe('3.3');
  });

  it('follows the numbers that are moved', async () => {
    const page = await openLive(query('live=year&live=a.g').replace('&b=', '&a.name=Steady&b='));
    await page.getByRole('slider', { name: words.ui.year }).press('End');
    const reading = page.locator('.reading');
    await eventually(() => reading.textContent()).toContain('Steady 473.3');
    await sliderOf(page, 'a.g').press('ArrowLeft');
    await eventually(() => reading.textContent()).toMatch(/^2040: Steady 46\d/);
    await follows(page);
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import { opened, openLive, printedIn, sentencesOf, sliderOf } from './frame';
import { atRest } from './rest';
import { query, withGrowth } from './liveQuery';

const value = (page: Page, path: string) => sliderOf(page, path).inputValue();

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

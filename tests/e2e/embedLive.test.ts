import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, wordsOf } from '../../chart/words';
import { eventually, openPage } from '../harness/browser';
import {
  arrived,
  follows,
  linesOf,
  opened,
  openedBy,
  openLive,
  printedIn,
  sentencesOf,
  sliderOf,
} from './frame';
import { cardOf, dragTo, live, words } from './workbench';
import { query, withGrowth } from './liveQuery';

const MOVED = query('show=title_sentences_milestones_table&live=a.g_0_6');

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
    await eventually(() => printedIn(page)).toEqual(await arrived(withGrowth(MOVED, '3.4')));
  });

  it('is moved by a pointer too', async () => {
    const page = await openLive(MOVED);
    await dragTo(page, sliderOf(page, 'a.g'), 5);
    const at = await value(page, 'a.g');
    expect(Math.abs(Number(at) - 5)).toBeLessThan(0.3);
    await eventually(() => opened(page, 'a')).toBe(at);
    await eventually(() => printedIn(page)).toEqual(await arrived(withGrowth(MOVED, at)));
  });

  it('shows at once in the drawing that is seen, and then in those of other widths', async () => {
    const page = await openLive(MOVED);
    const paths = (fit: string) => page.locator(`svg.chart-${fit} .k-line`).first();
    const [wide, slim] = await page.evaluate(() => {
      const pathOf = (fit: string) =>
        document.querySelector(`svg.chart-${fit} .k-line`)?.getAttribute('d');
      const before = ['wide', 'slim'].map(pathOf);
      const slider = document.querySelector<HTMLInputElement>('[id="a.g"]')!;
      slider.value = '5';
      slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return ['wide', 'slim'].map((fit, i) => ({
        before: before[i],
        isMoved: pathOf(fit) !== before[i],
      }));
    });
    expect(wide?.isMoved).toBe(true);
    expect(slim?.isMoved).toBe(false);
    await page.setViewportSize({ width: 320, height: 640 });
    await eventually(() => paths('slim').isVisible()).toBe(true);
    await eventually(() => paths('slim').getAttribute('d')).not.toBe(slim?.before);
    await sliderOf(page, 'a.g').press('ArrowLeft');
    expect((await printedIn(page)).written.join()).toContain('4.9');
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
    await eventually(() => printedIn(page)).toEqual(await arrived(withGrowth(of, '3.2')));
    await sliderOf(page, 'a.g').press('ArrowRight');
    await eventually(() => opened(page, 'a')).toBe('3.3');
    await eventually(() => printedIn(page)).toEqual(first);
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
      await eventually(() => printedIn(page)).toEqual(await arrived(withGrowth(one, '3.4')));
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

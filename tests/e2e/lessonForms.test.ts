import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../../chart/text/linkTerms';
import { eventually, openPage } from '../harness/browser';
import { lessonIds, lessonIn } from '../harness/lessons';
import { origin } from '../harness/served';
import { startHostSite, type HostSite } from './hostPage';
import { answer, drawn, next, openLesson, question } from './lessons';
import { still } from './rest';

const LESSON = 'stand-in-2008';
const asked = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);

let host: HostSite;
beforeAll(async () => {
  host = await startHostSite();
});
afterAll(() => host.close());

describe('what is seen without scrolling', () => {
  const bottomOf = async (page: Page, selector: string) => {
    const box = (await page.locator(selector).boundingBox())!;
    return box.y + box.height;
  };

  it.each(lessonIds)(
    'of %s is question, chart and what shows the answer, on a desk',
    async (id) => {
      const { page, lesson } = await openLesson(id, { width: 1280, height: 800 });
      for (const step of lesson.steps) {
        await eventually(() => question(page).textContent()).toBe(step.question);
        await still(page);
        for (const part of ['#question', '.stage', '.ask .button']) {
          expect.soft(await bottomOf(page, part), `${step.id} ${part}`).toBeLessThanOrEqual(800);
        }
        await next(page).click();
      }
    },
  );

  it('is the chart first on a phone, and right under it what is asked', async () => {
    const { page } = await openLesson(LESSON, { width: 390, height: 844, touch: true });
    await still(page);
    const chart = (await page.locator('.stage').boundingBox())!;
    const panel = (await page.locator('.step-panel').boundingBox())!;
    expect(chart.y).toBeLessThan(250);
    expect(panel.y - chart.y - chart.height).toBeLessThan(24);
    expect(await bottomOf(page, '#question')).toBeLessThanOrEqual(844);
  });
});

describe('before a room', () => {
  it('there is nothing but the step, driven by the arrow keys and left by Escape', async () => {
    const { page, lesson } = await openLesson(LESSON, { query: '&form=present' });
    expect(await page.locator('header, .step-foot').count()).toBe(0);
    const size = await page.evaluate(() =>
      parseFloat(getComputedStyle(document.querySelector('#question')!).fontSize),
    );
    expect(size).toBeGreaterThan(22);
    await page.keyboard.press('ArrowRight');
    await eventually(() => answer(page).count()).toBe(1);
    await page.keyboard.press('ArrowRight');
    await eventually(() => question(page).textContent()).toBe(lesson.steps[1]!.question);
    await page.keyboard.press('ArrowLeft');
    await eventually(() => answer(page).count()).toBe(1);
    await page.keyboard.press('ArrowLeft');
    await eventually(() => answer(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    await eventually(() => page.locator('header').count()).toBe(1);
    expect(asked(page, 'form')).toBe(null);
  });

  it('an arrow belongs to the slider it moves, and a guess stays when one leaves', async () => {
    const { page } = await openLesson(LESSON, { query: '&form=present' });
    await page.getByLabel(/^Your level/).focus();
    await page.keyboard.press('ArrowRight');
    await eventually(() => drawn(page).getAttribute('d')).toMatch(/^M.+L/);
    expect(await answer(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    await eventually(() => page.locator('header').count()).toBe(1);
    await eventually(() => drawn(page).getAttribute('d')).toMatch(/^M.+L/);
  });

  it.each(['light', 'dark'] as const)('it is %s if its address says so', async (theme) => {
    const { page } = await openLesson(LESSON, { query: `&form=present&theme=${theme}` });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
      theme,
    );
  });
});

describe('in a frame on another site', () => {
  const within = (page: Page) => page.frameLocator('iframe');

  it('it is walked, stores nothing, and tells how high it is', async () => {
    const heights: number[] = [];
    const page = await openPage(
      host.framing(`${origin}/learn/${LESSON}/embed`, { width: 600, sandbox: 'allow-scripts' }),
      {
        alsoFrom: [host.origin],
        prepare: (opened) =>
          opened
            .exposeFunction('told', (height: number) => heights.push(height))
            .then(() =>
              opened.addInitScript(() => {
                addEventListener('message', ({ data }) => {
                  const { told } = window as unknown as { told: (height: number) => void };
                  if (data?.type === 'kuroshio:height' && parent === window) told(data.height);
                });
              }),
            ),
      },
    );
    const frame = within(page);
    await frame.locator('main[data-live]').waitFor();
    await eventually(() => heights.at(-1) ?? 0).toBeGreaterThan(500);
    const level = frame.getByLabel(/^Your level/);
    await level.focus();
    await page.keyboard.press('PageUp');
    await frame.locator('.ask .button').click();
    await frame.locator('.scores li').first().waitFor();
    await frame.locator('.ways a').last().click();
    const second = lessonIn(LESSON, 'en').steps[1]!;
    await eventually(() => frame.locator('#question').textContent()).toBe(second.question);
  });

  it('it is complete without script', async () => {
    const page = await openPage(
      host.framing(`${origin}/learn/${LESSON}/embed`, { width: 600, sandbox: '' }),
      {
        alsoFrom: [host.origin],
        expected: [/^console: Blocked script execution/, /\.js csp$/],
      },
    );
    const frame = within(page);
    const [first, second] = lessonIn(LESSON, 'en').steps;
    const said = textOf(first!.explanation[0]!);
    await frame.locator('.ask .button').click();
    await eventually(() => frame.locator('.answer').textContent()).toContain(said);
    await frame.locator('.ways a').last().click();
    await eventually(() => frame.locator('#question').textContent()).toBe(second!.question);
  });

  it.each([280, 400, 840, 1200])(
    'it neither scrolls sideways nor is cut, %i px wide',
    async (width) => {
      for (const query of ['', '&shown=1', '&step=2&shown=1', '&step=5']) {
        const { page } = await openLesson(LESSON, { form: '/embed', query, width, height: 900 });
        await still(page);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        expect.soft(overflow, query).toBe(0);
      }
    },
  );
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../../chart/text/linkTerms';
import { eventually, openPage } from '../harness/browser';
import { lessonIds, lessonIn } from '../harness/lessons';
import { origin } from '../harness/served';
import { startHostSite, type HostSite } from './hostPage';
import {
  answer,
  askedBack,
  draw,
  drawn,
  focused,
  follows,
  next,
  openLesson,
  question,
  show,
} from './lessons';
import { openThenCut } from './offline';
import { still } from './rest';
import { cardOf, live, words } from './workbench';

const { lesson: told } = words;
const LESSON = 'stand-in-2008';
const asked = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);

let host: HostSite;
beforeAll(async () => {
  host = await startHostSite();
});
afterAll(() => host.close());

describe('an answer that is asked for without a guess', () => {
  it('is asked back, and shown to whoever wants to look all the same', async () => {
    const { page } = await openLesson(LESSON);
    await show(page).click();
    await eventually(() => askedBack(page).textContent()).toContain(told.unguessed.heading);
    expect(await answer(page).count()).toBe(0);
    await page.getByRole('button', { name: told.unguessed.guess }).click();
    await focused(page).toBe('guess-year');
    await eventually(() => askedBack(page).count()).toBe(0);
    await show(page).click();
    await page.getByRole('link', { name: told.unguessed.look }).click();
    await focused(page).toBe('answer');
    expect(await page.locator('.scores li').count()).toBe(0);
    expect(asked(page, 'shown')).toBe('1');
  });

  it('is asked back too where a line ends too early, which then has its year', async () => {
    const { page } = await openLesson('five-hundred-billion', { query: '&step=3' });
    await draw(page, { x: 0.7, y: 0.4 });
    await show(page).click();
    await eventually(() => askedBack(page).textContent()).toMatch(/ends in 20\d\d/);
    await page.getByRole('link', { name: told.unguessed.look }).click();
    await eventually(() => answer(page).textContent()).toMatch(/ends in 20\d\d/);
  });

  it('is asked back where none of the answers was chosen', async () => {
    const { page } = await openLesson('five-rates');
    await show(page).click();
    await eventually(() => askedBack(page).textContent()).toContain(told.unguessed.heading);
    await page.locator('.choose label').first().click();
    await eventually(() => askedBack(page).count()).toBe(0);
  });
});

describe('what somebody guessed', () => {
  it('is still there after the back button, and is forgotten with the page', async () => {
    const { page, lesson } = await openLesson(LESSON);
    await draw(page);
    await eventually(() => drawn(page).getAttribute('d')).toMatch(/^M.+L/);
    const line = await drawn(page).getAttribute('d');
    await show(page).click();
    await focused(page).toBe('answer');
    await next(page).click();
    await eventually(() => question(page).textContent()).toBe(lesson.steps[1]!.question);
    expect(asked(page, 'step')).toBe('2');
    await page.goBack();
    await eventually(() => answer(page).count()).toBe(1);
    await page.goBack();
    await eventually(() => answer(page).count()).toBe(0);
    expect(await drawn(page).getAttribute('d')).toBe(line);
    await page.reload();
    await follows(page);
    await eventually(() => drawn(page).getAttribute('d')).toBe('');
  });

  it('opens in the workbench as a scenario of its own', async () => {
    const { page } = await openLesson('five-hundred-billion', { query: '&step=3' });
    await draw(page);
    await show(page).click();
    await page.getByRole('link', { name: told.openGuess }).click();
    await live(page);
    await eventually(() => cardOf(page, 2).name.inputValue()).toBe(words.guess.name);
    expect(asked(page, 'c')).toMatch(/^drawn_/);
  });

  it('is drawn by a finger, and the page stays where it is', async () => {
    const { page } = await openLesson(LESSON, { width: 390, height: 844, touch: true });
    const layer = page.locator('.guess-layer');
    await still(page);
    const box = (await layer.boundingBox())!;
    const at = (x: number, y: number) => ({ x: box.x + box.width * x, y: box.y + box.height * y });
    const session = await page.context().newCDPSession(page);
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      touchPoints: { x: number; y: number }[],
    ) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', [at(0.6, 0.6)]);
    for (let i = 1; i <= 6; i++) await touch('touchMove', [at(0.6 + i * 0.06, 0.6 - i * 0.05)]);
    await touch('touchEnd', []);
    await session.detach();
    await eventually(() => drawn(page).getAttribute('d')).toMatch(/^M.+L/);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

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

describe('without script', () => {
  it('every step is reached by links, and a chosen answer by its form', async () => {
    const { steps } = lessonIn('five-rates', 'en');
    const page = await openPage('/learn/five-rates', { javaScript: false });
    const { options, right } = steps[0]!.guessing as { options: readonly string[]; right: number };
    await page.getByLabel(options[right]!).check();
    await show(page).click();
    await page.waitForURL(/shown=1/);
    expect(await answer(page).textContent()).toContain(
      told.chosen.right({ answer: options[right]! }),
    );
    for (const [i, step] of steps.entries()) {
      expect(await question(page).textContent()).toBe(step.question);
      await next(page).click();
      await page.waitForURL(new RegExp(`step=${i + 2}`));
    }
    expect(await question(page).textContent()).toBe(told.closing.heading);
  });

  it('says what drawing needs, and offers to look', async () => {
    const page = await openPage(`/learn/${LESSON}`, { javaScript: false });
    expect(await page.getByText(told.noScript).isVisible()).toBe(true);
    expect(await page.locator('.guess').isVisible()).toBe(false);
    await show(page).click();
    await page.waitForURL(/shown=1/);
    expect(await answer(page).isVisible()).toBe(true);
  });
});

describe('without a network', () => {
  it('every page about learning opens from what the device keeps', async () => {
    const page = await openThenCut('');
    await page.goto(`/learn/${LESSON}?lang=ja&step=2`);
    await follows(page);
    const { steps } = lessonIn(LESSON, 'ja');
    await eventually(() => question(page).textContent()).toBe(steps[1]!.question);
    await page.goto('/learn?lang=en');
    await page.getByRole('heading', { level: 1, name: words.learn.title }).waitFor();
    await page.goto('/learn/nope?lang=en');
    await page.getByRole('heading', { name: words.learn.unknown.title }).waitFor();
    await page.context().setOffline(false);
  });
});

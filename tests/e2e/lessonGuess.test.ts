import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
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
import { still } from './rest';
import { cardOf, live, words } from './workbench';

const { lesson: told } = words;
const LESSON = 'stand-in-2008';
const asked = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);

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

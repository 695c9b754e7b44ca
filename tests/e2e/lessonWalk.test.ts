import { describe, expect, it } from 'vitest';
import { textOf } from '../../chart/text/linkTerms';
import { LANGUAGES } from '../../chart/words';
import type { Reader } from '../harness/browser';
import { eventually } from '../harness/browser';
import { lessonIds } from '../harness/lessons';
import { expectFitting } from './fitting';
import {
  answer,
  draw,
  drawn,
  focused,
  next,
  openLesson,
  question,
  show,
  tabTo,
  type Walked,
} from './lessons';

/** How somebody guesses at a step, and goes on from it. */
interface Hand {
  name: string;
  reader: Reader;
  draw: (walked: Walked) => Promise<void>;
  choose: (walked: Walked, place: number) => Promise<void>;
  show: (walked: Walked) => Promise<void>;
  goOn: (walked: Walked) => Promise<void>;
}

const pointer: Hand = {
  name: 'by pointer',
  reader: { width: 1280, height: 800 },
  draw: ({ page }) => draw(page),
  choose: ({ page }, place) => page.locator('.choose label').nth(place).click(),
  show: ({ page }) => show(page).click(),
  goOn: ({ page }) => next(page).click(),
};

const keyboard: Hand = {
  name: 'by keyboard',
  reader: { width: 320, height: 640 },
  draw: async ({ page, words }) => {
    await tabTo(page, page.getByLabel(words.guess.year, { exact: true }));
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    for (let i = 0; i < 3; i++) await page.keyboard.press('PageUp');
  },
  choose: async ({ page }, place) => {
    await tabTo(page, page.locator('.choose input').first());
    await page.keyboard.press('Space');
    for (let i = 0; i < place; i++) await page.keyboard.press('ArrowDown');
  },
  show: async ({ page }) => {
    await tabTo(page, show(page));
    await page.keyboard.press('Enter');
  },
  goOn: async ({ page }) => {
    await tabTo(page, next(page));
    await page.keyboard.press('Enter');
  },
};

const walks = [pointer, keyboard].flatMap((hand) =>
  LANGUAGES.flatMap((lang) => lessonIds.map((id) => ({ id, lang, hand, name: hand.name }))),
);

describe.each(walks)('$id in $lang, $name', ({ id, lang, hand }) => {
  it('is walked to its end, each guess held against its answer', async () => {
    const walked = await openLesson(id, { lang, ...hand.reader });
    const { page, lesson, words } = walked;
    const scores: string[] = [];
    for (const [i, step] of lesson.steps.entries()) {
      await eventually(() => question(page).textContent()).toBe(step.question);
      if (i > 0) await focused(page).toBe('question');
      expect(await answer(page).count()).toBe(0);
      if (step.guessing?.kind === 'draw') {
        await hand.draw(walked);
        await eventually(() => drawn(page).getAttribute('d')).toMatch(/^M.+L/);
      } else {
        await hand.choose(walked, i % 2);
      }
      await hand.show(walked);
      await focused(page).toBe('answer');
      const told = await answer(page).textContent();
      for (const sentence of step.explanation.map(textOf)) expect(told).toContain(sentence);
      const score = await page.locator('.scores li, .score').first().textContent();
      scores.push(score!.trim());
      if (step.guessing?.kind === 'draw') {
        expect(score).toContain(words.lang === 'en' ? 'Your guess' : '');
        expect(await page.locator('.guess-layer .k-gap').count()).toBe(1);
        expect(await answer(page).getByRole('link').last().getAttribute('href')).toMatch(
          /=drawn_\d/,
        );
      }
      await expectFitting(page, lang, `step ${i + 1}`);
      await hand.goOn(walked);
    }
    await eventually(() => question(page).textContent()).toBe(words.lesson.closing.heading);
    const told = await page.locator('.closing .score').allTextContents();
    expect(told.map((text) => text.trim())).toEqual(scores);
    await expectFitting(page, lang, 'end');
  });
});

import { describe, expect, it } from 'vitest';
import { eventually, openPage } from '../harness/browser';
import { lessonIn } from '../harness/lessons';
import { answer, follows, next, question, show } from './lessons';
import { openThenCut } from './offline';
import { words } from './workbench';

const { lesson: told } = words;
const LESSON = 'stand-in-2008';

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

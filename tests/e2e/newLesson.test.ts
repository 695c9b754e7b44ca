import { describe, expect, it } from 'vitest';
import { LONGEST_LESSON } from '../../model';
import { eventually } from '../harness/browser';
import { origin } from '../harness/served';
import { canonicalLesson } from '../model/anyLesson';
import {
  act,
  askField,
  building,
  guessBox,
  lessonIn,
  linkField,
  openBuilding,
  said,
  sayField,
  stepAt,
  steps,
  STILL,
  titleField,
  TREND,
} from './building';
import { TWO, seriesIn } from './twoSteps';

describe('a lesson of one’s own', () => {
  it('is put together by keyboard alone, and its address holds all of it', async () => {
    const page = await openBuilding();
    await titleField(page).focus();
    await page.keyboard.type('Hai nhịp độ');
    await linkField(page).focus();
    for (const [i, query] of [TREND, STILL].entries()) {
      await page.keyboard.insertText(`${origin}/?${query}`);
      await page.keyboard.press('Enter');
      await eventually(() => said(page).textContent()).toContain(
        building.said.added({ number: String(i + 1) }),
      );
    }
    await sayField(page, 2).focus();
    await page.keyboard.type('  Look at  investment. ');
    await page.keyboard.press('Tab');
    await page.keyboard.type('先に何が起こりましたか？');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await act(page, 'up', 2).focus();
    await page.keyboard.press('Enter');
    await eventually(() => lessonIn(page)).toMatchObject({
      title: 'Hai nhịp độ',
      steps: [
        {
          comparison: { series: 'fdi', to: 2035 },
          say: 'Look at investment.',
          ask: '先に何が起こりましたか？',
          guess: true,
        },
        { comparison: { series: 'trade', to: 2030 }, say: null, ask: null, guess: false },
      ],
    });
    await eventually(() =>
      act(page, 'down', 1).evaluate((node) => node === document.activeElement),
    ).toBe(true);
    const { search } = new URL(page.url());
    expect(search).toBe(`?${canonicalLesson(search)}`);
    await page.reload();
    await eventually(() => sayField(page, 1).inputValue()).toBe('Look at investment.');
    await eventually(() => guessBox(page, 1).isChecked()).toBe(true);
  });

  it('comes back step by step by the back button, with the words that were removed', async () => {
    const page = await openBuilding(TWO);
    await act(page, 'remove', 1).click();
    await eventually(() => seriesIn(page)).toEqual(['fdi']);
    await eventually(() =>
      stepAt(page, 1).evaluate((node) => node === document.activeElement),
    ).toBe(true);
    await sayField(page, 1).fill('Alone');
    await sayField(page, 1).blur();
    await eventually(() => lessonIn(page).steps[0]?.say).toBe('Alone');
    await page.goBack();
    await eventually(() => sayField(page, 1).inputValue()).toBe('Second');
    await page.goBack();
    await eventually(() => steps(page).count()).toBe(2);
    await eventually(() => sayField(page, 1).inputValue()).toBe('First');
    await page.goForward();
    await eventually(() => steps(page).count()).toBe(1);
  });

  it('shows each step small, as its comparison ends', async () => {
    const page = await openBuilding(TWO);
    for (const number of [1, 2]) {
      const picture = stepAt(page, number).getByRole('img');
      await eventually(() => picture.getByText(/\S/).count()).toBeGreaterThan(3);
    }
    await act(page, 'replace', 1).click();
    const other = page.getByLabel(building.add.another({ number: '1' }), { exact: true });
    await other.fill(`?${STILL}`);
    await other.press('Enter');
    await eventually(() => seriesIn(page)).toEqual(['fdi', 'fdi']);
    await eventually(() => sayField(page, 1).inputValue()).toBe('First');
    const titles = () => steps(page).locator('svg title').allTextContents();
    await eventually(titles).toEqual(
      Array.from({ length: 2 }, () => expect.stringMatching(/2035/)),
    );
  });
});

describe('what is too long', () => {
  it('stays in its field, says by how much, and waits to be handed out', async () => {
    const page = await openBuilding(TWO);
    await sayField(page, 1).fill('x'.repeat(292));
    const over = building.over({ count: '12', most: '280' });
    await eventually(() => stepAt(page, 1).textContent()).toContain(over);
    await eventually(() => sayField(page, 1).getAttribute('aria-invalid')).toBe('true');
    await eventually(() => page.getByText(building.out.waits).count()).toBe(1);
    await sayField(page, 1).blur();
    await eventually(() => page.url()).toContain('x'.repeat(292));
    await page.reload();
    await eventually(() => sayField(page, 1).inputValue()).toBe('x'.repeat(292));
    await sayField(page, 1).fill('x'.repeat(279));
    const left = building.left({ count: '1', most: '280' });
    await eventually(() => stepAt(page, 1).textContent()).toContain(left);
    await eventually(() => page.getByText(building.out.waits).count()).toBe(0);
  });

  it('for any address, can be taken up again by whoever went back from it', async () => {
    const page = await openBuilding(TWO);
    await askField(page, 1).fill('短い問い');
    await askField(page, 1).blur();
    await eventually(() => lessonIn(page).steps[0]?.ask).toBe('短い問い');
    const long = '長'.repeat(900);
    await askField(page, 1).fill(long);
    const over = page.getByRole('alert');
    await eventually(() => over.textContent()).toContain(building.room.letters);
    expect(page.url().length).toBeLessThan(LONGEST_LESSON);
    expect(lessonIn(page).steps[0]?.ask).toBe('短い問い');
    await page.goBack();
    await eventually(() => askField(page, 1).inputValue()).toBe('');
    await page.getByRole('button', { name: building.room.takeUp }).click();
    await eventually(() => askField(page, 1).inputValue()).toBe(long);
    await askField(page, 1).fill('');
    await eventually(() => over.count()).toBe(0);
    await askField(page, 1).blur();
    await eventually(() => lessonIn(page).steps[0]?.ask).toBeNull();
  });
});

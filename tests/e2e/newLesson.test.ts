import { describe, expect, it } from 'vitest';
import { LONGEST_LESSON } from '../../model';
import { eventually } from '../harness/browser';
import { canonicalOf } from '../harness/expected';
import { makeLink, origin } from '../harness/served';
import { canonicalLesson } from '../model/anyLesson';
import {
  act,
  addLink,
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

const TWO = `title=Two%20paces&1.say=First&${of(1, TREND)}&2.say=Second&${of(2, STILL)}`;

/** The keys of a comparison as those of a step. */
function of(number: number, query: string): string {
  const own = query.split('&').filter((pair) => !/^(v|data)=/.test(pair));
  return own.map((pair) => `${number}.${pair}`).join('&');
}

/** The series of every step that the address holds, in their order. */
const seriesIn = (page: Parameters<typeof lessonIn>[0]) =>
  lessonIn(page).steps.map(({ comparison }) => comparison.series);

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

describe('a pasted text', () => {
  const client = '192.0.2.201';

  it('may be a short link of a comparison, or of a lesson that brings all of its steps', async () => {
    const shorts = await Promise.all(
      [TREND, TWO].map(async (query) => {
        const { code } = (await (await makeLink(query, client)).json()) as { code: string };
        return `${origin}/s/${code}`;
      }),
    );
    const page = await openBuilding();
    await addLink(page, shorts[0]!.toUpperCase());
    await eventually(() => linkField(page).inputValue()).toBe('');
    await addLink(page, `See ${shorts[1]}.`);
    await eventually(() => seriesIn(page)).toEqual(['trade', 'trade', 'fdi']);
    await eventually(() => said(page).textContent()).toContain(
      building.said.addedMany({ count: 2 }),
    );
    await eventually(() => titleField(page).inputValue()).toBe('Two paces');
    await eventually(() => sayField(page, 3).inputValue()).toBe('Second');
  });

  it.each([
    ['nothing of this site', 'https://example.org/', building.said.none, []],
    ['a code that leads nowhere', '/s/zzzzzzzzzzzz', building.said.unknown, [/^404: /, /404/]],
  ])('that is %s stays in the field, and says why', async (_, text, why, expected) => {
    const page = await openBuilding(TWO, { expected });
    await addLink(page, text);
    await eventually(() => said(page).textContent()).toContain(why);
    await eventually(() => linkField(page).inputValue()).toBe(text);
    await eventually(() => steps(page).count()).toBe(2);
  });

  it('says what of it was not taken as written', async () => {
    const page = await openBuilding();
    await addLink(page, `${origin}/embed?a=fast&b=hold&live=year&to=2040`);
    await eventually(() => said(page).textContent()).toContain(building.said.partly);
    await eventually(() => said(page).getByRole('listitem').allTextContents()).toEqual([
      'Scenario A, “fast”, could not be read; trend is used instead.',
    ]);
    await eventually(() => steps(page).count()).toBe(1);
  });

  it('brings no more steps than there is room for', async () => {
    const seven = Array.from({ length: 7 }, (_, i) => of(i + 1, TREND)).join('&');
    const page = await openBuilding(seven);
    await addLink(page, `${origin}/learn/own?${TWO}`);
    await eventually(() => steps(page).count()).toBe(8);
    await eventually(() => page.getByText(building.add.full).count()).toBe(1);
    await act(page, 'remove', 8).click();
    await eventually(() => linkField(page).count()).toBe(1);
  });
});

describe('a comparison kept on this device', () => {
  it('is looked for only when somebody asks, and is added as it was', async () => {
    const kept = JSON.stringify([{ name: 'Steady', query: canonicalOf(STILL) }]);
    const page = await openBuilding(TWO, { stores: true });
    await page.evaluate((text) => localStorage.setItem('kuroshio.bookmarks', text), kept);
    await page.getByRole('button', { name: building.add.kept }).click();
    await page.getByRole('button', { name: 'Steady', exact: true }).click();
    await eventually(() => seriesIn(page)).toEqual(['trade', 'fdi', 'fdi']);
    await page.evaluate(() => localStorage.clear());
  });
});

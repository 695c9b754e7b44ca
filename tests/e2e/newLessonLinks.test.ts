import { describe, it } from 'vitest';
import { eventually } from '../harness/browser';
import { canonicalOf } from '../harness/expected';
import { makeLink, origin } from '../harness/served';
import {
  act,
  addLink,
  building,
  linkField,
  openBuilding,
  said,
  sayField,
  steps,
  STILL,
  titleField,
  TREND,
} from './building';
import { TWO, of, seriesIn } from './twoSteps';

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

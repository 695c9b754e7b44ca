import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import { openMore } from './moreOfCard';
import { atRest, still } from './rest';
import { expectSaid, isFocused, namesOf, THREE } from './threeCards';
import {
  actionOf,
  addressSays,
  cardOf,
  cards,
  choose,
  lineOf,
  openWorkbench,
  parameter,
  words,
} from './workbench';

const { said, not } = words.cards;

/** Takes a card by its grip and moves it to the middle of another, in small steps. */
async function carry(page: Page, from: number, to: number): Promise<void> {
  await still(page);
  const grip = await cardOf(page, from).grip.boundingBox();
  const target = await cards(page).nth(to).boundingBox();
  if (!grip || !target) throw new Error('the cards are not on screen');
  const x = grip.x + grip.width / 2;
  const start = grip.y + grip.height / 2;
  // Past the middle, in the direction of the move.
  const end = target.y + target.height / 2 + (to > from ? 8 : -8);
  await page.mouse.move(x, start);
  await page.mouse.down();
  for (let step = 1; step <= 16; step++) {
    await page.mouse.move(x, start + ((end - start) * step) / 16);
  }
}

describe('a scenario changes its place', () => {
  it('by keyboard on its grip, and takes that place’s letter and colour', async () => {
    const page = await openWorkbench(THREE);
    const colour = await lineOf(page, 1).evaluate((node) => getComputedStyle(node).stroke);
    await cardOf(page, 0).grip.press('ArrowDown');
    await eventually(() => namesOf(page)).toEqual(['Two', 'One', 'Three']);
    await eventually(() => isFocused(cardOf(page, 1).grip)).toBe(true);
    await expectSaid(page, said.moved({ name: 'One', letter: 'B', count: 3 }));
    await eventually(() => lineOf(page, 1).evaluate((node) => getComputedStyle(node).stroke)).toBe(
      colour,
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await eventually(() => namesOf(page)).toEqual(['Two', 'Three', 'One']);
    await eventually(() => isFocused(cardOf(page, 2).grip)).toBe(true);
    await addressSays(page, 'c.name', 'One');
    await page.keyboard.press('ArrowUp');
    await addressSays(page, 'b.name', 'One');
    await eventually(() => parameter(page, 'b')).toBe('1');
  });

  it('by the buttons of its menu, which say where there is no further', async () => {
    const page = await openWorkbench(THREE);
    await choose(page, 2, 'up');
    await eventually(() => namesOf(page)).toEqual(['One', 'Three', 'Two']);
    await eventually(() => isFocused(cardOf(page, 1).actions)).toBe(true);
    await choose(page, 1, 'up');
    await eventually(() => namesOf(page)).toEqual(['Three', 'One', 'Two']);
    await cardOf(page, 0).actions.press('Enter');
    await eventually(() => actionOf(page, 0, 'up').getAttribute('aria-disabled')).toBe('true');
    await eventually(() => actionOf(page, 0, 'up').textContent()).toContain(not.first);
    await actionOf(page, 0, 'down').press('Enter');
    await eventually(() => namesOf(page)).toEqual(['One', 'Three', 'Two']);
  });

  it('by hand, while the others make room, as one step of the back button', async () => {
    const page = await openWorkbench(THREE);
    await carry(page, 0, 2);
    await eventually(() => namesOf(page)).toEqual(['Two', 'Three', 'One']);
    await page.mouse.up();
    await addressSays(page, 'c.name', 'One');
    await expectSaid(page, said.moved({ name: 'One', letter: 'C', count: 3 }));
    await eventually(() => isFocused(cardOf(page, 2).grip)).toBe(true);
    await carry(page, 2, 0);
    await page.mouse.up();
    await addressSays(page, 'a.name', 'One');
    await page.goBack();
    await addressSays(page, 'c.name', 'One');
    await page.goBack();
    await eventually(() => namesOf(page)).toEqual(['One', 'Two', 'Three']);
  });

  it('not at all where Escape comes before the hand lets go', async () => {
    const page = await openWorkbench(THREE);
    await carry(page, 0, 1);
    await eventually(() => namesOf(page)).toEqual(['Two', 'One', 'Three']);
    await page.keyboard.press('Escape');
    await eventually(() => namesOf(page)).toEqual(['One', 'Two', 'Three']);
    await page.mouse.up();
    await atRest(page);
    expect(await namesOf(page)).toEqual(['One', 'Two', 'Three']);
  });

  it('with everything that was open in it', async () => {
    const page = await openWorkbench(THREE);
    await openMore(page, 0);
    await cardOf(page, 0).grip.press('ArrowDown');
    await eventually(() => cardOf(page, 1).rule.isVisible()).toBe(true);
    await eventually(() => cardOf(page, 0).rule.count()).toBe(0);
  });

  it('by a finger, without the page scrolling away under it', async () => {
    const page = await openWorkbench(THREE, { width: 390, height: 844, touch: true });
    await cardOf(page, 0).root.scrollIntoViewIfNeeded();
    await carry(page, 0, 1);
    await page.mouse.up();
    await eventually(() => namesOf(page)).toEqual(['Two', 'One', 'Three']);
    const action = await cardOf(page, 0).grip.evaluate(
      (node) => getComputedStyle(node).touchAction,
    );
    expect(action).toBe('none');
  });
});

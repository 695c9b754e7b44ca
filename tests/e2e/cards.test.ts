import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import { atRest, still } from './rest';
import {
  actionOf,
  addButton,
  addressSays,
  cardOf,
  cards,
  choose,
  lineOf,
  openWorkbench,
  parameter,
  words,
} from './workbench';
import { addEffect, openMore } from './moreOfCard';

const THREE = 'a=1&a.name=One&b=2&b.name=Two&c=3&c.name=Three&to=2040';
const { said, not } = words.cards;

const namesOf = async (page: Page) =>
  Promise.all((await cards(page).all()).map((_, i) => cardOf(page, i).name.inputValue()));
const status = (page: Page) => page.getByRole('status').last();
const isFocused = (locator: Locator) => locator.evaluate((node) => node === document.activeElement);

async function expectSaid(page: Page, sentence: string): Promise<void> {
  await eventually(() => status(page).textContent()).toBe(sentence);
}

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

describe('a scenario is copied', () => {
  it('with everything it has, beside itself, and the focus goes to the copy', async () => {
    const page = await openWorkbench('a=1&a.name=One&b=2&to=2040');
    await openMore(page, 0);
    await addEffect(page, 0, 'levers', 'digital');
    await choose(page, 0, 'duplicate');
    const copy = words.cards.copyOf({ name: 'One' });
    await eventually(() => cardOf(page, 1).name.inputValue()).toBe(copy);
    await eventually(() => isFocused(cardOf(page, 1).slider)).toBe(true);
    await expectSaid(page, said.duplicated({ name: copy, letter: 'B' }));
    await eventually(() => parameter(page, 'a.lever')).toMatch(/^digital_/);
    await addressSays(page, 'b.lever', parameter(page, 'a.lever'));
    await eventually(() => parameter(page, 'c')).toBe('2');
  });

  it('up to six times in all, which the menu says', async () => {
    const page = await openWorkbench('a=1&b=2&c=3&d=4&e=5&to=2040');
    await choose(page, 4, 'duplicate');
    await eventually(() => cards(page).count()).toBe(6);
    await cardOf(page, 0).actions.click();
    await eventually(() => actionOf(page, 0, 'duplicate').textContent()).toContain(not.room);
    await actionOf(page, 0, 'duplicate').press('Enter');
    await atRest(page);
    expect(await cards(page).count()).toBe(6);
    await eventually(() => addButton(page).getAttribute('aria-disabled')).toBe('true');
  });

  it('not where the link would become too long, and the card says so', async () => {
    const long = (id: string) => `${id}=1&${id}.name=${encodeURIComponent('日'.repeat(40))}`;
    const page = await openWorkbench(`${long('a')}&${long('b')}&${long('c')}&to=2040`);
    await choose(page, 0, 'duplicate');
    await eventually(() => cardOf(page, 0).root.getByRole('alert').textContent()).toContain('1500');
    await atRest(page);
    expect(await cards(page).count()).toBe(3);
  });
});

describe('a scenario is removed, added and reset', () => {
  it('with the focus on what took its place', async () => {
    const page = await openWorkbench(THREE);
    await cardOf(page, 1).actions.press('Enter');
    await actionOf(page, 1, 'remove').press('Enter');
    await eventually(() => namesOf(page)).toEqual(['One', 'Three']);
    await eventually(() => isFocused(cardOf(page, 1).actions)).toBe(true);
    await expectSaid(page, said.removed({ name: 'Two', count: 2 }));
    await addressSays(page, 'b.name', 'Three');
    await choose(page, 1, 'remove');
    await eventually(() => isFocused(cardOf(page, 0).actions)).toBe(true);
    await addButton(page).press('Enter');
    await expectSaid(page, said.added({ letter: 'B' }));
    await eventually(() => isFocused(addButton(page))).toBe(true);
  });

  it('to what a fresh comparison has at its letter, or to two per cent', async () => {
    const page = await openWorkbench('a=9&a.name=One&a.lever=level_2_2027_5&b=8&c=7&to=2040');
    for (const [i, letter, word] of [
      [0, 'a', 'trend'],
      [1, 'b', 'hold'],
      [2, 'c', '2'],
    ] as const) {
      await choose(page, i, 'reset');
      await addressSays(page, letter, word);
    }
    await eventually(() => parameter(page, 'a.name')).toBeNull();
    await eventually(() => parameter(page, 'a.lever')).toBeNull();
    await eventually(() => parameter(page, 'a.band')).toBe('50_80');
  });
});

describe('the menu of a card', () => {
  it('closes by Escape, by a press elsewhere, and by going on', async () => {
    const page = await openWorkbench(THREE);
    const { actions } = cardOf(page, 0);
    await actions.press('Enter');
    await eventually(() => isFocused(actionOf(page, 0, 'duplicate'))).toBe(true);
    await page.keyboard.press('Escape');
    await eventually(() => actions.getAttribute('aria-expanded')).toBe('false');
    await eventually(() => isFocused(actions)).toBe(true);
    await actions.click();
    await page.getByRole('heading', { level: 1 }).click();
    await eventually(() => actions.getAttribute('aria-expanded')).toBe('false');
    await actions.press('Enter');
    for (let tab = 0; tab < 6; tab++) await page.keyboard.press('Tab');
    await eventually(() => actions.getAttribute('aria-expanded')).toBe('false');
  });
});

import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import { addEffect, openMore } from './moreOfCard';
import { atRest } from './rest';
import { expectSaid, isFocused, namesOf, THREE } from './threeCards';
import {
  actionOf,
  addButton,
  addressSays,
  cardOf,
  cards,
  choose,
  openWorkbench,
  parameter,
  words,
} from './workbench';

const { said, not } = words.cards;

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

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually, openPage } from '../harness/browser';
import { contributions, goalValue, makeScenario } from './compare';
import { addEffect, effectsOf, openMore } from './moreOfCard';
import {
  addButton,
  addressSays,
  cardOf,
  cards,
  copyLink,
  dragTo,
  live,
  openWorkbench,
  pictureAtRest,
  words,
} from './workbench';

const PRESET = 'digital';

/** What the clipboard holds, as a friend would paste it. */
const pasted = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Opens a link in a fresh page and gives what is seen there. */
async function seenElsewhere(link: string): Promise<unknown> {
  const other = await openPage(new URL(link).pathname + new URL(link).search, { width: 1280 });
  await live(other);
  return pictureAtRest(other);
}

describe('from arriving to handing on', () => {
  it('by pointer', async () => {
    const page = await openWorkbench('', { clipboard: true });
    await dragTo(page, cardOf(page, 0).slider, 4);
    await addressSays(page, 'a', '4');
    await addButton(page).click();
    await openMore(page, 2);
    await addEffect(page, 2, 'levers', PRESET);
    await eventually(() => effectsOf(page, 2, 'levers').locator('.effect').count()).toBe(1);
    const read = contributions(page).getByRole('img').first();
    await eventually(() => read.count()).toBe(1);
    await goalValue(page).fill('600');
    await makeScenario(page).click();
    await eventually(() => cards(page).count()).toBe(4);
    await addressSays(page, 'd', 'target_600_2040');
    await copyLink(page).click();
    await eventually(() => pasted(page)).toContain('target_600_2040');
    expect(await seenElsewhere(await pasted(page))).toEqual(await pictureAtRest(page));
  });

  it('by keyboard alone, finding everything by its name', async () => {
    const page = await openWorkbench('', { clipboard: true });
    const { slider } = cardOf(page, 0);
    await tabTo(page, slider);
    for (let press = 0; press < 7; press++) await page.keyboard.press('ArrowRight');
    await addressSays(page, 'a', '4');
    await tabTo(page, addButton(page));
    await page.keyboard.press('Enter');
    await eventually(() => cards(page).count()).toBe(3);
    await tabTo(page, cardOf(page, 2).more);
    await page.keyboard.press('Enter');
    const levers = effectsOf(page, 2, 'levers');
    await tabTo(page, levers.getByRole('button', { name: words.cards.addLever }));
    await page.keyboard.press('Enter');
    const first = levers.locator('.preset-list').getByRole('button').first();
    await tabTo(page, first);
    await page.keyboard.press('Enter');
    await eventually(() => levers.locator('.effect').count()).toBe(1);
    const told = contributions(page).getByRole('img').first();
    await eventually(() => told.ariaSnapshot()).toMatch(/2040/);
    await tabTo(page, goalValue(page));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('600');
    await tabTo(page, makeScenario(page));
    await page.keyboard.press('Enter');
    await addressSays(page, 'd', 'target_600_2040');
    await tabTo(page, copyLink(page));
    await page.keyboard.press('Enter');
    await eventually(() => pasted(page)).toContain('target_600_2040');
    expect(await seenElsewhere(await pasted(page))).toEqual(await pictureAtRest(page));
  });
});

/** Presses Tab until a control has the focus, as somebody without a pointer does. */
async function tabTo(page: Page, control: ReturnType<typeof cardOf>['slider']): Promise<void> {
  await control.waitFor();
  for (let press = 0; press < 250; press++) {
    if (await control.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`nothing leads to ${control.toString()}`);
}

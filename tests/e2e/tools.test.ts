import { describe, it } from 'vitest';
import { eventually } from '../harness/browser';
import { more, panel, redo, undo } from './tools';
import {
  STEADY,
  addButton,
  addressSays,
  cardOf,
  cards,
  choose,
  dragTo,
  live,
  openWorkbench,
  parameter,
  pictureAtRest,
  pictureOf,
  words,
} from './workbench';

describe('undo and redo', () => {
  it('take back a gesture at a time, and do it again', async () => {
    const page = await openWorkbench(STEADY, { stores: true });
    const before = await pictureAtRest(page);
    await dragTo(page, cardOf(page, 0).slider, 6);
    const moved = await pictureAtRest(page);
    await addButton(page).click();
    await eventually(() => cards(page).count()).toBe(2);
    await undo(page).click();
    await eventually(() => pictureOf(page)).toEqual(moved);
    await undo(page).click();
    await eventually(() => pictureOf(page)).toEqual(before);
    await addressSays(page, 'a', '3.3');
    await eventually(() => undo(page).getAttribute('aria-disabled')).toBe('true');
    await redo(page).click();
    await redo(page).click();
    await eventually(() => cards(page).count()).toBe(2);
    await addressSays(page, 'b', '2');
    await eventually(() => redo(page).getAttribute('aria-disabled')).toBe('true');
  });

  it('answer to Ctrl Z, Ctrl Shift Z and Ctrl Y, and leave letters to the field they are in', async () => {
    const page = await openWorkbench(STEADY);
    const { slider, name } = cardOf(page, 0);
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await addressSays(page, 'a', '3.5');
    await page.keyboard.press('Control+z');
    await addressSays(page, 'a', '3.4');
    await page.keyboard.press('Control+Shift+z');
    await addressSays(page, 'a', '3.5');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await addressSays(page, 'a', '3.3');
    await page.keyboard.press('Control+y');
    await addressSays(page, 'a', '3.4');
    await name.focus();
    await page.keyboard.type('Slow');
    await page.keyboard.press('Control+z');
    await addressSays(page, 'a', '3.4');
  });

  it('bring back what was removed', async () => {
    const page = await openWorkbench(`${STEADY.replace('&to=2040', '')}&b=5&b.name=Mine&to=2040`);
    const before = await pictureAtRest(page);
    await choose(page, 1, 'remove');
    await eventually(() => cards(page).count()).toBe(1);
    await page.keyboard.press('Control+z');
    await eventually(() => pictureOf(page)).toEqual(before);
  });
});

describe('what is kept on the device', () => {
  it('is kept, opened after a reload, forgotten and brought back', async () => {
    const page = await openWorkbench(STEADY, { stores: true });
    await more(page).click();
    const kept = panel(page);
    await kept.getByRole('textbox', { name: words.tools.keepName }).fill('For Tuesday');
    await page.keyboard.press('Enter');
    await kept.getByText(words.tools.keptNow({ name: 'For Tuesday' })).waitFor();
    await page.goto('/?a=7&to=2030');
    await live(page);
    await more(page).click();
    await kept.getByRole('link', { name: 'For Tuesday' }).click();
    await addressSays(page, 'a', '3.3');
    await kept
      .getByRole('button', { name: words.tools.forgetNamed({ name: 'For Tuesday' }) })
      .click();
    await eventually(() => kept.getByRole('link', { name: 'For Tuesday' }).count()).toBe(0);
    await kept.getByRole('button', { name: words.tools.bringBack }).click();
    await kept.getByRole('link', { name: 'For Tuesday' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await addressSays(page, 'a', '7');
  });

  it('is said where the browser refuses to keep anything', async () => {
    const page = await openWorkbench(STEADY, {
      stores: true,
      prepare: (one) =>
        one.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('denied', 'SecurityError');
            },
          });
        }),
    });
    await more(page).click();
    await panel(page).getByRole('button', { name: words.tools.keep }).click();
    await panel(page).getByText(words.tools.keptRefused).waitFor();
  });
});

describe('the appearance', () => {
  it('is light or dark by choice, in the link too, and the system’s again', async () => {
    const page = await openWorkbench(STEADY, { stores: true });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await more(page).click();
    const wear = (name: string) => panel(page).getByRole('radio', { name }).check();
    await wear(words.tools.appearances.dark);
    await eventually(ground).not.toBe(light);
    await addressSays(page, 'theme', 'dark');
    await page.reload();
    await live(page);
    await eventually(() => ground()).not.toBe(light);
    await more(page).click();
    await wear(words.tools.appearances.system);
    await eventually(ground).toBe(light);
    await eventually(() => parameter(page, 'theme')).toBeNull();
  });
});

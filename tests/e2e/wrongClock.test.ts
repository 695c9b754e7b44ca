import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import { more, panel } from './tools';
import {
  addressSays,
  cardOf,
  dragTo,
  openWorkbench,
  pictureAtRest,
  STEADY,
  words,
} from './workbench';

describe('a device whose clock is wrong', () => {
  it.each(['1970-01-01T00:00:00Z', '2137-12-31T23:59:59Z'])(
    'shows and keeps the same at %s',
    async (time) => {
      const right = await openWorkbench(STEADY);
      const page = await openWorkbench(STEADY, {
        stores: true,
        prepare: (one) => one.clock.setFixedTime(time),
      });
      expect(await pictureAtRest(page)).toEqual(await pictureAtRest(right));
      await dragTo(page, cardOf(page, 0).slider, 6);
      await addressSays(page, 'a', '6');
      await more(page).click();
      await panel(page).getByRole('textbox', { name: words.tools.keepName }).fill('Of another day');
      await page.keyboard.press('Enter');
      await eventually(() =>
        panel(page).getByRole('link', { name: 'Of another day' }).count(),
      ).toBe(1);
    },
  );
});

import { describe, it } from 'vitest';
import { eventually } from '../harness/browser';
import { addEffect, dialOf, effectOf, effectsOf, openMore } from './moreOfCard';
import {
  STEADY,
  addressSays,
  addressStays,
  openWorkbench,
  words,
  yearInspector,
} from './workbench';

const { cards } = words;

describe('a shock', () => {
  it('is added in the year under inspection, and changed', async () => {
    const page = await openWorkbench(STEADY);
    await yearInspector(page).fill('2027');
    await openMore(page, 0);
    await addEffect(page, 0, 'shocks', 'pandemic');
    await addressSays(page, 'a.shock', 'pandemic_12_2027_2_1');
    const shock = effectOf(page, 0, 'shocks', 0);
    await dialOf(shock, 'depth').slider.press('ArrowRight');
    await dialOf(shock, 'year').field.fill('2031');
    await dialOf(shock, 'recovery').field.fill('3');
    await dialOf(shock, 'scar').field.fill('2');
    await shock.getByRole('textbox').first().fill('Another one');
    await addressSays(page, 'a.shock', 'pandemic_12.5_2031_3_2*Another one');
    await dialOf(shock, 'scar').field.fill('13');
    await eventually(() => shock.getByRole('alert').textContent()).toBe(
      cards.allowed.share({ min: '0', max: '12.5', unit: '%' }),
    );
    await addressStays(page, 'a.shock', 'pandemic_12.5_2031_3_2*Another one');
  });

  it('takes its depth from a published fall, with the arithmetic', async () => {
    const page = await openWorkbench('a=3.3&a.shock=shock_10_2030_2_0&to=2040');
    const shock = effectOf(page, 0, 'shocks', 0);
    await shock.getByText(cards.yoy.heading).click();
    const known = shock.getByRole('textbox', { name: cards.yoy.number });
    await known.fill('-9.7');
    await eventually(async () => (await shock.textContent())!.replaceAll('\u00a0', ' ')).toContain(
      '1 − (1 − 0.097) / (1 + 0.033) = 12.6 %',
    );
    await shock.getByRole('button', { name: /^Use 12\.6/ }).press('Enter');
    await addressSays(page, 'a.shock', 'shock_12.6_2030_2_0');
    await known.fill('5');
    await eventually(() => shock.getByText(cards.yoy.above).isVisible()).toBe(true);
    await eventually(() => shock.getByRole('button', { name: /^Use/ }).count()).toBe(0);
  });

  it('of one’s own is taken away again; four are the most', async () => {
    const page = await openWorkbench(STEADY);
    await openMore(page, 0);
    for (let count = 1; count <= 4; count++) await addEffect(page, 0, 'shocks');
    const list = effectsOf(page, 0, 'shocks');
    await eventually(() => list.locator('.effect').count()).toBe(4);
    await eventually(() => list.textContent()).toContain(cards.mostShocks);
    for (let left = 3; left >= 0; left--) {
      await list
        .getByRole('button', { name: /^Remove/ })
        .first()
        .click();
      await eventually(() => list.locator('.effect').count()).toBe(left);
    }
    await addressSays(page, 'a.shock', null);
  });
});

import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import { presets } from '../../data/presets';
import { addEffect, dialOf, effectOf, effectsOf, openMore } from './moreOfCard';
import {
  STEADY,
  addressSays,
  cardOf,
  cellsOf,
  chooseSeries,
  live,
  openWorkbench,
  pictureAtRest,
  pictureOf,
  words,
} from './workbench';

const { cards } = words;

describe('a policy', () => {
  it('is added from a preset, which writes its numbers into the link', async () => {
    const page = await openWorkbench(STEADY);
    const root = await openMore(page, 0);
    await addEffect(page, 0, 'levers', 'digital');
    await addressSays(page, 'a.lever', 'digital_2_2030_5');
    const focused = dialOf(effectOf(page, 0, 'levers', 0), 'size').slider;
    await eventually(() => focused.evaluate((node) => node === document.activeElement)).toBe(true);
    const said = page.getByRole('status').last();
    await eventually(() => said.textContent()).toBe(
      cards.said.effectAdded({ name: 'digital trade' }),
    );
    await page.keyboard.press('ArrowRight');
    await addressSays(page, 'a.lever', 'digital_2.1_2030_5');
    await eventually(() => root.textContent()).toContain(cards.holds({ levers: 1, shocks: 0 }));
    const before = await pictureAtRest(page);
    await page.reload();
    await live(page);
    await eventually(() => pictureOf(page)).toEqual(before);
    // What a link has set is not hidden from whoever opens it.
    await eventually(() => effectOf(page, 0, 'levers', 0).isVisible()).toBe(true);
  });

  it('shows its range, its reason, its sources, and what is only assumed', async () => {
    const page = await openWorkbench(
      'a=2&a.lever=digital_2_2027_5&a.lever=friction_-5_2027_3&to=2040',
    );
    const seen = effectOf(page, 0, 'levers', 0);
    await eventually(() => seen.textContent()).toContain(cards.marks.seen);
    const { reason, cited } = presets.find(({ id }) => id === 'digital')!;
    await seen.locator('summary').click();
    await eventually(async () => (await seen.textContent())!.replaceAll('\u00a0', ' ')).toContain(
      reason.replaceAll('\u00a0', ' '),
    );
    for (const { title, address } of cited) {
      const link = seen.getByRole('link', { name: title });
      await eventually(() => link.getAttribute('href')).toBe(address);
    }
    const assumed = effectOf(page, 0, 'levers', 1);
    await eventually(() => assumed.textContent()).toContain(cards.assumption);
    await eventually(() => assumed.textContent()).toContain(cards.noSource);
    await eventually(() => seen.getByText(cards.outside).count()).toBe(0);
    await dialOf(seen, 'size').field.fill('30');
    await eventually(() => seen.getByText(cards.outside).isVisible()).toBe(true);
  });

  it('is offered where it is about the series, by what it rests on', async () => {
    const page = await openWorkbench(STEADY);
    await openMore(page, 0);
    const list = effectsOf(page, 0, 'levers');
    const titles = async () => {
      await list.getByRole('button', { name: cards.addLever }).press('Enter');
      await list.locator('.preset-title').last().waitFor();
      const found = await list.locator('.preset-title').allTextContents();
      await page.keyboard.press('Escape');
      await list.locator('.preset-title').last().waitFor({ state: 'hidden' });
      return found.map((text) => text.trim());
    };
    const offered = (group: string) =>
      presets.filter(({ kind, groups }) => kind !== 'shock' && groups.some((one) => one === group));
    const trade = await titles();
    expect(trade.sort()).toEqual(
      [...offered('trade').map(({ title }) => title), cards.own.lever].sort(),
    );
    await list.getByRole('button', { name: cards.addLever }).click();
    await eventually(() => list.getByText(cards.groups.assumed, { exact: true }).isVisible()).toBe(
      true,
    );
    await chooseSeries(page, 'fdi');
    await addressSays(page, 'series', 'fdi');
    await openMore(page, 0);
    await list.getByRole('button', { name: cards.addLever }).focus();
    await page.keyboard.press('Escape');
    await list.locator('.preset-title').last().waitFor({ state: 'hidden' });
    expect((await titles()).sort()).toEqual(
      [...offered('investment').map(({ title }) => title), cards.own.lever].sort(),
    );
  });

  it('of one’s own is named, sized, timed and ended', async () => {
    const page = await openWorkbench(STEADY);
    await openMore(page, 0);
    await addEffect(page, 0, 'levers');
    await addressSays(page, 'a.lever', 'level_2_2030_5');
    const own = effectOf(page, 0, 'levers', 0);
    await own.getByRole('textbox').first().fill('Ports & roads');
    await dialOf(own, 'size').field.fill('4,5 %');
    await dialOf(own, 'start').field.fill('2025');
    await dialOf(own, 'ramp').slider.press('ArrowRight');
    await addressSays(page, 'a.lever', 'level_4.5_2025_6*Ports & roads');
    await own.getByRole('checkbox', { name: cards.ends }).check();
    await addressSays(page, 'a.lever', 'level_4.5_2025_6_2030_1*Ports & roads');
    await dialOf(own, 'end').field.fill('2034');
    await dialOf(own, 'out').field.fill('3');
    await addressSays(page, 'a.lever', 'level_4.5_2025_6_2034_3*Ports & roads');
    await eventually(() => cardOf(page, 0).sentence.textContent()).toContain('Ports & roads adds');
    await own.getByRole('checkbox', { name: cards.ends }).press('Space');
    await addressSays(page, 'a.lever', 'level_4.5_2025_6*Ports & roads');
  });

  it('in points says that it is permanent, and offers an end', async () => {
    const page = await openWorkbench(STEADY);
    await openMore(page, 0);
    await addEffect(page, 0, 'levers');
    const own = effectOf(page, 0, 'levers', 0);
    const before = Number((await cellsOf(page, 0))[0]);
    await own.getByRole('radio', { name: cards.kinds.growth }).check();
    await addressSays(page, 'a.lever', 'points_0.4_2030_1_2034_1');
    await eventually(async () => Number((await cellsOf(page, 0))[0]) / before).toBeCloseTo(1, 2);
    await eventually(() => own.getByText(cards.permanent).count()).toBe(0);
    await own.getByRole('checkbox', { name: cards.ends }).uncheck();
    await addressSays(page, 'a.lever', 'points_0.4_2030_1');
    await eventually(() => own.getByText(cards.permanent).isVisible()).toBe(true);
    await own.getByRole('radio', { name: cards.kinds.level }).press('Space');
    await addressSays(page, 'a.lever', 'level_4.49_2030_11');
  });

  it('is taken away, and the focus stays near', async () => {
    const page = await openWorkbench('a=2&a.lever=digital_2_2027_5&a.lever=level_3_2027_5&to=2040');
    const remove = cards.removeEffect({ name: 'digital trade', of: '' }).trim();
    await effectOf(page, 0, 'levers', 0).getByRole('button', { name: remove }).press('Enter');
    await addressSays(page, 'a.lever', 'level_3_2027_5');
    const add = effectsOf(page, 0, 'levers').getByRole('button', { name: cards.addLever });
    await eventually(() => add.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  it('is warned of where another claims the same', async () => {
    const page = await openWorkbench('a=2&a.lever=digital_2_2027_5&to=2040');
    const warning = cardOf(page, 0).root.locator('.overlap');
    await eventually(() => warning.count()).toBe(0);
    await addEffect(page, 0, 'levers', 'agreement');
    const titles = ['Deeper trade agreement', 'Digital trade'];
    await eventually(() => warning.textContent()).toBe(cards.overlap({ titles }));
    await addEffect(page, 0, 'levers', 'digital');
    await eventually(() => warning.allTextContents()).toContain(
      cards.twice({ title: 'Digital trade' }),
    );
  });

  it('is one of eight at most, in words', async () => {
    const seven = '&a.lever=level_1_2027_5'.repeat(7);
    const page = await openWorkbench(`a=2${seven}&to=2040`);
    await addEffect(page, 0, 'levers');
    await eventually(() => effectsOf(page, 0, 'levers').locator('.effect').count()).toBe(8);
    const add = effectsOf(page, 0, 'levers').getByRole('button', { name: cards.addLever });
    await eventually(() => add.getAttribute('aria-disabled')).toBe('true');
    await eventually(() => effectsOf(page, 0, 'levers').textContent()).toContain(cards.mostLevers);
  });

  it('is refused beside its number where the model cannot compute it', async () => {
    const page = await openWorkbench(
      'a=-50&a.lever=points_-20_2019_1&a.lever=points_-20_2019_1&to=2040',
    );
    const second = effectOf(page, 0, 'levers', 1);
    const growth = cardOf(page, 0).root;
    await addEffect(page, 0, 'levers', 'friction');
    await dialOf(effectOf(page, 0, 'levers', 2), 'size').field.fill('-95');
    await eventually(() => growth.getByRole('alert').textContent()).toBe(
      cards.allowed.share({ min: '−90', max: '500', unit: '%' }),
    );
    await eventually(() => second.getByRole('alert').count()).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import {
  cornerIsOff,
  drag,
  ends,
  lastIsOff,
  levels,
  middleOf,
  starts,
  takeAndMove,
  targets,
  textOf,
  troughs,
} from './handles';
import { atRest } from './rest';
import {
  STEADY,
  addressSays,
  addressStays,
  cardOf,
  cellsOf,
  labelOf,
  live,
  openWorkbench,
  parameter,
  pictureAtRest,
  pictureOf,
  yearInspector,
} from './workbench';

/** A line's end follows the pointer as closely as growth in hundredths of a per cent lets it. */
const CLOSE_PX = 2;

const SHOCKED = STEADY.replace(
  '&a.band',
  '&a.lever=digital_2_2027_5&a.shock=pandemic_12_2030_2_3&a.band',
);

describe('the end of a line', () => {
  it('follows the pointer, and everything else follows the line', async () => {
    const page = await openWorkbench(STEADY);
    const { number, sentence } = cardOf(page, 0);
    await takeAndMove(page, ends(page), { x: 6, y: 90 }, async ({ y }) => {
      await eventually(() => lastIsOff(page, y)).toBeLessThan(CLOSE_PX);
    });
    const percent = Number(await number.inputValue());
    expect(percent).toBeLessThan(3.3);
    const value = (231.7 * (1 + percent / 100) ** 22).toFixed(1);
    await eventually(async () => (await cellsOf(page, 0))[0]).toBe(value);
    await eventually(() => labelOf(page, 0).textContent()).toContain(value);
    await eventually(() => sentence.textContent()).toContain(`${percent}`);
    await eventually(() => textOf(ends(page))).toContain(value);
    await page.mouse.up();
    await addressSays(page, 'a', String(percent));
    await page.goBack();
    await addressSays(page, 'a', '3.3');
  });

  it('is reached with the levers and shocks as they are', async () => {
    const page = await openWorkbench(SHOCKED);
    const at = await takeAndMove(page, ends(page), { x: 0, y: 60 });
    await eventually(() => lastIsOff(page, at.y)).toBeLessThan(CLOSE_PX);
    await page.mouse.up();
    await addressSays(page, 'a.shock', 'pandemic_12_2030_2_3');
    await eventually(() => parameter(page, 'a.lever')).toBe('digital_2_2027_5');
  });

  it('leaves the axes alone until the hand lets go', async () => {
    const page = await openWorkbench(STEADY);
    const before = await levels(page);
    await takeAndMove(page, ends(page), { x: 0, y: -200 }, async () => {
      expect(await levels(page)).toEqual(before);
    });
    await atRest(page);
    expect(await levels(page)).toEqual(before);
    await page.mouse.up();
    await eventually(() => levels(page)).not.toEqual(before);
    await eventually(async () => Number((await cellsOf(page, 0))[0])).toBeGreaterThan(600);
  });

  it('sets a value of three digits and its year while Shift is held', async () => {
    const page = await openWorkbench(STEADY);
    await page.keyboard.down('Shift');
    const at = await takeAndMove(page, ends(page), { x: -180, y: 40 });
    await eventually(async () => (await cornerIsOff(page, at)).y).toBeLessThan(CLOSE_PX);
    expect((await cornerIsOff(page, at)).x).toBeLessThan(10);
    const year = Number(await yearInspector(page).inputValue());
    await page.mouse.up();
    await page.keyboard.up('Shift');
    const { sentence } = cardOf(page, 0);
    const said = new RegExp(`to reach \\d{3}\\.0.*in ${year}\\.$`);
    await eventually(() => sentence.textContent()).toMatch(said);
    const growth = await sentence.textContent();
    const value = growth!.match(/to reach (\d{3})/)![1]!;
    await addressSays(page, 'a', `target_${value}_${year}`);
    await drag(page, targets(page), { x: 60, y: 0 });
    await eventually(() => textOf(targets(page))).not.toContain(String(year));
    await eventually(() => cardOf(page, 0).sentence.textContent()).toContain('to reach');
  });

  it('does not move when it is only pressed', async () => {
    const page = await openWorkbench('a=trend&b=hold&to=2040');
    const before = await pictureAtRest(page);
    await ends(page).first().click();
    await addressStays(page, 'a', 'trend');
    expect(new URL(page.url()).search).toBe('?a=trend&b=hold&to=2040');
    expect(await pictureAtRest(page)).toEqual(before);
  });

  it('turns no change into the growth that the hand asks for', async () => {
    const page = await openWorkbench('a=hold&to=2040');
    await drag(page, ends(page), { x: 0, y: 50 });
    await eventually(() => cardOf(page, 0).sentence.textContent()).toContain('shrinks');
  });
});

describe('Escape while a hand holds something', () => {
  it('returns to the state before it, and leaves the focus where it was', async () => {
    const page = await openWorkbench(SHOCKED);
    const before = await pictureAtRest(page);
    for (const handle of [ends(page), troughs(page), starts(page)]) {
      await takeAndMove(page, handle, { x: -60, y: 70 });
      await eventually(() => pictureOf(page)).not.toEqual(before);
      await page.keyboard.press('Escape');
      await eventually(() => pictureOf(page)).toEqual(before);
      const at = await middleOf(handle);
      await page.mouse.move(at.x + 50, at.y - 50);
      await page.mouse.up();
      expect(await pictureAtRest(page)).toEqual(before);
      await eventually(() => handle.evaluate((node) => node === document.activeElement)).toBe(true);
    }
    await page.reload();
    await live(page);
    await eventually(() => pictureOf(page)).toEqual(before);
  });
});

describe('a trough and a start', () => {
  it('go where they are dragged, in depth and year', async () => {
    const page = await openWorkbench(SHOCKED);
    const at = await takeAndMove(page, troughs(page), { x: 45, y: 50 });
    const inspected = async () => Number(await yearInspector(page).inputValue());
    await eventually(inspected).toBeGreaterThan(2030);
    await eventually(async () => (await cornerIsOff(page, at)).y).toBeLessThan(CLOSE_PX);
    const year = await inspected();
    await page.mouse.up();
    await eventually(() => textOf(troughs(page))).toMatch(
      new RegExp(`takes [\\d.]+\\s% in ${year}$`),
    );
    await drag(page, starts(page), { x: -40, y: 0 });
    const begins = async () => Number((await textOf(starts(page)))!.slice(-4));
    await eventually(begins).toBeLessThan(2027);
    const start = await begins();
    await addressSays(page, 'a.lever', `digital_2_${start}_5`);
    await eventually(() => parameter(page, 'a.shock')).toMatch(
      new RegExp(`^pandemic_[\\d.]+_${year}_2_3$`),
    );
  });

  it('stay within their limits however far the hand goes', async () => {
    const page = await openWorkbench(SHOCKED);
    await drag(page, troughs(page), { x: 2000, y: -2000 });
    // Never shallower than what it leaves for ever, nor after the last year.
    await addressSays(page, 'a.shock', 'pandemic_3_2040_2_3');
    await drag(page, starts(page), { x: -2000, y: 0 });
    await addressSays(page, 'a.lever', 'digital_2_2019_5');
  });
});

describe('a move that the model refuses', () => {
  it('is said, and the last valid picture stays', async () => {
    const page = await openWorkbench('series=fdi-share&a=0&to=2040');
    await page.keyboard.down('Shift');
    // A share that grows so fast early on passes the whole long before the last year.
    await takeAndMove(page, ends(page), { x: -540, y: -250 });
    const said = page.getByRole('alert');
    await eventually(() => said.textContent()).toContain('a share the whole or more');
    await atRest(page);
    const kept = [await cellsOf(page, 0), await cardOf(page, 0).sentence.textContent()];
    await page.mouse.move(10, 10);
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await atRest(page);
    expect([await cellsOf(page, 0), await cardOf(page, 0).sentence.textContent()]).toEqual(kept);
    await ends(page).press('ArrowDown');
    await eventually(() => said.count()).toBe(0);
  });
});

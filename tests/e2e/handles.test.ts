import { describe, expect, it } from 'vitest';
import {
  cornersOf,
  drag,
  ends,
  levels,
  middleOf,
  starts,
  takeAndMove,
  targets,
  textOf,
  troughs,
} from './handles';
import {
  addressSays,
  cardOf,
  cellsOf,
  labelOf,
  live,
  openWorkbench,
  parameter,
  pictureOf,
  STEADY,
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
      const end = (await cornersOf(page, 0)).at(-1)!;
      expect(Math.abs(end.y - y)).toBeLessThan(CLOSE_PX);
    });
    const percent = Number(await number.inputValue());
    expect(percent).toBeLessThan(3.3);
    const value = (231.7 * (1 + percent / 100) ** 22).toFixed(1);
    expect((await cellsOf(page, 0))[0]).toBe(value);
    expect(await labelOf(page, 0).textContent()).toContain(value);
    expect(await sentence.textContent()).toContain(`${percent}`);
    expect(await textOf(ends(page))).toContain(value);
    await page.mouse.up();
    await addressSays(page, 'a', String(percent));
    await page.goBack();
    await addressSays(page, 'a', '3.3');
  });

  it('is reached with the levers and shocks as they are', async () => {
    const page = await openWorkbench(SHOCKED);
    const at = await takeAndMove(page, ends(page), { x: 0, y: 60 });
    const end = (await cornersOf(page, 0)).at(-1)!;
    expect(Math.abs(end.y - at.y)).toBeLessThan(CLOSE_PX);
    await page.mouse.up();
    await addressSays(page, 'a.shock', 'pandemic_12_2030_2_3');
    expect(parameter(page, 'a.lever')).toBe('digital_2_2027_5');
  });

  it('leaves the axes alone until the hand lets go', async () => {
    const page = await openWorkbench(STEADY);
    const before = await levels(page);
    await takeAndMove(page, ends(page), { x: 0, y: -200 }, async () => {
      expect(await levels(page)).toEqual(before);
    });
    await page.mouse.up();
    expect(await levels(page)).not.toEqual(before);
    expect(Number((await cellsOf(page, 0))[0])).toBeGreaterThan(600);
  });

  it('sets a value of three digits and its year while Shift is held', async () => {
    const page = await openWorkbench(STEADY);
    await page.keyboard.down('Shift');
    const at = await takeAndMove(page, ends(page), { x: -180, y: 40 });
    const year = Number(await yearInspector(page).inputValue());
    const corner = (await cornersOf(page, 0))[year - 2018]!;
    expect(Math.abs(corner.y - at.y)).toBeLessThan(CLOSE_PX);
    expect(Math.abs(corner.x - at.x)).toBeLessThan(10);
    await page.mouse.up();
    await page.keyboard.up('Shift');
    const growth = await cardOf(page, 0).sentence.textContent();
    expect(growth).toMatch(new RegExp(`to reach \\d{3}\\.0.*in ${year}\\.$`));
    const value = growth!.match(/to reach (\d{3})/)![1]!;
    await addressSays(page, 'a', `target_${value}_${year}`);
    await drag(page, targets(page), { x: 60, y: 0 });
    expect(await textOf(targets(page))).not.toContain(String(year));
    expect(await cardOf(page, 0).sentence.textContent()).toContain('to reach');
  });

  it('does not move when it is only pressed', async () => {
    const page = await openWorkbench('a=trend&b=hold&to=2040');
    const before = await pictureOf(page);
    await ends(page).first().click();
    expect(await pictureOf(page)).toEqual(before);
    expect(new URL(page.url()).search).toBe('?a=trend&b=hold&to=2040');
  });

  it('turns no change into the growth that the hand asks for', async () => {
    const page = await openWorkbench('a=hold&to=2040');
    await drag(page, ends(page), { x: 0, y: 50 });
    expect(await cardOf(page, 0).sentence.textContent()).toContain('shrinks');
  });
});

describe('Escape while a hand holds something', () => {
  it('returns to the state before it, and leaves the focus where it was', async () => {
    const page = await openWorkbench(SHOCKED);
    const before = await pictureOf(page);
    for (const handle of [ends(page), troughs(page), starts(page)]) {
      await takeAndMove(page, handle, { x: -60, y: 70 });
      expect(await pictureOf(page)).not.toEqual(before);
      await page.keyboard.press('Escape');
      expect(await pictureOf(page)).toEqual(before);
      const at = await middleOf(handle);
      await page.mouse.move(at.x + 50, at.y - 50);
      await page.mouse.up();
      expect(await pictureOf(page)).toEqual(before);
      expect(await handle.evaluate((node) => node === document.activeElement)).toBe(true);
    }
    await page.reload();
    await live(page);
    expect(await pictureOf(page)).toEqual(before);
  });
});

describe('a trough and a start', () => {
  it('go where they are dragged, in depth and year', async () => {
    const page = await openWorkbench(SHOCKED);
    const at = await takeAndMove(page, troughs(page), { x: 45, y: 50 });
    const year = Number(await yearInspector(page).inputValue());
    expect(year).toBeGreaterThan(2030);
    const trough = (await cornersOf(page, 0))[year - 2018]!;
    expect(Math.abs(trough.y - at.y)).toBeLessThan(CLOSE_PX);
    await page.mouse.up();
    expect(await textOf(troughs(page))).toMatch(new RegExp(`takes [\\d.]+\\s% in ${year}$`));
    await drag(page, starts(page), { x: -40, y: 0 });
    const start = Number((await textOf(starts(page)))!.slice(-4));
    expect(start).toBeLessThan(2027);
    await addressSays(page, 'a.lever', `digital_2_${start}_5`);
    expect(parameter(page, 'a.shock')).toMatch(new RegExp(`^pandemic_[\\d.]+_${year}_2_3$`));
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
    expect(await said.textContent()).toContain('a share the whole or more');
    const kept = [await cellsOf(page, 0), await cardOf(page, 0).sentence.textContent()];
    await page.mouse.move(10, 10);
    await page.mouse.up();
    await page.keyboard.up('Shift');
    expect([await cellsOf(page, 0), await cardOf(page, 0).sentence.textContent()]).toEqual(kept);
    await ends(page).press('ArrowDown');
    expect(await said.count()).toBe(0);
  });
});

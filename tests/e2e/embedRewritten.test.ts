import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import { arrived, opened, openLive, printedIn, sliderOf } from './frame';
import { query, withGrowth } from './liveQuery';

const MOVED = query('show=title_sentences_milestones_table&live=a.g_0_6');

describe('what a step of a frame writes anew', () => {
  it('leaves what stays as it is', async () => {
    const page = await openLive(MOVED);
    const nodes = () =>
      page.evaluateHandle(() =>
        ['.k-dot', '.k-line.k-a', '.k-line.k-b', '.sentences li'].map((selector) =>
          document.querySelector(selector),
        ),
      );
    const before = await nodes();
    await sliderOf(page, 'a.g').press('ArrowRight');
    await eventually(() => opened(page, 'a')).toBe('3.4');
    expect(
      await page.evaluate(([a, b]) => a?.map((node, i) => node === b?.[i]), [
        before,
        await nodes(),
      ] as const),
    ).toEqual([true, true, true, true]);
  });

  it('makes no element anew where a step changes only texts and shapes', async () => {
    const page = await openLive(MOVED);
    await sliderOf(page, 'a.g').press('ArrowRight');
    await eventually(() => opened(page, 'a')).toBe('3.4');
    const made = await page.evaluate(async () => {
      const slider = document.querySelector<HTMLInputElement>('[id="a.g"]')!;
      const drawing = document.querySelector('[data-part="drawing"]')!;
      const path = () => drawing.querySelector('.chart-wide .k-line')!.getAttribute('d');
      const before = path();
      let parsed = 0;
      const clone = Node.prototype.cloneNode;
      Node.prototype.cloneNode = function (...of) {
        parsed++;
        return clone.apply(this, of);
      };
      slider.value = '3.5';
      slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
      Node.prototype.cloneNode = clone;
      return { parsed, moved: path() !== before };
    });
    expect(made).toEqual({ parsed: 0, moved: true });
  });

  it('is printed as it would have arrived after a long way, whatever it is called', async () => {
    const label = encodeURIComponent('R&D "a" > b < c &lt;');
    const of = query(
      `a.lever=points_0.5_2027_5*${label}&b.name=${label}&b.band=50_80&live=a.g&show=title_sentences_table`,
    ).replace('&b.band=off', '');
    const page = await openLive(of);
    const way = ['3.4', '6', '12', '15', '-10', '-9.9', '0', '2.1', '2.2', '4.4'];
    for (const g of way) await sliderOf(page, 'a.g').fill(g);
    await eventually(() => opened(page, 'a')).toBe('4.4');
    await eventually(() => printedIn(page)).toEqual(await arrived(withGrowth(of, '4.4')));
  });
});

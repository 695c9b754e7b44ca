import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import { draw, drawn, openLesson } from './lessons';

describe('what is drawn on', () => {
  it.each([
    ['', 1280],
    ['/embed', 320],
    ['/embed', 600],
    ['/embed', 1200],
  ] as const)('lies over the chart of a lesson%s, %i px wide', async (form, width) => {
    const { page } = await openLesson('stand-in-2008', { form, width, height: 1200 });
    const boxes = () =>
      page.evaluate(() =>
        ['.stage svg.chart', '.guess-layer', '.stage'].map((selector) => {
          const { left, top, width, height } = document
            .querySelector(selector)!
            .getBoundingClientRect();
          return [left, top, width, height].map(Math.round);
        }),
      );
    await eventually(async () => (await boxes())[1]).toEqual((await boxes())[0]);
    const [chart, , stage] = await boxes();
    expect(stage![3]! - chart![3]!).toBeLessThan(8);
    await draw(page);
    await eventually(() => drawn(page).getAttribute('d')).toMatch(/^M.+L/);
  });
});

import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import { eventually } from '../harness/browser';
import { expectAccessible, expectReadableDrawing } from './axe';
import { cardOf, openWorkbench, STEADY, words } from './workbench';
import { moments, compared, opened, sharing, drawings } from './moments';

describe('for every reader', () => {
  it.each([...moments, ...compared, ...opened, ...sharing])(
    'axe finds nothing to mend %s',
    async (_, open) => {
      const page = await open();
      await expectAccessible(page);
    },
  );

  it.each(drawings)('the drawing can be read %s', async (_, open) => {
    await expectReadableDrawing(await open());
  });
});

describe('a reader who listens', () => {
  it('hears one sentence 700 ms after the last change', async () => {
    const page = await openWorkbench(STEADY, { clock: true });
    await page.clock.pauseAt(Date.now() + 60_000);
    const status = page.getByRole('status').last();
    await status.evaluate((node) => {
      const said: string[] = [];
      const listen = () => said.push(node.textContent ?? '');
      new MutationObserver(listen).observe(node, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      Object.assign(window, { said });
    });
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
    for (let i = 0; i < 5; i++) {
      await cardOf(page, 0).slider.press('ArrowRight');
      await page.clock.runFor(600);
    }
    await page.clock.runFor(99);
    await eventually(() => said()).toEqual([]);
    await page.clock.runFor(1);
    const name = words.rule.constant({ growth: '3.8\u00a0%' });
    const value = (231.7 * 1.038 ** 22).toFixed(1);
    const sentence = words.describe.scenario({ name, value, span: '' });
    await eventually(() => said()).toEqual([`2040: ${sentence}.`]);
    await page.clock.runFor(5000);
    await eventually(() => said()).toHaveLength(1);
  });

  it('hears the name and the description of the chart', async () => {
    const page = await openWorkbench(STEADY);
    const { title } = catalogue.series['trade']!;
    const name = words.chartTitle({ series: title, to: '2040' });
    const chart = page.getByRole('img', { name });
    const text = (await chart.textContent())!;
    for (const value of ['129 in 2000', '231.7 in 2018']) expect(text).toContain(value);
  });
});

describe('a reader who asks for less motion', () => {
  it('sees nothing move by itself', async () => {
    const page = await openWorkbench('', { reducedMotion: 'reduce' });
    const moving = await page.locator('*').evaluateAll((all) =>
      all
        .map((node) => [node, getComputedStyle(node)] as const)
        .filter(
          ([, { transitionDuration, animationName, scrollBehavior }]) =>
            !/^0s(, 0s)*$/.test(transitionDuration) ||
            animationName !== 'none' ||
            scrollBehavior === 'smooth',
        )
        .map(([node]) => node.outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
  });
});

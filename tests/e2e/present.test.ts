import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import { atRest } from './rest';
import { live, openWorkbench, words } from './workbench';
import { more, panel, present, presentation } from './tools';

const THREE = 'v=1&data=1&series=trade&a=3.3&a.name=Steady&b=5&b.name=Fast&c=hold&to=2040';

describe('presenting', () => {
  it('fills the screen by its button, and steps through the scenarios and then all', async () => {
    const page = await openWorkbench(THREE);
    await present(page).click();
    const dialog = presentation(page);
    await dialog.waitFor();
    await eventually(() => dialog.boundingBox()).toMatchObject({ x: 0, y: 0, width: 1280 });
    const lines = dialog.locator('.k-line');
    const sentences = dialog.getByRole('listitem');
    await eventually(() => lines.count()).toBe(2);
    await eventually(() => sentences.allTextContents()).toEqual([expect.stringContaining('3.3')]);
    for (const expected of [['5.0'], ['231.7'], ['3.3', '5.0', '231.7']]) {
      await dialog.getByRole('button', { name: words.tools.next }).click();
      await eventually(() => sentences.allTextContents()).toEqual(
        expected.map((part) => expect.stringContaining(part)),
      );
    }
    await eventually(() =>
      dialog.getByRole('button', { name: words.tools.next }).isDisabled(),
    ).toBe(true);
    await dialog.getByRole('button', { name: words.tools.leave }).click();
    await eventually(() => dialog.count()).toBe(0);
  });

  it('keeps the axes still from step to step', async () => {
    const page = await openWorkbench(THREE, { stores: true });
    await page.keyboard.press('p');
    const labels = presentation(page).locator('svg.chart text.k-soft');
    await eventually(() => labels.count()).toBeGreaterThan(5);
    const first = await labels.allTextContents();
    const position = presentation(page).locator('.presentation-step');
    await page.keyboard.press('ArrowRight');
    await eventually(() => position.textContent()).toBe(words.tools.step({ at: 2, of: 4 }));
    await atRest(page);
    expect(await labels.allTextContents()).toEqual(first);
    await page.keyboard.press('Escape');
  });

  it('is driven by the keyboard alone, the code for phones too', async () => {
    const page = await openWorkbench(THREE, { stores: true });
    await page.keyboard.press('p');
    const dialog = presentation(page);
    const position = dialog.locator('.presentation-step');
    await eventually(() => position.textContent()).toBe(words.tools.step({ at: 1, of: 4 }));
    await page.keyboard.press('End');
    await eventually(() => position.textContent()).toBe(words.tools.step({ at: 4, of: 4 }));
    await page.keyboard.press('PageUp');
    await eventually(() => position.textContent()).toBe(words.tools.step({ at: 3, of: 4 }));
    await page.keyboard.press('q');
    const code = dialog.getByRole('img', { name: words.tools.qrOf });
    await code.waitFor();
    await eventually(async () => (await code.boundingBox())!.height).toBeGreaterThan(400);
    await page.keyboard.press('q');
    await eventually(() => code.count()).toBe(0);
    await page.keyboard.press('Escape');
    await eventually(() => dialog.count()).toBe(0);
    await page.keyboard.press('p');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
  });

  it('leaves a P that is typed to the field, and to those who want no single keys', async () => {
    const page = await openWorkbench(THREE, { stores: true });
    await page.getByLabel(words.ui.scenarioName({ id: 'A' })).press('p');
    await expectNotPresenting(page);
    await more(page).click();
    await panel(page).getByRole('checkbox', { name: words.tools.singleKeys }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('p');
    await expectNotPresenting(page);
    await page.reload();
    await live(page);
    await page.keyboard.press('p');
    await expectNotPresenting(page);
  });

  it('shows every sentence and the whole chart on a phone', async () => {
    const page = await openWorkbench(THREE, { width: 390, height: 844, touch: true, stores: true });
    await more(page).click();
    await panel(page).getByRole('button', { name: words.tools.present }).click();
    const dialog = presentation(page);
    await dialog.waitFor();
    await page.keyboard.press('End');
    await eventually(() => dialog.getByRole('listitem').count()).toBe(3);
    const overflow = () => dialog.evaluate((node) => node.scrollWidth - node.clientWidth);
    await eventually(overflow).toBe(0);
    await page.keyboard.press('Escape');
  });
});

/** Nothing is presented, though its code would have had the time to come. */
async function expectNotPresenting(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await atRest(page);
  expect(await presentation(page).count()).toBe(0);
}

import { describe, it } from 'vitest';
import { eventually } from '../harness/browser';
import { openThenCut } from './offline';
import { makeShort, openShare, panelOf, shortNote } from './share';
import { addressSays, cardOf, dragTo, holdAndMove, live, STEADY, words } from './workbench';

describe('without a network', () => {
  it('goes on as if nothing had happened, and says so', async () => {
    const page = await openThenCut(STEADY);
    await page.getByText(words.tools.offline).waitFor();
    await dragTo(page, cardOf(page, 0).slider, 6);
    await addressSays(page, 'a', '6');
    await page.context().setOffline(false);
    await eventually(() => page.getByText(words.tools.offline).count()).toBe(0);
  });

  it('begins in the middle of a drag, and nothing of it is lost', async () => {
    const page = await openThenCut(STEADY);
    await page.context().setOffline(false);
    await eventually(() => page.getByText(words.tools.offline).count()).toBe(0);
    const { slider, name } = cardOf(page, 0);
    await name.fill('Half way');
    let moves = 0;
    await holdAndMove(page, slider, 6, async () => {
      moves += 1;
      if (moves === 6) await page.context().setOffline(true);
    });
    await page.getByText(words.tools.offline).waitFor();
    await page.mouse.up();
    await addressSays(page, 'a', '6');
    await addressSays(page, 'a.name', 'Half way');
    await page.reload();
    await live(page);
    await eventually(() => name.inputValue()).toBe('Half way');
    await eventually(() => slider.inputValue()).toBe('6');
    await page.context().setOffline(false);
  });

  it('opens any link after the first visit', async () => {
    const page = await openThenCut('');
    await page.goto('/?series=fdi&a=4&a.name=Mine&b=hold&to=2030');
    await live(page);
    await eventually(() => cardOf(page, 0).name.inputValue()).toBe('Mine');
    await addressSays(page, 'series', 'fdi');
    await page.goto('/about?year=2008');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.context().setOffline(false);
  });

  it('opens the presentation, whose code came with the rest', async () => {
    const page = await openThenCut(STEADY);
    await page.keyboard.press('p');
    await page.getByRole('dialog', { name: words.tools.presenting }).waitFor();
    await page.keyboard.press('Escape');
    await page.context().setOffline(false);
  });

  it('opens the share panel, which says that a short link has to wait', async () => {
    const page = await openThenCut(STEADY);
    await openShare(page);
    await eventually(() => shortNote(page).textContent()).toBe(words.share.short.offline);
    await makeShort(page).click();
    await eventually(() => shortNote(page).textContent()).toBe(words.share.short.refused.unreached);
    const link = panelOf(page).getByLabel(words.share.link.field, { exact: true });
    await eventually(() => link.inputValue()).toContain(`/?${STEADY}`);
    await eventually(() => panelOf(page).getByRole('img', { name: words.tools.qrOf }).count()).toBe(
      1,
    );
    await page.context().setOffline(false);
    await eventually(() => shortNote(page).textContent()).toBe(words.share.short.refused.unreached);
    await makeShort(page).click();
    await page.getByLabel(words.share.short.field).waitFor();
  });
});

import { describe, expect, it } from 'vitest';
import { canonicalOf } from '../harness/expected';
import { eventually } from '../harness/browser';
import { lessonIn, openBuilding, stepAt, steps, STILL, TREND } from './building';
import { openShare, panelOf } from './share';
import { openWorkbench, words } from './workbench';

const { share } = words;
const HIDDEN = 'a=3.3&b=hold&b.hide=1&c=trend&lang=vi&theme=dark&to=2033';

describe('“Use in a lesson”', () => {
  it('makes the comparison the first step of a new one, in the language and light of the page', async () => {
    const page = await openWorkbench(HIDDEN.replace('&lang=vi', ''));
    await openShare(page);
    await panelOf(page).getByRole('link', { name: share.lesson.use }).click();
    await page.waitForURL('**/learn/new?**');
    await eventually(() => steps(page).count()).toBe(1);
    const [step] = lessonIn(page).steps;
    expect(step?.comparison.scenarios.map(({ hidden }) => hidden)).toEqual([false, true, false]);
    expect(step?.comparison.to).toBe(2033);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });

  it('adds it to the lesson that is open in another tab, and says as which step', async () => {
    const lesson = await openBuilding(
      TREND.split('&')
        .slice(2)
        .map((pair) => `1.${pair}`)
        .join('&'),
    );
    const page = await openWorkbench(STILL);
    await openShare(page);
    await panelOf(page).getByRole('link', { name: share.lesson.use }).click();
    const note = panelOf(page).locator('.share-lesson').getByRole('status');
    await eventually(() => note.textContent()).toBe(share.lesson.taken({ number: '2' }));
    expect(new URL(page.url()).pathname).toBe('/');
    await eventually(() => stepAt(lesson, 2).count()).toBe(1);
    await eventually(() => lessonIn(lesson).steps[1]?.comparison.series).toBe('fdi');
    expect(canonicalOf(STILL)).toContain('series=fdi');
  });
});

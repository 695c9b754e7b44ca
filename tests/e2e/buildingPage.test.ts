import { describe, expect, it } from 'vitest';
import { LANGUAGES, wordsOf } from '../../chart/words';
import { fetchBuildingWords } from '../../chart/words/buildingWords';
import { eventually, openPage } from '../harness/browser';
import { canonicalLesson } from '../model/anyLesson';
import { expectAccessible } from './axe';
import { openBuilding } from './building';

/** Three steps, one of them with more than it may have. */
const QUERY = canonicalLesson(
  'title=Two paces&1.say=Look back.&1.ask=How far?&1.guess=1&1.a=trend&1.to=2030&2.series=fdi&2.to=2035&3.a=parts&3.b=hold&3.to=2040',
).replace('1.say=Look%20back.', `1.say=${'Look%20back.%20'.repeat(30)}`);

describe.each(LANGUAGES)('the page of a lesson’s making in %s', (lang) => {
  it('has nothing that axe mends, and fits the narrowest screen and a wide one', async () => {
    const page = await openBuilding(`lang=${lang}&${QUERY}`);
    await page.getByRole('button', { expanded: false }).first().click();
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await eventually(overflow, `${width} px`).toBe(0);
      await expectAccessible(page);
    }
  });

  it('is whole without script, and opens what its address holds', async () => {
    const building = await fetchBuildingWords(lang);
    const page = await openPage(`/learn/new?lang=${lang}&${QUERY.replace(/1\.say=[^&]*&/, '')}`, {
      javaScript: false,
    });
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await page.locator('h1').textContent()).toBe(building.title);
    expect(await page.locator('main').textContent()).toContain(building.noScript);
    expect(await page.locator('.building-step svg.chart').count()).toBe(3);
    await page.getByRole('link', { name: building.out.open, exact: true }).click();
    await page.getByRole('heading', { name: 'How far?' }).waitFor();
    const learn = page.getByRole('link', { name: wordsOf(lang).nav.learn });
    expect(await learn.getAttribute('aria-current')).toBe('page');
  });
});

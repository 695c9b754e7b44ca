import { describe, expect, it } from 'vitest';
import { eventually, openPage } from '../harness/browser';
import { canonicalOf } from '../harness/expected';
import { runAxe } from '../harness/runAxe';
import { origin } from '../harness/served';

describe('the page about the API', () => {
  it.each([
    { width: 1280, colorScheme: 'light' },
    { width: 390, colorScheme: 'light' },
    { width: 390, colorScheme: 'dark' },
    { width: 320, colorScheme: 'light' },
  ] as const)('fits $width px in $colorScheme and is open to everybody', async (reader) => {
    const page = await openPage('/api', reader);
    for (const id of ['projection', 'postProjection', 'cagr', 'goalLever']) {
      const all = page.locator(`#route-${id}`).locator('xpath=descendant-or-self::details');
      await all.evaluateAll((found) => found.forEach((one) => one.setAttribute('open', '')));
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBe(0);
    expect((await runAxe(page)).violations).toEqual([]);
  });

  it('runs an example at a click', async () => {
    const page = await openPage('/api');
    await page.locator('#route-projectionCsv').getByRole('link', { name: 'Run it' }).waitFor();
    const link = page.locator('#route-projection').getByRole('link', { name: 'Run it' });
    await Promise.all([page.waitForURL(/projection\.json\?v=1/), link.click()]);
    await eventually(() => page.locator('pre').textContent()).toContain('"notice"');
  });

  it('shows a request to a function as a shell takes it', async () => {
    const page = await openPage('/api');
    const route = page.locator('#route-doublingTime');
    await route.locator('summary').first().press('Enter');
    const command = (await route.locator('pre').textContent()) ?? '';
    const [, body = '', address = ''] = /-d '([^']+)' '([^']+)'$/.exec(command) ?? [];
    const answer = await fetch(`${origin}${new URL(address).pathname}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(await answer.json()).toMatchObject({ function: 'doublingTime' });
  });

  it('is led to from the page about the figures', async () => {
    const page = await openPage('/about');
    const link = page.getByRole('link', { name: 'The API' });
    await Promise.all([page.waitForURL('**/api'), link.click()]);
    await eventually(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('The API');
  });
});

describe('the description of a data set in a page', () => {
  it('is read by programs and offends no policy', async () => {
    const title = '</script><script>document.title="out"</script>';
    const query = canonicalOf(`title=${encodeURIComponent(title)}&a=3.3&to=2030`);
    // The page fails this test by itself if it reports a violation.
    const page = await openPage(`/?${query}`);
    const name = await page
      .locator('script[type="application/ld+json"]')
      .evaluate((block) => (JSON.parse(block.textContent) as { name: string }).name);
    expect(name).toContain('document.title="out"');
    await eventually(() => page.title()).not.toBe('out');
  });
});

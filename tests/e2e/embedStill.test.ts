import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, openPage } from '../harness/browser';
import { origin } from '../harness/served';
import { expectAccessible } from './axe';
import { openLive, sliderOf } from './frame';
import { startHostSite, type HostSite } from './hostPage';
import { controlsOnPage } from './measure';
import { words } from './workbench';

const ALL =
  'a=3.3&a.name=Steady&b=hold&live=a.g_0_6&live=b&live=year&show=title_sentences_bands_milestones_table&height=auto&to=2040';
const GUESS = 'a=3.3&a.name=Steady&b=hold&live=a.g_0_6&guess=1&to=2040';

describe('an embed without script', () => {
  it('has everything but its controls', async () => {
    const page = await openPage(`/embed?${ALL}`, { width: 700, javaScript: false });
    await eventually(() => page.getByRole('img', { name: /\S/ }).count()).toBe(1);
    expect(await page.locator('svg.chart-wide .k-line').count()).toBe(2);
    expect(await page.locator('.sentences li').count()).toBe(2);
    await eventually(() => page.locator('.sentences li').first().isVisible()).toBe(true);
    expect(await page.locator('.data-table tbody th').last().textContent()).toBe('2040');
    for (const fieldset of await page.locator('fieldset').all()) {
      expect(await fieldset.isVisible()).toBe(false);
    }
    expect(await page.locator('fieldset').count()).toBe(3);
    await page.locator('.events summary').click();
    await eventually(() => page.locator('.events li').first().isVisible()).toBe(true);
  });

  it('shows what was to be guessed when it is asked to', async () => {
    const page = await openPage(`/embed?${GUESS}`, { width: 700, javaScript: false });
    const line = page.locator('svg.chart-wide .k-line').first();
    const visible = () => line.evaluate((path) => getComputedStyle(path).visibility);
    await eventually(visible).toBe('hidden');
    expect(await page.locator('.sentences').isVisible()).toBe(false);
    expect(await page.locator('fieldset.guess').isVisible()).toBe(false);
    await page.getByText(words.guess.reveal).click();
    await eventually(visible).toBe('visible');
    await eventually(() => page.locator('.sentences').isVisible()).toBe(true);
  });
});

describe('an embed in a frame that may run no script', () => {
  let host: HostSite;
  beforeAll(async () => {
    host = await startHostSite();
  });
  afterAll(() => host.close());

  it('offers nothing that would not answer', async () => {
    const page = await openPage(
      host.framing(`${origin}/embed?${ALL}`, { width: 640, sandbox: '' }),
      {
        alsoFrom: [host.origin],
        expected: [/Blocked script execution in/, /^failed: \S+\.js csp$/],
      },
    );
    const frame = page.frameLocator('iframe');
    await frame.getByRole('img', { name: /\S/ }).waitFor();
    expect(await frame.locator('fieldset:enabled').count()).toBe(0);
    expect(await frame.getByRole('slider').count()).toBe(0);
  });
});

describe('an embed is accessible', () => {
  it.each([
    ['with sliders, years and a table', ALL, {}],
    ['with sliders, years and a table, in the dark', ALL, { colorScheme: 'dark' }],
    ['with sliders on a phone', ALL, { width: 320, height: 800, touch: true }],
    ['with a guess', GUESS, {}],
    ['with a guess in the dark', GUESS, { colorScheme: 'dark' }],
    ['in Japanese', `lang=ja&${ALL}`, {}],
    ['in Vietnamese', `lang=vi&${GUESS}`, {}],
  ] as const)('%s', async (_, query, reader) => {
    const page = await openLive(query, reader);
    if (query.includes('guess=1')) await page.locator('.reveal > summary').click();
    await expectAccessible(page);
    const small = (await page.evaluate(controlsOnPage)).filter(
      ({ inText, narrowest }) => !inText && narrowest < 24,
    );
    expect(small).toEqual([]);
  });

  it('and every slider has a name of its own', async () => {
    const page = await openLive(ALL);
    const named = (name: string) => page.getByRole('slider', { name });
    expect(await named('Steady').count()).toBe(1);
    expect(await named('Steady').getAttribute('id')).toBe('a.g');
    expect(await page.getByRole('slider').count()).toBe(3);
    expect(await sliderOf(page, 'b.g').isEnabled()).toBe(true);
  });
});

describe('an embed of a broken address', () => {
  it.each(['', '&live=a.g'])('shows the default comparison and says so%s', async (more) => {
    const page = await openPage(
      `/embed?series=exprts&a=lots&to=soon&live=q.g&guess=maybe&height=5&show=nothing${more}`,
      { width: 640 },
    );
    await eventually(() => page.getByRole('note').first().isVisible()).toBe(true);
    const said = (await page.getByRole('note').first().textContent()) ?? '';
    for (const word of ['exprts', 'lots', 'soon']) expect(said).toContain(word);
    expect(await page.locator('svg.chart-wide .k-line').count()).toBeGreaterThan(0);
    expect(await page.locator('.sentences li').count()).toBeGreaterThan(0);
  });
});

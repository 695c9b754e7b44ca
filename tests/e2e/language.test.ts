import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, wordsOf } from '../../chart/words';
import { languageName, languageOf } from '../../chart/words/languages';
import { eventually, openPage, type Reader } from '../harness/browser';
import { openThenCut } from './offline';

const QUERY =
  'v=1&data=1&series=trade&from=2000&scale=linear&a=3.3&a.name=Steady&a.band=off&to=2040';
const OTHERS = LANGUAGES.filter((lang) => lang !== 'en');

const way = (page: Page, lang: string) =>
  page.getByRole('link', { name: languageName(languageOf(lang)), exact: true });
const langOf = (page: Page) => page.evaluate(() => document.documentElement.lang);
const asked = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);

/** Waits until the page answers to its reader, in a language. */
const live = (page: Page, lang: string) =>
  page.getByRole('slider', { name: wordsOf(lang).ui.year }).waitFor();

/** Opens a path and counts the dictionaries that it loads. */
async function openCounting(path: string, reader: Reader = {}) {
  const loaded: string[] = [];
  const page = await openPage(path, {
    ...reader,
    prepare: (opened) => {
      opened.on('request', (request) => {
        const found = /\/assets\/(\w\w)-[\w-]+\.js$/.exec(request.url())?.[1];
        if (found && LANGUAGES.some((lang) => lang === found)) loaded.push(found);
      });
      return Promise.resolve();
    },
  });
  return { page, loaded };
}

describe.each(LANGUAGES)('in %s', (lang) => {
  const words = wordsOf(lang);

  it('the workbench comes alive as it was served, with one dictionary', async () => {
    const { page, loaded } = await openCounting(`/?lang=${lang}&${QUERY}`);
    const served = await page.locator('h1').textContent();
    await live(page, lang);
    expect(await langOf(page)).toBe(lang);
    expect(await page.locator('h1').textContent()).toBe(served);
    await page.getByRole('button', { name: words.ui.add, exact: true }).click();
    await eventually(() => asked(page, 'b')).not.toBe(null);
    expect(asked(page, 'lang')).toBe(lang);
    expect(loaded).toEqual([lang]);
  });

  it('so does the page about the figures', async () => {
    const { page, loaded } = await openCounting(`/about?lang=${lang}`);
    const { show, doubtful } = words.about.ledger;
    await page.getByRole('button', { name: show, exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('checkbox', { name: doubtful }).check();
    await eventually(() => asked(page, 'doubtful')).toBe('1');
    expect(asked(page, 'lang')).toBe(lang);
    expect(await langOf(page)).toBe(lang);
    expect(loaded).toEqual([lang]);
  });

  it('the app opens without a network', async () => {
    const page = await openThenCut(QUERY);
    await page.goto(`/?lang=${lang}&${QUERY}`);
    await live(page, lang);
    expect(await langOf(page)).toBe(lang);
    await page.goto(`/about?lang=${lang}`);
    await page.getByRole('heading', { level: 1, name: words.about.title }).waitFor();
    expect(await langOf(page)).toBe(lang);
    await page.context().setOffline(false);
  });
});

describe.each(OTHERS)('a reader of %s', (lang) => {
  it('meets their language at an address without one, and chooses another for good', async () => {
    const page = await openPage(`/?${QUERY}`, { locale: lang });
    await live(page, lang);
    expect(asked(page, 'lang')).toBe(lang);
    await way(page, 'en').click();
    await live(page, 'en');
    expect([asked(page, 'lang'), asked(page, 'a.name')]).toEqual(['en', 'Steady']);
    await page.getByRole('navigation').getByText(wordsOf('en').nav.about).first().click();
    await page.getByRole('heading', { level: 1, name: wordsOf('en').about.title }).waitFor();
    expect(asked(page, 'lang')).toBe('en');
  });

  it('meets it without a network too', async () => {
    const page = await openThenCut('', lang);
    await page.goto(`/?${QUERY}`);
    await live(page, lang);
    expect([asked(page, 'lang'), await langOf(page)]).toEqual([lang, lang]);
    await page.context().setOffline(false);
  });
});

describe('the switch', () => {
  const [lang = 'en'] = OTHERS;

  it('takes along whatever was changed since the page was opened', async () => {
    const page = await openPage(`/?${QUERY}&theme=dark`);
    await live(page, 'en');
    await page.getByRole('radio', { name: wordsOf('en').ui.scales.log }).check();
    await way(page, lang).click();
    await live(page, lang);
    expect([asked(page, 'scale'), asked(page, 'theme'), asked(page, 'a.name')]).toEqual([
      'log',
      'dark',
      'Steady',
    ]);
    expect(await way(page, lang).getAttribute('aria-current')).toBe('true');
    expect(await way(page, 'en').getAttribute('lang')).toBe('en');
    await page.goBack();
    await live(page, 'en');
    expect(asked(page, 'scale')).toBe('log');
  });

  it.each(['/about?year=2008&sort=-value', '/api'])('stands on %s', async (path) => {
    const page = await openPage(path);
    await way(page, lang).click();
    await page.waitForURL(/lang=/);
    expect(await langOf(page)).toBe(lang);
    if (path.startsWith('/about')) {
      expect([asked(page, 'year'), asked(page, 'sort')]).toEqual(['2008', '-value']);
    }
  });

  it.each([1280, 390])('works without script, %i px wide', async (width) => {
    const page = await openPage(`/?${QUERY}`, { width, javaScript: false });
    const more = page.getByRole('button', { name: wordsOf('en').tools.more, exact: true });
    // Where the header is short it stands behind a button that needs no script.
    if (width < 1000) await more.click();
    await way(page, lang).click();
    await page.waitForURL(/lang=/);
    expect(await langOf(page)).toBe(lang);
    expect(asked(page, 'a.name')).toBe('Steady');
  });

  it('fetches no letters of another language to call it by its name', async () => {
    const files: string[] = [];
    const page = await openPage('/', {
      prepare: (opened) =>
        Promise.resolve(opened.on('request', (request) => files.push(request.url()))),
    });
    await live(page, 'en');
    await page.evaluate(() => document.fonts.ready.then(() => true));
    expect(files.filter((file) => /kuroshio-latin/.test(file)).length).toBeGreaterThan(0);
    expect(files.filter((file) => /kuroshio-(ja|more)/.test(file))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { LANGUAGES, wordsOf } from '../../chart/words';
import { glossaryOf } from '../../chart/words/glossaryOf';
import { eventually, openPage } from '../harness/browser';

/** Pages that use terms, and whether reading one up there keeps the page. */
const PAGES = [
  ['/?a=trend&b=hold&to=2040', false],
  ['/about', false],
  ['/learn/teach', false],
  ['/learn/pandemic-year?shown=1', true],
  ['/learn/pandemic-year/embed?shown=1', true],
  ['/learn/five-rates/sheet', false],
] as const;

const cases = LANGUAGES.flatMap((lang) => PAGES.map(([path, kept]) => ({ lang, path, kept })));

describe('a term where it is first used', () => {
  it.each(cases)('leads to what it means: $path in $lang', async ({ lang, path, kept }) => {
    const page = await openPage(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`, {
      expected: kept ? [/^another page was opened/] : [],
    });
    const terms = page.locator('main .term');
    const found = await terms.evaluateAll((links) =>
      links.map((link) => ({
        term: new URL((link as HTMLAnchorElement).href).hash.slice(1),
        text: link.textContent.toLowerCase(),
        within: link.parentElement!.closest('a, button, summary, label') !== null,
      })),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ term }) => term)).size).toBe(found.length);
    expect(found.filter(({ within }) => within)).toEqual([]);
    const forms: Readonly<Record<string, readonly string[]>> = wordsOf(lang).terms;
    for (const { term, text } of found) {
      expect(forms[term]!.map((form) => form.toLowerCase())).toContain(text);
    }
    const [first] = found;
    const opening = kept ? page.context().waitForEvent('page') : Promise.resolve(page);
    await terms.first().click();
    const glossary = await opening;
    await glossary.waitForURL((url) => url.pathname === '/glossary');
    const entries: Readonly<Record<string, { term: string }>> = glossaryOf(lang).terms;
    await eventually(() => glossary.locator('.glossary-term:target dt').textContent()).toBe(
      entries[first!.term]!.term,
    );
    expect(await glossary.locator('html').getAttribute('lang')).toBe(lang);
    const ids = await glossary
      .locator('.glossary-term')
      .evaluateAll((all) => all.map(({ id }) => id));
    for (const { term } of found) expect(ids).toContain(term);
    if (!kept) return;
    expect(page.url()).toContain(path);
    await glossary.close();
  });

  it('leads nowhere before a room, where a tab that opens would take the screen', async () => {
    const page = await openPage('/learn/pandemic-year?shown=1&form=present');
    await page.locator('.answer').waitFor();
    expect(await page.locator('.term').count()).toBe(0);
  });

  it('leads nowhere in a lesson of one’s own, whose words are its author’s', async () => {
    const page = await openPage(
      '/learn/own?1.say=A%20scenario%20of%20the%20record&1.a=3&1.to=2030',
    );
    await eventually(() => page.locator('#question').textContent()).toContain('A scenario');
    expect(await page.locator('.term').count()).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { FIGURES } from '../../chart/gallery/figures';
import { describeComparison } from '../../chart/text/describe';
import { LANGUAGES, wordsOf } from '../../chart/words';
import { languageName } from '../../chart/words/languages';
import { drawFigure } from '../golden/drawFigure';
import { elementNamed, elementsNamed, readMarkup } from '../harness/readMarkup';
import { ask, publicOrigin } from '../harness/served';

const pageIn = async (lang: string | null) => {
  const response = await ask(lang === null ? '/gallery' : `/gallery?lang=${lang}`);
  expect(response.status).toBe(200);
  return response.text();
};

describe.each([null, ...LANGUAGES])('/gallery in %s', (lang) => {
  const words = wordsOf(lang);

  it('shows every named figure with its words, its drawing and its addresses', async () => {
    const html = await pageIn(lang);
    const page = readMarkup(html);
    expect(elementNamed(page, 'h1').text).toBe(words.gallery.title);
    expect(elementNamed(page, 'html').attributes.get('lang')).toBe(words.lang);
    const items = elementsNamed(page, 'article', 'gallery-item');
    expect(items.map(({ attributes }) => attributes.get('id'))).toEqual(
      FIGURES.map(({ id }) => id),
    );
    for (const [i, figure] of FIGURES.entries()) {
      const { name, look } = words.gallery.figures[figure.id];
      const item = items[i]!;
      expect(elementNamed(item, 'h2').text).toBe(name);
      expect(item.text).toContain(look);
      const inLanguage = lang === null || figure.query.includes('lang=') ? '' : `&lang=${lang}`;
      const query = `${figure.query}${inLanguage}`;
      const { computation, options } = drawFigure({ query });
      const finding = describeComparison(computation, options.words, options.paths);
      expect(elementNamed(item, 'desc').text).toBe(finding);
      const details = elementNamed(item, 'details');
      expect(elementNamed(details, 'p').text).toBe(finding);
      const links = elementsNamed(item, 'a').map(({ attributes }) => attributes.get('href'));
      expect(links).toEqual([`/?${query}`, `/chart.svg?${query}`, `/chart.png?${query}`]);
    }
  });

  it('has no name twice, no script but what comes with every page, and leads to its languages', async () => {
    const html = await pageIn(lang);
    const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id = '']) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(html).not.toMatch(/<script|style="/);
    const page = readMarkup(html);
    const languages = elementsNamed(elementNamed(page, 'nav', 'languages'), 'a');
    expect(languages.map(({ text }) => text)).toEqual(LANGUAGES.map(languageName));
    const canonical = elementsNamed(page, 'link').find(
      ({ attributes }) => attributes.get('rel') === 'canonical',
    )!;
    const own = lang === null || lang === 'en' ? '' : `?lang=${lang}`;
    expect(canonical.attributes.get('href')).toBe(`${publicOrigin}/gallery${own}`);
  });
});

describe('/gallery', () => {
  it('is the same the second time, and not sent again to who has it', async () => {
    const [once, twice] = [await ask('/gallery'), await ask('/gallery')];
    expect(await once.text()).toBe(await twice.text());
    const etag = once.headers.get('etag') ?? '';
    expect((await ask('/gallery', { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await ask('/gallery?lang=ja')).headers.get('etag')).not.toBe(etag);
  });

  it('is led to from the other pages', async () => {
    for (const path of ['/', '/about', '/api']) {
      const page = readMarkup(await (await ask(path)).text());
      const nav = elementNamed(page, 'nav', 'site-nav');
      const links = elementsNamed(nav, 'a').map(({ attributes }) => attributes.get('href'));
      expect(links, path).toContain('/gallery');
    }
  });
});

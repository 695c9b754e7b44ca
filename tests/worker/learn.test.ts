import { describe, expect, it } from 'vitest';
import { LANGUAGES, wordsOf } from '../../chart/words';
import { lessonIds, lessonIn } from '../harness/lessons';
import { openAs } from '../harness/openAs';
import { elementNamed, elementsNamed } from '../harness/readMarkup';
import { pageAt, hrefs } from './lessonPages';

describe('/learn', () => {
  it.each(LANGUAGES)('offers every lesson in %s, and the way to one of one’s own', async (lang) => {
    const page = await pageAt(`/learn?lang=${lang}`);
    const main = elementNamed(page, 'main', 'learn');
    expect(elementNamed(main, 'h1').text).toBe(wordsOf(lang).learn.title);
    for (const id of [...lessonIds, 'new', 'teach']) {
      expect(hrefs(main)).toContain(`/learn/${id}?lang=${lang}`);
    }
    for (const id of lessonIds) expect(main.text).toContain(lessonIn(id, lang).title);
  });

  it.each(LANGUAGES)('tells teachers in %s what each lesson takes and teaches', async (lang) => {
    const { teach } = wordsOf(lang).learn;
    const main = elementNamed(await pageAt(`/learn/teach?lang=${lang}`), 'main', 'learn');
    const articles = elementsNamed(main, 'article');
    expect(articles.map(({ attributes }) => attributes.get('id'))).toEqual(lessonIds);
    for (const article of articles) {
      const headings = elementsNamed(article, 'h3').map(({ text }) => text);
      expect(headings).toEqual([teach.teaches, teach.discuss, teach.lookOut]);
      expect(elementsNamed(article, 'li').length).toBeGreaterThanOrEqual(6);
      expect(elementNamed(article, 'p', 'lesson-length').text).toMatch(/\d+\D+\d+/);
      const id = article.attributes.get('id');
      expect(hrefs(elementNamed(article, 'p', 'teach-ways'))).toEqual([
        `/learn/${id}?lang=${lang}`,
        `/learn/${id}?lang=${lang}&form=present`,
        `/learn/${id}/sheet?lang=${lang}`,
      ]);
    }
  });

  it('is led to from every other page', async () => {
    for (const path of ['/', '/about', '/api', '/gallery', '/glossary']) {
      expect(hrefs(elementNamed(await pageAt(path), 'nav', 'site-nav')), path).toContain('/learn');
    }
  });

  it('is opened in the reader’s language, with every lesson', async () => {
    for (const path of ['/learn', '/learn/teach', '/learn/five-rates', '/learn/five-rates/sheet']) {
      const { status, headers } = await openAs(`${path}?step=2`, 'vi');
      expect([status, headers.location]).toEqual([302, `${path}?lang=vi&step=2`]);
    }
    expect((await openAs('/learn/five-rates/embed', 'vi', 'iframe')).status).toBe(200);
  });
});

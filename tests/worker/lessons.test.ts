import { describe, expect, it } from 'vitest';
import { computeGiven } from '../../chart/lesson/computeGiven';
import { dataTableOf } from '../../chart/text/dataTable';
import { textOf } from '../../chart/text/linkTerms';
import { LANGUAGES, wordsOf } from '../../chart/words';
import { lessonIds, lessonIn } from '../harness/lessons';
import { openAs } from '../harness/openAs';
import { elementNamed, elementsNamed, readMarkup, type Markup } from '../harness/readMarkup';
import { ask, publicOrigin } from '../harness/served';
import { problemOf } from './contract';

const html = { accept: 'text/html' };
const pageAt = async (path: string): Promise<Markup> => {
  const answer = await ask(path, { headers: html });
  expect([path, answer.status]).toEqual([path, 200]);
  return readMarkup(await answer.text());
};
const mainOf = (page: Markup) => elementNamed(page, 'main', 'lesson');
const hrefs = (part: Markup) =>
  elementsNamed(part, 'a').map(({ attributes }) => attributes.get('href') ?? '');

const cases = lessonIds.flatMap((id) => LANGUAGES.map((lang) => ({ id, lang })));

describe.each(cases)('/learn/$id in $lang, without script', ({ id, lang }) => {
  const words = wordsOf(lang);
  const lesson = lessonIn(id, lang);
  const at = (query: string) => `/learn/${id}?lang=${lang}${query}`;

  it('keeps every answer to itself until it is asked for, and then tells all of it', async () => {
    for (const [i, step] of lesson.steps.entries()) {
      const asked = mainOf(await pageAt(at(`&step=${i + 1}`)));
      const told = mainOf(await pageAt(at(`&shown=1&step=${i + 1}`)));
      expect(elementNamed(asked, 'h1').text).toBe(lesson.title);
      expect(asked.text).toContain(step.question);
      for (const sentence of step.explanation.map(textOf)) {
        expect(asked.text).not.toContain(sentence);
        expect(told.text).toContain(sentence);
      }
      for (const chart of elementsNamed(asked, 'svg', 'chart')) {
        expect(elementNamed(chart, 'desc').text).toBe(step.before.description);
        expect(elementsNamed(chart, 'circle', 'k-later')).toEqual([]);
        const lines = elementsNamed(chart, 'path', 'k-line').length;
        expect(lines).toBe(step.before.comparison.scenarios.length);
      }
      const table = elementNamed(asked, 'table', 'data-table');
      const columns = elementsNamed(table, 'th').filter(
        ({ attributes }) => attributes.get('scope') === 'colgroup',
      );
      const known = dataTableOf(computeGiven(step.before), words);
      expect(columns.map(({ text }) => text.trim())).toEqual(known.groups.map(({ name }) => name));
    }
  });

  it('leads from step to step by links, to its end and back', async () => {
    let path = at('');
    for (let i = 1; i <= lesson.steps.length; i++) {
      const asked = mainOf(await pageAt(path));
      const step = lesson.steps[i - 1]!;
      if (step.guessing?.kind === 'choose') {
        const form = elementNamed(asked, 'form', 'choose');
        expect(form.attributes.get('action')).toBe(`/learn/${id}`);
        const sent = elementsNamed(form, 'input')
          .filter(({ attributes }) => attributes.get('type') === 'hidden')
          .map(({ attributes }) => [attributes.get('name')!, attributes.get('value')!]);
        expect(Object.fromEntries(sent)).toMatchObject({ lang, shown: '1' });
        const labels = elementsNamed(form, 'label').map(({ text }) => text.trim());
        expect(labels).toEqual(step.guessing.options);
      }
      const shown = hrefs(asked).find((href) => /[?&]shown=1&step=/.test(href))!;
      const told = mainOf(await pageAt(shown));
      const [on = ''] = hrefs(elementNamed(told, 'p', 'ways')).slice(-1);
      expect(on).toBe(at(`&step=${i + 1}`));
      path = on;
    }
    const end = mainOf(await pageAt(path));
    expect(elementNamed(end, 'h2').text).toBe(words.lesson.closing.heading);
    expect(hrefs(end)).toContain(`/learn?lang=${lang}`);
    expect(hrefs(elementNamed(end, 'p', 'ways'))).toEqual([at(`&step=${lesson.steps.length}`)]);
  });

  it('takes a chosen answer from its address, and says which one the figures give', async () => {
    for (const [i, { guessing }] of lesson.steps.entries()) {
      if (guessing?.kind !== 'choose') continue;
      const { options, right } = guessing;
      for (const chosen of options.keys()) {
        const told = mainOf(await pageAt(at(`&answer=${chosen + 1}&shown=1&step=${i + 1}`)));
        const { right: yes, wrong: no } = words.lesson.chosen;
        const [answer, guess] = [options[right]!, options[chosen]!];
        expect(elementNamed(told, 'p', 'score').text.trim()).toBe(
          chosen === right ? yes({ answer }) : no({ answer, guess }),
        );
      }
    }
  });

  it('is in its language throughout, and known in every other', async () => {
    const page = await pageAt(at('&step=2'));
    expect(elementNamed(page, 'html').attributes.get('lang')).toBe(lang);
    const links = elementsNamed(page, 'link').map(({ attributes }) => attributes);
    const others = links.filter((one) => one.has('hreflang'));
    expect(others.map((one) => one.get('href'))).toEqual([
      ...LANGUAGES.map((one) => `${publicOrigin}/learn/${id}${one === 'en' ? '' : `?lang=${one}`}`),
      `${publicOrigin}/learn/${id}`,
    ]);
    const ways = hrefs(elementNamed(page, 'nav', 'languages'));
    expect(ways).toEqual(LANGUAGES.map((one) => `/learn/${id}?lang=${one}&step=2`));
    expect(hrefs(mainOf(page)).filter((href) => !href.includes(`lang=${lang}`))).toEqual([]);
  });

  it('is a frame that leads nowhere but within itself, or to a page of its own', async () => {
    for (let step = 1; step <= lesson.steps.length + 1; step++) {
      const path = `/learn/${id}/embed?lang=${lang}&shown=1&step=${step}`;
      for (const link of elementsNamed(mainOf(await pageAt(path)), 'a')) {
        const href = link.attributes.get('href')!;
        const within = href.startsWith(`/learn/${id}/embed?`);
        expect([href, link.attributes.get('target') === '_blank']).toEqual([href, !within]);
      }
    }
  });

  it('is a sheet with every question, and every answer behind them', async () => {
    const sheet = elementNamed(await pageAt(`/learn/${id}/sheet?lang=${lang}`), 'main', 'sheet');
    const answers = elementNamed(sheet, 'div', 'sheet-answers');
    for (const { question, explanation } of lesson.steps) {
      expect(sheet.text).toContain(question);
      for (const sentence of explanation.map(textOf)) expect(answers.text).toContain(sentence);
    }
    const before = sheet.text.slice(0, sheet.text.indexOf(answers.text));
    for (const { explanation } of lesson.steps) {
      for (const sentence of explanation.map(textOf)) expect(before).not.toContain(sentence);
    }
  });
});

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

describe('an address that leads to no lesson', () => {
  const nowhere = ['/learn/nope', '/learn/nope/embed', '/learn/STAND-IN-2008/sheet', '/learn/%00'];

  it.each(nowhere)('%s is a page with a way to all of them', async (path) => {
    const answer = await ask(`${path}?lang=ja`, { headers: html });
    expect(answer.status).toBe(404);
    const page = readMarkup(await answer.text());
    const { unknown } = wordsOf('ja').learn;
    expect(elementNamed(page, 'h1').text).toBe(unknown.title);
    const back = elementNamed(page, 'a', 'button');
    expect([back.text, back.attributes.get('href')]).toEqual([unknown.back, '/learn?lang=ja']);
  });

  it.each(nowhere)('%s is a problem for a program', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect((await problemOf(answer)).detail).toBe('There is no lesson at this address.');
  });
});

describe('a damaged address of a lesson', () => {
  it.each([
    ['step=99', 'The step'],
    ['step=two', 'The step'],
    ['shown=perhaps', 'The wish for the answer'],
    ['answer=99&shown=1', 'The answer that was chosen'],
    ['form=film', 'The form'],
    ['lang=xx', 'The language'],
    ['colour=red', '“colour”'],
    [`colour=${'red'.repeat(600)}&step=2`, 'The link'],
  ])('%s opens the lesson, and says what is missing', async (query, named) => {
    for (const path of ['/learn/five-rates', '/learn/five-rates/embed']) {
      const page = await pageAt(`${path}?${query}`);
      expect(elementNamed(page, 'html').attributes.get('lang')).toBe('en');
      expect(elementNamed(page, 'div', 'fault-notice').text).toContain(named);
      expect(elementNamed(mainOf(page), 'h2').text.length).toBeGreaterThan(5);
    }
  });

  it('keeps the rest where the language is unknown', async () => {
    const page = await pageAt('/learn/five-rates?lang=xx&theme=dark&step=3');
    expect(elementNamed(page, 'html').attributes.get('data-theme')).toBe('dark');
    expect(elementNamed(page, 'div', 'fault-notice').text).toContain('“xx”');
    const ways = hrefs(elementNamed(page, 'nav', 'languages'));
    expect(ways).toContain('/learn/five-rates?lang=vi&theme=dark&step=3');
    for (const path of ['/learn', '/learn/teach']) {
      expect(elementNamed(await pageAt(`${path}?lang=xx`), 'div', 'fault-notice').text).toContain(
        '“xx”',
      );
    }
  });

  it('survives what programs make of it', async () => {
    const page = await pageAt('/learn/five-rates?utm_source=mail&amp;step=2.');
    expect(elementsNamed(page, 'div', 'fault-notice')).toEqual([]);
    expect(page.text).toContain(lessonIn('five-rates', 'en').steps[1]!.question);
  });
});

import { describe, expect, it } from 'vitest';
import { computeGiven } from '../../chart/lesson/computeGiven';
import { dataTableOf } from '../../chart/text/dataTable';
import { textOf } from '../../chart/text/linkTerms';
import { LANGUAGES, wordsOf } from '../../chart/words';
import { lessonIds, lessonIn } from '../harness/lessons';
import { elementNamed, elementsNamed } from '../harness/readMarkup';
import { publicOrigin } from '../harness/served';
import { pageAt, mainOf, hrefs } from './lessonPages';

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

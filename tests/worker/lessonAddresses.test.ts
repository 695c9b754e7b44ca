import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../chart/words';
import { lessonIn } from '../harness/lessons';
import { elementNamed, elementsNamed, readMarkup } from '../harness/readMarkup';
import { ask } from '../harness/served';
import { problemOf } from './contract';
import { pageAt, mainOf, hrefs } from './lessonPages';

const html = { accept: 'text/html' };

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

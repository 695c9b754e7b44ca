import { describe, expect, it } from 'vitest';
import { faultSentences } from '../../chart/text/faultSentences';
import { VIEW_WORDS } from '../../chart/viewWords';
import { catalogue } from '../../data';
import { parseLesson, parseLessonDraft } from '../../model';
import { words } from '../harness/expected';
import { elementsOf, readMarkup } from '../harness/readMarkup';
import { ask } from '../harness/served';
import { badQueries } from './badQueries';
import { expectNothingInjected, RAW } from './injected';

/** Pages that read a lesson from their address, how, and how many scripts each has. */
const pages = [
  { path: '/learn/own', parse: parseLesson, scripts: 2, own: [] },
  { path: '/learn/own/embed', parse: parseLesson, scripts: 2, own: [] },
  { path: '/learn/new', parse: parseLessonDraft, scripts: 1, own: ['form'] },
];

/** A bad query of a comparison as that of a second step, with its texts where a lesson has some. */
const stepOf = (query: string) => {
  const [text = ''] = /(?<=(title|name)=)[^&]*/.exec(query) ?? [];
  const own = query.split('&').map((pair) => `2.${pair}`);
  return [`title=${text}&1.say=${text}&1.ask=${text}&1.a=3`, ...own].join('&');
};

describe.each(pages)('$path', ({ path, parse, scripts, own }) => {
  it.each(badQueries)('answers 200 and says what it dropped: $title', async ({ query }) => {
    const response = await ask(`${path}?${stepOf(query)}`);
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text).not.toMatch(RAW);
    const page = readMarkup(text);
    expectNothingInjected(page, scripts, own);
    const { faults } = parse(`?${stepOf(query)}`, catalogue, VIEW_WORDS);
    const notes = elementsOf(page).filter(({ attributes }) => attributes.get('role') === 'note');
    expect(notes.length).toBe(faults.length > 0 ? 1 : 0);
    for (const sentence of faultSentences(faults, words)) {
      expect(notes[0]?.text).toContain(sentence);
    }
  });

  it.each([
    ['is far too long', `1.a=3&1.to=2040&2.say=${'%E9%95%B7'.repeat(1400)}&2.a=4`],
    ['is as long as it may be', `1.a=3&1.say=${'%E9%95%B7'.repeat(280)}`.padEnd(7_900, '&')],
    ['names steps without end', Array.from({ length: 900 }, (_, i) => `${i}.a=3`).join('&')],
    ['is nothing but separators', '&amp;'.repeat(1_000)],
    ['breaks off within a letter', 'steps=2&1.say=%E9%95'],
  ])('answers 200 where the address %s', async (_, query) => {
    const response = await ask(`${path}?${query}`);
    expect(response.status).toBe(200);
    expectNothingInjected(readMarkup(await response.text()), scripts, own);
  });
});

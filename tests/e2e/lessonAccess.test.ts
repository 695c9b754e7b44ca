import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { openPage } from '../harness/browser';
import { expectAccessible } from './axe';
import { answer, draw, openLesson, show } from './lessons';

const LESSON = 'stand-in-2008';
const PHONE = { width: 390, height: 844, touch: true } as const;

/** A step with a line drawn and its answer shown. */
async function answered(reader: Parameters<typeof openLesson>[1] = {}): Promise<Page> {
  const { page } = await openLesson(LESSON, reader);
  await draw(page);
  await show(page).click();
  await answer(page).waitFor();
  return page;
}

const opened = async (id: string, asked: Parameters<typeof openLesson>[1] = {}) =>
  (await openLesson(id, asked)).page;

const moments: readonly (readonly [string, () => Promise<Page>])[] = [
  ['of a line to draw', () => opened(LESSON)],
  [
    'of a line to draw, on a phone in the dark',
    () => opened(LESSON, { ...PHONE, colorScheme: 'dark' }),
  ],
  ['of answers to choose from', () => opened('five-rates', { lang: 'ja' })],
  [
    'of being asked to guess first',
    async () => {
      const page = await opened(LESSON);
      await show(page).click();
      return page;
    },
  ],
  ['of a guess beside its answer', () => answered()],
  [
    'of a guess beside its answer, in the dark',
    () => answered({ colorScheme: 'dark', lang: 'vi' }),
  ],
  ['of a backtest', () => opened(LESSON, { query: '&step=2&shown=1' })],
  ['of a backtest on a phone', () => opened(LESSON, { query: '&step=2&shown=1', ...PHONE })],
  ['before a room, in the dark', () => opened(LESSON, { query: '&form=present&theme=dark' })],
  ['in a frame', () => opened('pandemic-year', { form: '/embed', width: 600 })],
  ['of every lesson', () => openPage('/learn')],
  ['of every lesson, in the dark', () => openPage('/learn?lang=vi', { colorScheme: 'dark' })],
  ['on paper', () => openPage('/learn/five-rates/sheet')],
];

describe('a lesson', () => {
  it.each(moments)('has nothing to mend for axe at the moment %s', async (_, open) => {
    await expectAccessible(await open());
  });
});

import { expect } from 'vitest';
import { elementNamed, elementsNamed, readMarkup, type Markup } from '../harness/readMarkup';
import { ask } from '../harness/served';

const html = { accept: 'text/html' };

/** The page at an address, as a browser asks for it. */
export const pageAt = async (path: string): Promise<Markup> => {
  const answer = await ask(path, { headers: html });
  expect([path, answer.status]).toEqual([path, 200]);
  return readMarkup(await answer.text());
};

export const mainOf = (page: Markup) => elementNamed(page, 'main', 'lesson');

export const hrefs = (part: Markup) =>
  elementsNamed(part, 'a').map(({ attributes }) => attributes.get('href') ?? '');

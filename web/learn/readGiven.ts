import type { GivenLesson } from '../../chart/lesson/givenLesson';

/** The lesson that was written into the page its script came with; null in a shell, which has none. */
export function readGiven(document: Document): GivenLesson | null {
  const text = document.getElementById('given')?.textContent;
  return text ? JSON.parse(text) : null;
}

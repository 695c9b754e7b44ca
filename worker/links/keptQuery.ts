import { isLessonQuery, LONGEST_LESSON, LONGEST_QUERY, type Fault } from '../../model';
import { LINK_WORDS, readSearch } from '../http/readQuery';
import { readLesson } from '../http/readLesson';

/** Path of what a query opens: a lesson, or a comparison in the workbench. */
export function pathOfQuery(query: string): string {
  return `${isLessonQuery(query) ? '/learn/own' : '/'}?${query}`;
}

/** A query as a short link keeps it, how long it may be, and what of it was not taken as written. */
export function readToKeep(text: string): {
  canonical: string;
  longest: number;
  faults: readonly Fault[];
} {
  if (isLessonQuery(text)) return { ...readLesson(text), longest: LONGEST_LESSON };
  return { ...readSearch(text, LINK_WORDS), longest: LONGEST_QUERY };
}

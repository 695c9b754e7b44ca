import { VIEW_WORDS } from '../../chart/viewWords';
import { catalogue } from '../../data';
import { parseLesson, serializeLesson, type ParsedLesson } from '../../model';

/** The query of a lesson, read, beside its canonical form. */
export interface ReadLesson extends ParsedLesson {
  canonical: string;
}

/** Reads a lesson from a query, with its question mark or without. */
export function readLesson(search: string): ReadLesson {
  const read = parseLesson(search, catalogue, VIEW_WORDS);
  return { ...read, canonical: serializeLesson(read.lesson, read.view) };
}

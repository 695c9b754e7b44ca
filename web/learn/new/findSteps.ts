import { VIEW_WORDS } from '../../../chart/viewWords';
import { catalogue } from '../../../data';
import {
  isLessonQuery,
  parseComparison,
  parseLesson,
  type Fault,
  type LessonStep,
} from '../../../model';
import { findAddress } from './findAddress';
import { openShort } from './openShort';

/** What a text leads to, step by step, and what of it was not taken as written. */
export interface FoundSteps {
  steps: readonly LessonStep[];
  /** The title, where it is a lesson. */
  title: string | null;
  faults: readonly Fault[];
}

/** Why a text leads to no step. */
export type Miss = 'none' | 'unknown' | 'unreached';

/** The steps that a pasted text leads to: a comparison is one, a lesson has as many as it has. */
export async function findSteps(text: string): Promise<FoundSteps | Miss> {
  const found = findAddress(text);
  if (found === null) return 'none';
  if ('search' in found) return readSteps(found.search);
  const opened = await openShort(found.code);
  return typeof opened === 'string' ? opened : readSteps(opened.search);
}

/** The steps of a query. */
export function readSteps(search: string): FoundSteps {
  if (isLessonQuery(search)) {
    const { lesson, faults } = parseLesson(search, catalogue, VIEW_WORDS);
    return { ...lesson, faults };
  }
  const { comparison, faults } = parseComparison(search, catalogue, VIEW_WORDS);
  return { steps: [{ comparison, say: null, ask: null, guess: false }], title: null, faults };
}

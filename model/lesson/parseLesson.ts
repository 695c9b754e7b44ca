import { fault, type Fault } from '../query/fault';
import { resolveComparison } from '../query/resolveComparison';
import { resolveText } from '../query/resolveScenarios';
import { resolveView } from '../query/resolveView';
import type { ViewWords } from '../query/view';
import type { Catalogue } from '../types';
import { readLessonPairs } from './lessonPairs';
import { LESSON_VIEW_KEYS } from './lessonView';
import { LESSON_LIMITS } from './limits';
import { resolveSteps } from './resolveSteps';
import { SHARED_KEYS } from './serializeLesson';
import type { ParsedLesson } from './types';

/** Of the view only the language and the theme are read here; whoever shows a lesson reads the rest. */
const KNOWN: readonly string[] = [...SHARED_KEYS, 'title', 'steps', ...LESSON_VIEW_KEYS];

/** How many characters the texts of a lesson may have. */
type TextLimits = Readonly<Record<'textCharacters' | 'titleCharacters', number>>;

/** Reads the address of a lesson. Never throws; there is always a step, and all can be computed. */
export function parseLesson(
  search: string,
  catalogue: Catalogue,
  viewWords: ViewWords,
): ParsedLesson {
  const read = readWithin(LESSON_LIMITS, search, catalogue, viewWords);
  if (read.lesson.steps.length > 0) return read;
  const { comparison } = resolveComparison(new Map(), catalogue);
  const steps = [{ comparison, say: null, ask: null, guess: false }];
  const none = fault('1', '', 'MISSING', 'at least one step');
  return { ...read, lesson: { ...read.lesson, steps }, faults: [...read.faults, none] };
}

/**
 * The same of a lesson that somebody still puts together: it may have no step yet, and texts that
 * are too long stay whole, so that they can be shortened by hand.
 */
export function parseLessonDraft(
  search: string,
  catalogue: Catalogue,
  viewWords: ViewWords,
): ParsedLesson {
  const limits = { textCharacters: Infinity, titleCharacters: Infinity };
  return readWithin(limits, search, catalogue, viewWords);
}

function readWithin(
  limits: TextLimits,
  search: string,
  catalogue: Catalogue,
  viewWords: ViewWords,
): ParsedLesson {
  const { values, steps: named, faults: mangled } = readLessonPairs(search);
  const faults: Fault[] = [...mangled];
  const only = (keys: readonly string[]) =>
    new Map([...values].filter(([key]) => keys.includes(key)));
  const shared = only(SHARED_KEYS);
  const versions = resolveComparison(shared, catalogue).faults;
  faults.push(...versions.filter(({ parameter }) => SHARED_KEYS.includes(parameter)));
  const title = resolveText(values, 'title', limits.titleCharacters, faults);
  const count = values.get('steps');
  const longest = limits.textCharacters;
  const steps = resolveSteps({ count, named, shared, longest }, catalogue, faults);
  for (const [key, value] of values) {
    if (KNOWN.includes(key)) continue;
    faults.push(fault(key, value, 'UNKNOWN_PARAMETER', KNOWN.join(', ')));
  }
  const { view, faults: viewFaults } = resolveView(only(['lang', 'theme']), viewWords, []);
  const { lang, theme } = view;
  return { lesson: { title, steps }, view: { lang, theme }, faults: [...faults, ...viewFaults] };
}

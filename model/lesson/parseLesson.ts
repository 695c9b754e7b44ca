import { fault, type Fault } from '../query/fault';
import { resolveComparison } from '../query/resolveComparison';
import { resolveText } from '../query/resolveScenarios';
import { resolveView, type ViewWords } from '../query/view';
import type { Catalogue } from '../types';
import { readLessonPairs } from './lessonPairs';
import { LESSON_LIMITS } from './limits';
import { resolveSteps } from './resolveSteps';
import { SHARED_KEYS } from './serializeLesson';
import type { ParsedLesson } from './types';

/** What an address says of how a lesson is shown; whoever shows it reads all but the first two. */
const VIEW_KEYS: readonly string[] = ['lang', 'theme', 'step', 'shown', 'form', 'height'];

const KNOWN: readonly string[] = [...SHARED_KEYS, 'title', 'steps', ...VIEW_KEYS];

/** Reads the address of a lesson. Never throws; there is always a step, and all can be computed. */
export function parseLesson(
  search: string,
  catalogue: Catalogue,
  viewWords: ViewWords,
): ParsedLesson {
  const read = parseLessonDraft(search, catalogue, viewWords);
  if (read.lesson.steps.length > 0) return read;
  const { comparison } = resolveComparison(new Map(), catalogue);
  const steps = [{ comparison, say: null, ask: null, guess: false }];
  const none = fault('1', '', 'MISSING', 'at least one step');
  return { ...read, lesson: { ...read.lesson, steps }, faults: [...read.faults, none] };
}

/** The same of a lesson that somebody still puts together, which may have no step yet. */
export function parseLessonDraft(
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
  const title = resolveText(values, 'title', LESSON_LIMITS.titleCharacters, faults);
  const steps = resolveSteps({ count: values.get('steps'), named, shared }, catalogue, faults);
  for (const [key, value] of values) {
    if (KNOWN.includes(key)) continue;
    faults.push(fault(key, value, 'UNKNOWN_PARAMETER', KNOWN.join(', ')));
  }
  const { view, faults: viewFaults } = resolveView(only(['lang', 'theme']), viewWords, []);
  const { lang, theme } = view;
  return { lesson: { title, steps }, view: { lang, theme }, faults: [...faults, ...viewFaults] };
}

import { comparisonPairs } from '../query/serializeComparison';
import type { View } from '../query/view';
import { writePairs, type Pair } from '../query/writePairs';
import type { Lesson, LessonStep } from './types';

/** What stands in an address once for all steps. */
export const SHARED_KEYS: readonly string[] = ['v', 'data'];

/**
 * The one canonical query of a lesson, without the question mark: each step is its comparison’s own
 * keys behind its number. How many there are stands before them, so that an address that lost its
 * end on the way can tell. All steps are of the version of the data that the first one has. The
 * lesson is one piece between the language and the theme, as pages have it that add where one is.
 */
export function serializeLesson(
  { title, steps }: Lesson,
  { lang = null, theme = null }: Partial<Pick<View, 'lang' | 'theme'>> = {},
): string {
  const shared = steps.slice(0, 1).flatMap(({ comparison }) => comparisonPairs(comparison));
  return writePairs([
    ...(lang === null ? [] : [['lang', lang] as const]),
    ...shared.filter(([key]) => SHARED_KEYS.includes(key)),
    ...(title === null ? [] : [['title', title] as const]),
    ...(steps.length === 0 ? [] : [['steps', String(steps.length)] as const]),
    ...steps.flatMap((step, i) =>
      stepPairs(step).map(([key, value]) => [`${i + 1}.${key}`, value] as const),
    ),
    ...(theme === null ? [] : [['theme', theme] as const]),
  ]);
}

/** A step’s year stands last: a link that ends in a digit survives a sentence. */
function stepPairs({ comparison, say, ask, guess }: LessonStep): Pair[] {
  return [
    ...(say === null ? [] : [['say', say] as const]),
    ...(ask === null ? [] : [['ask', ask] as const]),
    ...(guess ? [['guess', '1'] as const] : []),
    ...comparisonPairs(comparison).filter(([key]) => !SHARED_KEYS.includes(key)),
    ['to', String(comparison.to)],
  ];
}

import { resolveLessonView } from '../../model';
import { LANGUAGES } from '../words/languages';
import type { ToldStep } from './types';

/** How the values of an address ask for a lesson of such steps to be looked at. */
export function lessonViewOf(
  steps: readonly Pick<ToldStep, 'guessing'>[],
  values: ReadonlyMap<string, string>,
) {
  const answers = steps.map(({ guessing }) =>
    guessing?.kind === 'choose' ? guessing.options.length : 0,
  );
  return resolveLessonView(values, { languages: LANGUAGES, answers });
}

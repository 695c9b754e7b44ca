import { computeComparison, shownPart, type Catalogue, type Lesson } from '../../model';
import type { Words } from '../words';
import type { ToldLesson } from './types';

/** A lesson that somebody put together, as a page tells it. */
export function tellOwnLesson(
  { title, steps }: Lesson,
  catalogue: Catalogue,
  words: Words,
): ToldLesson {
  return {
    id: 'own',
    title: title ?? words.ownLesson.untitled,
    steps: steps.map(({ comparison, say, ask, guess }, i) => ({
      id: String(i + 1),
      computation: shownPart(computeComparison(comparison, catalogue)),
      before: null,
      say,
      question: ask,
      guessing: guess ? { kind: 'draw' } : null,
      picture: 'chart',
      explanation: [],
    })),
  };
}

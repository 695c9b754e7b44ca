import { linkTerms, unlinked, type Piece } from '../text/linkTerms';
import type { GlossedWords } from '../words';
import type { ToldStep } from './types';

/** What a step says beside its question, its terms standing by themselves where they are first used. */
export interface GlossedStep {
  say: readonly Piece[] | null;
  explanation: readonly (readonly Piece[])[];
}

type Saying = Pick<ToldStep, 'say' | 'explanation'>;

/** What the steps of a lesson say, without a link, as where the words are somebody else's. */
export function plainSteps(steps: readonly Saying[]): GlossedStep[] {
  return steps.map(({ say, explanation }) => ({
    say: say === null ? null : unlinked(say),
    explanation: explanation.map(unlinked),
  }));
}

/**
 * The same with each term linked where a reader first meets it: going from step to step, or on paper,
 * where every answer stands behind the last question.
 */
export function glossSteps(
  steps: readonly Saying[],
  words: GlossedWords,
  onPaper: boolean,
): GlossedStep[] {
  const before = steps.map(({ say }) => say ?? '');
  const order = onPaper
    ? [...before, ...steps.flatMap(({ explanation }) => explanation)]
    : steps.flatMap(({ explanation }, i) => [before[i]!, ...explanation]);
  const linked = linkTerms(order, words);
  const said = onPaper ? linked.splice(0, steps.length) : [];
  return steps.map(({ say, explanation }, i) => {
    const first = onPaper ? said[i]! : linked.shift()!;
    return {
      say: say === null ? null : first,
      explanation: linked.splice(0, explanation.length),
    };
  });
}

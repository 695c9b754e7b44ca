/** A text of a lesson, with what it says in numbers where it says any. */
type Said<Facts> = string | ((facts: Facts) => string);

/** The words of a step, before its numbers are in place. */
interface StepWords<Facts> {
  say: Said<Facts>;
  question: Said<Facts>;
  explanation: readonly Said<Facts>[];
}

/** Answers to choose from, and the place of the right one. */
export interface Answers {
  options: readonly string[];
  right: number;
}

/** What a step says, its numbers in place. */
export interface StepText {
  say: string;
  question: string;
  /** Null where readers draw. */
  answers: Answers | null;
  explanation: readonly string[];
}

/** What each step of a lesson says, by the step's id. */
export type StepTexts = Readonly<Record<string, StepText>>;

/** The words of a step with its numbers in place. */
export function sayStep<Facts>(
  words: StepWords<Facts>,
  facts: Facts,
  answers: Answers | null = null,
): StepText {
  return {
    say: said(words.say, facts),
    question: said(words.question, facts),
    answers,
    explanation: words.explanation.map((one) => said(one, facts)),
  };
}

function said<Facts>(text: Said<Facts>, facts: Facts): string {
  return typeof text === 'string' ? text : text(facts);
}

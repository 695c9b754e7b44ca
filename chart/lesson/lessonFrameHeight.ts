import { FRAME } from '../text/frame';
import { wrap } from '../text/wrap';
import type { ToldStep } from './types';

/** What of a step takes room in a frame beside its chart. */
export type FramedStep = Pick<ToldStep, 'say' | 'question' | 'guessing' | 'explanation'>;

/** What the style sheet of a lesson sets in a frame, px. */
const CSS = {
  ...{ sideways: 32, text: 15, line: 23, question: 18, questionLine: 25 },
  /** The head of the lesson, the chart with its source, and the way on; then what guesses take. */
  ...{ rest: 840, draw: 360, option: 48 },
} as const;

/** The narrowest frame breaks a text into most lines, and the widest has the highest chart. */
const NARROWEST = FRAME.narrowest - CSS.sideways;

/** The height of a frame that is enough for each step of a lesson in every width, px. */
export function lessonFrameHeight(steps: readonly FramedStep[]): number {
  return Math.ceil(Math.max(...steps.map(stepHeight)));
}

function stepHeight({ say, question, guessing, explanation }: FramedStep): number {
  const lines = (text: string, size: number) => wrap(text, NARROWEST * 0.97, size).length;
  const said = [say ?? '', ...explanation].filter((text) => text !== '');
  return (
    CSS.rest +
    said.reduce((sum, text) => sum + lines(text, CSS.text) * CSS.line, 0) +
    (question === null ? 0 : lines(question, CSS.question) * CSS.questionLine) +
    (guessing?.kind === 'draw' ? CSS.draw : 0) +
    (guessing?.kind === 'choose' ? guessing.options.length * CSS.option : 0)
  );
}

import type { Computation } from '../../model';
import { openLevels } from '../guess/openPart';
import { domainOf } from '../layout/domain';
import { layOutChart } from '../layout/layOutChart';
import type { ChartLayout, Domain } from '../layout/types';
import type { Size } from '../sizes';
import type { DrawnWords } from '../words';
import { computeGiven } from './computeGiven';
import type { GivenStep } from './givenLesson';

/** A chart among others. */
const CARD: Size = { width: 320, height: 180, fontPx: 11 };

/** A step's chart before its answer and with it. */
export interface StepCharts {
  before: Computation;
  after: Computation;
  /** Whether a line is to be drawn on it. */
  drawn: boolean;
}

/** Places a step's chart. Its axes are those of the answer all along, so that nothing moves when it comes. */
export function layOutStep(
  charts: StepCharts,
  shown: boolean,
  size: Size,
  words: DrawnWords,
): ChartLayout {
  const after = layOutChart(charts.after, size, words, { alsoHolds: levelsOf(charts) });
  return shown ? after : layOutChart(charts.before, size, words, { held: after });
}

/** A step's chart before its answer, as it stands beside others. */
export function layOutLessonCard({ before, after, guessing }: GivenStep, words: DrawnWords) {
  const charts = {
    ...{ before: computeGiven(before), after: computeGiven(after) },
    drawn: guessing?.kind === 'draw',
  };
  return layOutStep(charts, false, CARD, words);
}

/** What the axes of a step span. */
export function stepDomain(charts: StepCharts): Domain {
  return domainOf(charts.after, levelsOf(charts));
}

/** Levels beside those of the answer: of the lines before it, and more than any reader needs to guess. */
function levelsOf({ before, after, drawn }: StepCharts): number[] {
  const lines = before.projections.flatMap(({ points }) => points.map(({ value }) => value));
  return drawn ? [...lines, ...openLevels(after)] : lines;
}

import type { Computation } from '../../model';
import { giveBacktest } from '../backtest/giveBacktest';
import { tryRules } from '../backtest/tryRules';
import { openPart } from '../guess/openPart';
import { hiddenText } from '../guess/revealWords';
import { citationOf } from '../text/captions';
import { describeComparison, describeRecord, subtitleOf, titleOf } from '../text/describe';
import { presetNoun } from '../text/effectWords';
import { joinSentences } from '../text/joinSentences';
import { spareSeries } from '../text/spareSeries';
import { tellFaults } from '../text/tellFaults';
import type { Words } from '../words';
import { isOpen, type GivenChart, type GivenLesson, type GivenStep } from './givenLesson';
import { glossSteps, plainSteps, type GlossedStep } from './glossSteps';
import type { OpenedLesson } from './openLesson';
import type { ToldStep } from './types';

/** To walk through, the same in a frame elsewhere, and all of it on paper. */
export type LessonForm = 'page' | 'frame' | 'sheet';

/** Everything that a lesson tells in one of its forms, in the words of its language. */
export function giveLesson(
  { lesson: { id, title, steps }, query, view, faults, next }: OpenedLesson,
  form: LessonForm,
  words: Words,
): GivenLesson {
  const own = query !== '';
  const said = own ? plainSteps(steps) : glossSteps(steps, words, form === 'sheet');
  return {
    ...{ id, title, query, view, framed: form === 'frame', next },
    steps: steps.map((step, i) => giveStep(step, said[i]!, words)),
    faults: tellFaults(faults, words),
  };
}

/** Everything that one step tells. */
export function giveStep(step: ToldStep, said: GlossedStep, words: Words): GivenStep {
  const { id, question, guessing, picture, computation } = step;
  const tried = picture === 'backtest' ? tryRules(computation.series) : null;
  const open = openPart(step.before ?? computation);
  // What came is a part of the answer, whatever is shown before it.
  const before = { ...open, projections: step.before?.projections ?? [] };
  const record = step.before ? describeComparison(before, words) : describeRecord(before, words);
  return {
    ...{ id, question, guessing, ...said },
    title: titleOf(computation, words),
    subtitle: subtitleOf(computation, words),
    source: joinSentences([words.noticeShort, citationOf(computation, words)], words),
    before: giveChart(
      before,
      isOpen(step) ? record : joinSentences([record, hiddenText(computation, words)], words),
      words,
    ),
    after: giveChart(computation, describeComparison(computation, words), words),
    backtest: tried && giveBacktest(tried, computation.comparison.data, words),
  };
}

function giveChart(
  { comparison, series, projections }: Computation,
  description: string,
  words: Words,
): GivenChart {
  const presets = projections.flatMap((projection) => projection.presets);
  return {
    comparison: { ...comparison, scenarios: projections.map(({ scenario }) => scenario) },
    series: spareSeries(series, words),
    presets: presets.map((preset) => ({ ...preset, title: presetNoun(preset, words) })),
    description,
  };
}

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
import type { OpenedLesson } from './openLesson';
import type { ToldStep } from './types';

/** Everything that the page of a lesson tells, or a frame with it, in the words of its language. */
export function giveLesson(
  { lesson: { id, title, steps }, query, view, faults, next }: OpenedLesson,
  framed: boolean,
  words: Words,
): GivenLesson {
  return {
    ...{ id, title, query, view, framed, next },
    steps: steps.map((step) => giveStep(step, words)),
    faults: tellFaults(faults, words),
  };
}

/** Everything that one step tells. */
export function giveStep(step: ToldStep, words: Words): GivenStep {
  const { id, say, question, guessing, picture, explanation, computation } = step;
  const tried = picture === 'backtest' ? tryRules(computation.series) : null;
  const open = openPart(step.before ?? computation);
  // What came is a part of the answer, whatever is shown before it.
  const before = { ...open, projections: step.before?.projections ?? [] };
  const record = step.before ? describeComparison(before, words) : describeRecord(before, words);
  return {
    ...{ id, say, question, guessing, explanation },
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

import {
  computeComparison,
  parseComparison,
  type Catalogue,
  type Computation,
  type LessonId,
  type LessonPlan,
  type StepPlan,
} from '../../model';
import { formatYear } from '../text/format';
import { VIEW_WORDS } from '../viewWords';
import type { Words } from '../words';
import type { LessonWords } from '../words/lessonWords';
import { fiveHundredBillion } from './fiveHundredBillion';
import { fiveRates } from './fiveRates';
import type { LessonFacts } from './lessonFacts';
import { pandemicYear } from './pandemicYear';
import { standIn2008 } from './standIn2008';
import type { StepText, StepTexts } from './stepText';
import type { ToldLesson, ToldStep } from './types';
import { which2008 } from './which2008';

/** What a lesson says, its numbers computed. */
type Teller = (facts: LessonFacts, words: Words, lessons: LessonWords) => StepTexts;

const TELLERS: Readonly<Record<LessonId, Teller>> = {
  'stand-in-2008': standIn2008,
  'five-rates': fiveRates,
  'which-2008': which2008,
  'five-hundred-billion': fiveHundredBillion,
  'pandemic-year': pandemicYear,
};

/** A built-in lesson as a page tells it; throws `RangeError` on data that it cannot be told from. */
export function tellLesson(
  plan: LessonPlan,
  catalogue: Catalogue,
  words: Words,
  lessons: LessonWords,
): ToldLesson {
  const shown = new Map(plan.steps.map((step) => [step.id, shownIn(step, catalogue, words)]));
  const texts = TELLERS[plan.id](
    {
      series: (id) => known(catalogue.series[id], id),
      computation: (step) => known(shown.get(step), step).computation,
      before: (step) => known(shown.get(step)?.before ?? undefined, `what comes before ${step}`),
      quote: (name) => known(plan.quotes[name], name),
    },
    words,
    lessons,
  );
  const steps = plan.steps.map((step) =>
    toldStep(step, known(texts[step.id], step.id), known(shown.get(step.id), step.id)),
  );
  return { id: plan.id, title: lessons[plan.id].title, steps };
}

type Shown = Pick<ToldStep, 'computation' | 'before'>;

function shownIn(step: StepPlan, catalogue: Catalogue, words: Words): Shown {
  const { query, before } = step;
  return {
    computation: computed(query, step, catalogue, words),
    before: before === null ? null : computed(before, step, catalogue, words),
  };
}

function toldStep(
  { id, picture }: StepPlan,
  { say, question, answers, explanation }: StepText,
  shown: Shown,
): ToldStep {
  const guessing = answers ? { kind: 'choose' as const, ...answers } : { kind: 'draw' as const };
  return { id, ...shown, say, question, guessing, picture, explanation };
}

/** What a query of a step comes to, its scenarios called by the stretch their pace is of. */
function computed(
  query: string,
  { paces }: StepPlan,
  catalogue: Catalogue,
  words: Words,
): Computation {
  const { comparison } = parseComparison(query, catalogue, VIEW_WORDS);
  const scenarios = comparison.scenarios.map((scenario) => {
    const pace = paces[scenario.id];
    if (!pace) return scenario;
    const [from, to] = pace;
    return {
      ...scenario,
      name: words.rule.trend({ from: formatYear(from), to: formatYear(to) }),
    };
  });
  return computeComparison({ ...comparison, scenarios }, catalogue);
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new RangeError(`no lesson can be told without ${name}`);
  return value;
}

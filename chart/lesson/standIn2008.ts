import { backtest, BACKTEST_METHODS, isError, pairs, type Series } from '../../model';
import { formatAmount, formatFixed, formatPercent, formatYear } from '../text/format';
import { withUnit } from '../text/units';
import type { Words } from '../words';
import type { LessonWords } from '../words/lessonWords';
import type { LessonFacts } from './lessonFacts';
import { paceBetween } from './paceBetween';
import { recordWords, yearsWords } from './recordWords';
import { sayStep, type StepTexts } from './stepText';

/** "Stand in 2008, draw 2018": which simple rule would have been worth trusting. */
export function standIn2008(facts: LessonFacts, words: Words, lessons: LessonWords): StepTexts {
  const text = lessons['stand-in-2008'];
  const [trade, fdi] = [facts.series('trade'), facts.series('fdi')];
  const [ofTrade, ofInvestment] = [tried(trade), tried(fdi)];
  const rules = BACKTEST_METHODS.map((method) => words.backtest.rules[method]);
  return {
    trade: sayStep(text.trade, standing(facts, 'trade', words)),
    'trade-rules': sayStep(text['trade-rules'], missed(ofTrade, words), {
      options: rules,
      right: ofTrade.best,
    }),
    investment: sayStep(text.investment, standing(facts, 'investment', words)),
    'investment-rules': sayStep(
      text['investment-rules'],
      { ...missed(ofInvestment, words), elsewhere: rules[ofTrade.best]! },
      { options: rules, right: ofInvestment.best },
    ),
  };
}

/** What was known in the year a step stands in, what came, and what rules said of it. */
function standing(facts: LessonFacts, step: string, words: Words) {
  const { series, projections } = facts.computation(step);
  const { observations, later } = series;
  const [first, origin, came] = [observations[0]!, observations.at(-1)!, later.at(-1)!];
  const [trend, hold, mean] = projections.map(({ summary }) => summary.value);
  return {
    known: recordWords(observations, words),
    came: recordWords(later, words),
    first: formatYear(first.year),
    origin: formatYear(origin.year),
    to: formatYear(came.year),
    outcome: withUnit(came.value, series, words),
    growth: formatPercent(paceBetween(series, first.year, origin.year), words),
    trend: withUnit(trend!, series, words),
    hold: withUnit(hold!, series, words),
    mean: mean === undefined ? '' : withUnit(mean, series, words),
    times: formatFixed(trend! / came.value, 1, words),
    short: formatPercent(1 - hold! / came.value, words),
  };
}

/** How the rules of the backtest did on a record, and which missed by the least in all. */
function tried(series: Series) {
  const tests = BACKTEST_METHODS.map((method) => {
    const tested = backtest({ observations: pairs(series), method });
    if (isError(tested) || tested.summary.relMae === null) {
      throw new RangeError(`${series.id}: no rule can be tried on so short a record`);
    }
    return { method, rows: tested.rows, missed: tested.summary.relMae };
  });
  const best = tests.reduce(
    (least, { missed }, i) => (missed < tests[least]!.missed ? i : least),
    0,
  );
  return { tests, best };
}

function missed({ tests, best }: ReturnType<typeof tried>, words: Words) {
  const least = tests[best]!;
  const times = (method: string) => {
    const test = tests.find((one) => one.method === method)!;
    return formatFixed(test.missed / least.missed, 1, words);
  };
  const origins = [...new Set(least.rows.map(({ origin }) => origin))];
  return {
    best: words.backtest.rules[least.method],
    origins: yearsWords(origins, words),
    tests: formatAmount(least.rows.length, words),
    rules: formatAmount(tests.length, words),
    ...{ naive: times('naive'), drift: times('drift'), linear: times('linear') },
    lastGrowth: times('lastGrowth'),
  };
}

import { bestStretch, growthBand, isError, pairs, type Series } from '../../model';
import { formatAmount, formatPercent, formatYear } from '../text/format';
import { growthOf } from '../text/growthOf';
import { withUnit, withUnitOf } from '../text/units';
import type { Words } from '../words';
import type { LessonWords } from '../words/lessonWords';
import type { LessonFacts } from './lessonFacts';
import { paceBetween } from './paceBetween';
import { yearsWords } from './recordWords';
import { sayStep, type StepTexts } from './stepText';

/** A stretch of this many years is long enough to set a goal's growth beside. */
const STRETCH_YEARS = 10;

/** "Five hundred billion by 2040": what a goal asks for, and whether the record has seen it. */
export function fiveHundredBillion(
  facts: LessonFacts,
  words: Words,
  lessons: LessonWords,
): StepTexts {
  const text = lessons['five-hundred-billion'];
  const percent = (fraction: number) => formatPercent(fraction, words);
  const { series: trade, projections } = facts.computation('needed');
  const { rule, scenario, summary } = projections[0]!;
  const last = trade.observations.at(-1)!;
  const years = summary.year - last.year;
  const needed = growthOf(rule, trade);
  const rise = summary.value / last.value - 1;
  const recent = trade.observations.findLast(({ year }) => last.year - year >= STRETCH_YEARS)!;
  const record = trade.observations[0]!;
  const best = bestStretch(pairs(trade), STRETCH_YEARS);
  const range = growthBand({ observations: pairs(trade), years: STRETCH_YEARS, level: 80 });
  if (best === null || isError(range)) throw new RangeError('the record is too short');
  const stretches = stretchesOf(trade);
  const reaching = stretches.filter(({ g }) => g >= needed);
  const short = stretches.filter(({ to, g }) => to === last.year && g < needed);
  const goal = scenario.growth.kind === 'target' ? scenario.growth.value : summary.value;

  const shared = {
    goal: withUnitOf(formatAmount(goal, words), trade, words),
    to: formatYear(summary.year),
    last: formatYear(last.year),
    start: withUnit(last.value, trade, words),
    growth: percent(needed),
    years: formatAmount(years, words),
    stretch: formatAmount(STRETCH_YEARS, words),
  };
  const growths = [paceBetween(trade, recent.year, last.year), needed, rise / years, best.g];
  const options = [...growths].sort((one, other) => one - other);
  return {
    needed: sayStep(
      text.needed,
      {
        ...shared,
        rise: percent(rise),
        divided: percent(rise / years),
        whole: percent(paceBetween(trade, record.year, last.year)),
        first: formatYear(record.year),
        recent: percent(growths[0]!),
        recentFrom: formatYear(recent.year),
      },
      {
        options: options.map((growth) => words.rule.constant({ growth: percent(growth) })),
        right: options.indexOf(needed),
      },
    ),
    stretches: sayStep(
      text.stretches,
      {
        ...shared,
        count: formatAmount(stretches.length, words),
        reaching: formatAmount(reaching.length, words),
        best: percent(best.g),
        bestFrom: formatYear(best.from),
        bestTo: formatYear(best.to),
        short: yearsWords(
          short.map(({ from }) => from),
          words,
        ),
        span: formatAmount(last.year - record.year, words),
      },
      {
        options: [text.howMany.none, text.howMany.some, text.howMany.all],
        right: reaching.length === 0 ? 0 : reaching.length < stretches.length ? 1 : 2,
      },
    ),
    range: sayStep(text.range, {
      ...shared,
      outer: words.bandLabel[0.8],
      low: percent(range.futureLow),
      high: percent(range.futureHigh),
    }),
  };
}

/** All pairs of figures at least so far apart, with the growth between them. */
function stretchesOf(series: Series) {
  const years = series.observations.map(({ year }) => year);
  return years.flatMap((from) =>
    years
      .filter((to) => to - from >= STRETCH_YEARS)
      .map((to) => ({ from, to, g: paceBetween(series, from, to) })),
  );
}

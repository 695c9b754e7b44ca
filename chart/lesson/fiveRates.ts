import { doublingTime, isError } from '../../model';
import { formatAmount, formatFixed, formatPercent, formatValue, formatYear } from '../text/format';
import { withUnit } from '../text/units';
import type { Words } from '../words';
import type { LessonWords } from '../words/lessonWords';
import type { LessonFacts } from './lessonFacts';
import { levelIn, paceBetween } from './paceBetween';
import { recordWords } from './recordWords';
import { sayStep, type StepTexts } from './stepText';

/** "One record, five growth rates": a growth rate is as much its two ends as the years between. */
export function fiveRates(facts: LessonFacts, words: Words, lessons: LessonWords): StepTexts {
  const text = lessons['five-rates'];
  const trade = facts.series('trade');
  const last = trade.observations.at(-1)!;
  const starts = trade.observations.slice(0, -1).map(({ year }) => year);
  const paces = starts.map((from) => ({ from, g: paceBetween(trade, from, last.year) }));
  const ranked = [...paces].sort((one, other) => other.g - one.g);
  const [fastest, slowest] = [ranked[0]!, ranked.at(-1)!];
  const before = starts[starts.indexOf(fastest.from) - 1] ?? fastest.from;
  const fall = 1 - levelIn(trade, fastest.from) / levelIn(trade, before);
  const percent = (fraction: number) => formatPercent(fraction, words, 2);

  const { projections } = facts.computation('compounded');
  const ends = projections.map(({ summary }) => summary);
  const { year, value: highest } = ends.reduce((one, other) =>
    other.value > one.value ? other : one,
  );
  const lowest = Math.min(...ends.map(({ value }) => value));
  const doubling = doublingTime({ g: fastest.g });

  const shared = {
    last: formatYear(last.year),
    count: formatAmount(paces.length, words),
    fast: percent(fastest.g),
    slow: percent(slowest.g),
    fastFrom: formatYear(fastest.from),
    slowFrom: formatYear(slowest.from),
    to: formatYear(year),
    high: withUnit(highest, trade, words),
    low: withUnit(lowest, trade, words),
  };
  const headlines = [shared.fast, shared.slow];
  const untrue = headlines.filter((pace) => !paces.some(({ g }) => percent(g) === pace));
  return {
    fastest: sayStep(
      text.fastest,
      {
        ...shared,
        record: recordWords(trade.observations, words),
        before: formatYear(before),
        fall: formatPercent(fall, words),
      },
      {
        options: starts.map((from) => text.from({ year: formatYear(from) })),
        right: paces.indexOf(fastest),
      },
    ),
    compounded: sayStep(text.compounded, {
      ...shared,
      start: withUnit(last.value, trade, words),
      doubling: isError(doubling) ? '' : formatValue(doubling.years ?? 0, words),
      times: formatFixed(highest / lowest, 1, words),
    }),
    headlines: sayStep(text.headlines, shared, {
      options: [text.false.first, text.false.second, text.false.both, text.false.neither],
      right: placeOfUntrue(untrue.map((pace) => headlines.indexOf(pace))),
    }),
  };
}

/** Which answer names these headlines: the first, the second, both, neither. */
function placeOfUntrue(untrue: readonly number[]): number {
  if (untrue.length === 1) return untrue[0]!;
  return untrue.length === 2 ? 2 : 3;
}

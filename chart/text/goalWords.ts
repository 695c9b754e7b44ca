import {
  bestStretch,
  goalBaselineGrowth,
  goalGrowth,
  growthBand,
  isError,
  levelsOf,
  LIMITS,
  pairs,
  type Anchor,
  type Computation,
  type Projection,
  type Series,
} from '../../model';
import type { Words } from '../words';
import { formatPercent, formatYear } from './format';
import { nameOf } from './scenarioWords';

/** A stretch of this many years is long enough to set a goal's growth beside. */
const STRETCH_YEARS = 10;

/** What a goal asks for, in words. */
export interface GoalWords {
  /** The end of "To reach 500 by 2040, …". */
  answer: string;
  /** Whether a scenario can hold the growth it takes. */
  possible: boolean;
  /** What else must be known: that it is a fall, and what levers and shocks make of it. */
  notes: readonly string[];
}

/** The growth that a goal takes from the last published figure, alone and with each scenario's levers. */
export function goalWords(
  { series, projections }: Computation,
  goal: Anchor,
  words: Words,
): GoalWords {
  const text = words.compare.goal;
  const last = series.observations.at(-1)!;
  const needed = goalGrowth({
    v0: last.value,
    target: goal.value,
    years: goal.year - last.year,
  });
  const { min, max } = LIMITS.growth;
  const possible = !isError(needed) && needed.g >= min && needed.g <= max;
  const notes = projections.flatMap((projection) => withEffects(projection, goal, words));
  if (isError(needed) || !possible) return { answer: text.beyond, possible: false, notes };
  if (goal.value === last.value) return { answer: text.stand, possible, notes };
  const growth = formatPercent(Math.abs(needed.g), words);
  const falls = needed.warnings?.includes('W_DECLINE_TARGET') ?? false;
  return {
    answer: falls ? text.shrink({ growth }) : text.grow({ growth }),
    possible,
    notes: [...(falls ? [words.warning.W_DECLINE_TARGET] : []), ...notes],
  };
}

/** The same goal with the levers and shocks of a scenario held fixed; nothing where it has none. */
function withEffects(projection: Projection, goal: Anchor, words: Words): string[] {
  const { scenario, series } = projection;
  const { growth: baseline, levers, shocks } = scenario;
  if (levers.length + shocks.length === 0) return [];
  const text = words.compare.goal;
  const name = words.compare.quoted({ name: nameOf(projection, words) });
  const { year, value } = series.observations.at(-1)!;
  const needed = goalBaselineGrowth({
    ...{ base: { year, value }, horizon: goal.year, baseline, levers, shocks },
    ...{ observations: pairs(series), target: goal.value, year: goal.year },
  });
  return [
    isError(needed)
      ? text.withEffectsBeyond({ name })
      : text.withEffects({ name, growth: formatPercent(needed.g, words) }),
  ];
}

/** What the record can say of such a growth: its best ten years, and the range it supports. */
export function recordPace(series: Series, words: Words): string[] {
  const text = words.compare.goal;
  const { observations } = series;
  const record = pairs(series);
  const years = STRETCH_YEARS;
  const best = bestStretch(record, years);
  const span = observations.at(-1)!.year - observations[0]!.year;
  if (!best) return [text.noStretch({ count: observations.length, span, years })];
  const doubtful = observations
    .filter(({ year, doubtful }) => doubtful && (year === best.from || year === best.to))
    .map(({ year }) => formatYear(year));
  const stretch = text.best({
    ...{ from: formatYear(best.from), to: formatYear(best.to), years },
    growth: formatPercent(best.g, words),
  });
  const doubt = doubtful.length > 0 ? text.doubtful({ list: doubtful.join(text.and) }) : '';
  return [`${stretch}${doubt}`, ...rangeOf(series, words)];
}

/** Only of a record whose shocks accumulate, and only where it supports such a range at all. */
function rangeOf(series: Series, words: Words): string[] {
  if (series.behaviour !== 'drifts' || !levelsOf(series).includes(0.8)) return [];
  const range = growthBand({ observations: pairs(series), years: STRETCH_YEARS, level: 80 });
  if (isError(range)) return [];
  return [
    words.compare.goal.range({
      low: formatPercent(range.futureLow, words),
      high: formatPercent(range.futureHigh, words),
      years: STRETCH_YEARS,
    }),
  ];
}

import {
  cagr,
  isError,
  isShare,
  LIMITS,
  type Growth,
  type Projection,
  type Series,
} from '../../../model';

/** The growth rules a card offers, in the order it does. */
export const RULES = [
  ...(['constant', 'trend', 'trend.ols', 'hold', 'mean'] as const),
  ...(['linear', 'phased', 'fading', 'logistic', 'target', 'drawn', 'parts'] as const),
] as const;

export type RuleWord = (typeof RULES)[number];

/** What the list of rules calls the rule of a scenario. */
export function wordOf(growth: Growth): RuleWord {
  if (growth.kind === 'drift') return growth.estimator === 'ols' ? 'trend.ols' : 'trend';
  if (growth.kind === 'hold') return growth.level === 'gmean' ? 'mean' : 'hold';
  return growth.kind;
}

/** How far a growth lies below the first, years, when a fading one starts at half of it. */
const HALF_LIFE = 8;

/** How many times the highest level a ceiling starts at, or the lowest a floor. */
const WELL_BEYOND = 3;

/**
 * A rule with numbers of its own that leave the line about where it is: its average pace, or the
 * levels it passes through. Every number is round enough to be read.
 */
export function startRule(word: RuleWord, projection: Projection): Growth {
  const { series, points } = projection;
  const first = points[0]!;
  const end = points.at(-1)!;
  const last = first.year;
  const g = round(paceOf(projection), 0.001);
  const middle = last + Math.max(1, Math.round((end.year - last) / 2));
  const final = Math.max(end.year, middle + 1);
  const step = stepOf(series);
  /** The level of the rule in a year; beyond the last one shown it is the last one's. */
  const levelIn = (year: number) => (points[year - last] ?? end).baseline;
  const level = (value: number) => Math.min(Math.max(round(value, step), step), LIMITS.money.max);
  switch (word) {
    case 'constant':
      return { kind: 'constant', g };
    case 'trend':
      return { kind: 'drift', estimator: 'endpoint' };
    case 'trend.ols':
      return { kind: 'drift', estimator: 'ols' };
    case 'hold':
      return { kind: 'hold', level: 'last' };
    case 'mean':
      return { kind: 'hold', level: 'gmean' };
    case 'linear': {
      const years = Math.max(end.year - last, 1);
      return { kind: 'linear', d: round((end.baseline - first.value) / years, step / 10) };
    }
    case 'phased': {
      const segments = [last + 1, middle + 1].map((from) => ({ from, g }));
      return { kind: 'phased', segments };
    }
    case 'fading':
      return { kind: 'fading', g0: g, gLong: round(g / 2, 0.001), halfLife: HALF_LIFE };
    case 'logistic':
      return logistic(projection, g, level);
    case 'target':
      return { kind: 'target', value: level(projection.summary.value), year: final };
    case 'parts':
      return {
        kind: 'parts',
        parts: series.parts.map(({ id }) => ({ id, growth: { kind: 'constant', g } })),
      };
    case 'drawn': {
      const anchors = [middle, final].map((year) => ({ year, value: level(levelIn(year)) }));
      return { kind: 'drawn', anchors, after: 'growth' };
    }
  }
}

/** The smallest step of a level that can be seen on a chart of the series: a power of ten. */
export function stepOf({ observations }: Series): number {
  return 10 ** Math.floor(Math.log10(observations.at(-1)!.value / 100));
}

/** The constant growth that comes to the same at the horizon. */
function paceOf({ points }: Projection): number {
  const [first, end] = [points[0]!, points.at(-1)!];
  const pace = cagr({ v0: first.value, v1: end.baseline, years: end.year - first.year });
  return isError(pace) ? 0 : pace.g;
}

/** A ceiling has to lie where growth leads to, so what does not grow is given one per cent. */
function logistic(
  { series, points }: Projection,
  pace: number,
  level: (value: number) => number,
): Growth {
  const levels = points.map(({ baseline }) => baseline);
  const g0 = pace === 0 ? 0.01 : pace;
  if (g0 < 0) return { kind: 'logistic', g0, ceiling: level(Math.min(...levels) / WELL_BEYOND) };
  const wanted = Math.max(...levels) * WELL_BEYOND;
  // A share nears the whole and never reaches it.
  const most = isShare(series) ? (100 + Math.max(...levels)) / 2 : Infinity;
  return { kind: 'logistic', g0, ceiling: level(Math.min(wanted, most)) };
}

/** A number on a grid, without the dust of binary fractions. */
function round(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toFixed(4)) + 0;
}

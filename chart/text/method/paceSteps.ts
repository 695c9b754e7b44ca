import {
  estimateOls,
  exp,
  isError,
  log,
  pairs,
  type GrowthOf,
  type Obs,
  type Projection,
} from '../../../model';
import type { Words } from '../../words';
import { formatPrinted, formatYear } from '../format';
import { growthOf } from '../growthOf';
import type { Path } from '../pathPhrase';
import {
  asNumber,
  asPercent,
  compounded,
  equation,
  exact,
  percent,
  power,
  printed,
  rounded,
  type Step,
} from './equation';

/** The record’s own pace, and what it comes to. */
export function driftSteps(path: Path, rule: GrowthOf<'drift'>, words: Words): Step[] {
  const { series } = path;
  const g = growthOf(rule, series);
  const { step, more } = atFoundPace(path, g, words);
  const observations = pairs(series);
  const { steps } = words.method;
  if (rule.estimator === 'endpoint') {
    const formula = paceFormula(observations[0]!, observations.at(-1)!, g, more, words);
    return [{ says: steps.pace, formula }, step];
  }
  const fitted = estimateOls({ observations });
  if (isError(fitted)) return [step];
  const slope = slopeFormula(observations, fitted.beta, more, words);
  const { formula } = equation({
    numbers: [rounded(fitted.beta, 5 + more, words)],
    write: ([beta]) => `e^${beta} − 1`,
    compute: ([beta = 0]) => exp(beta) - 1,
    result: g,
    show: asPercent(words),
    shownMore: more,
  });
  return [{ says: steps.slope, formula: slope }, { says: steps.fitted, formula }, step];
}

/** A pace found elsewhere, compounded to the horizon; `more` decimals of it were needed. */
function atFoundPace({ points }: Path, g: number, words: Words) {
  const end = points.at(-1)!;
  const { formula, more } = compounded(
    printed(points[0]!.value, words),
    [{ growth: percent(g, 3, words), years: points.length - 1 }],
    end.baseline,
    words,
  );
  const says = words.method.steps.rule({ year: formatYear(end.year) });
  return { step: { says, formula }, more };
}

function paceFormula(from: Obs, to: Obs, g: number, more: number, words: Words): string {
  const years = to[0] - from[0];
  return equation({
    numbers: [printed(to[1], words), printed(from[1], words)],
    write: ([after, before]) => `(${after} ÷ ${before})^(1 ÷ ${years}) − 1`,
    compute: ([after = 1, before = 1]) => power(after / before, 1 / years) - 1,
    result: g,
    show: asPercent(words),
    shownMore: more,
  }).formula;
}

/** Least squares: Σ(t − t̄)·ln V ÷ Σ(t − t̄)². */
function slopeFormula(
  observations: readonly Obs[],
  beta: number,
  more: number,
  words: Words,
): string {
  const middle = observations.reduce((sum, [year]) => sum + year, 0) / observations.length;
  const away = observations.map(([year]) => year);
  return equation({
    numbers: [
      Number.isInteger(middle)
        ? exact(middle, formatYear(middle))
        : (places) => ({
            value: Number(middle.toFixed(2 + places)),
            text: middle.toFixed(2 + places),
          }),
    ],
    write: ([mean]) => {
      const terms = observations.map(
        ([year, value]) => `(${formatYear(year)} − ${mean}) × ln ${formatPrinted(value, words)}`,
      );
      const squares = away.map((year) => `(${formatYear(year)} − ${mean})^2`);
      return `(${terms.join(' + ')}) ÷ (${squares.join(' + ')})`;
    },
    compute: ([mean = 0]) => {
      const top = observations.reduce((sum, [year, value]) => sum + (year - mean) * log(value), 0);
      return top / away.reduce((sum, year) => sum + (year - mean) * (year - mean), 0);
    },
    result: beta,
    show: asNumber(words, 5),
    shownMore: more,
  }).formula;
}

/** The growth that reaches a target, and what it comes to. */
export function targetSteps(
  projection: Projection,
  { value, year }: GrowthOf<'target'>,
  words: Words,
): Step[] {
  const { rule, points, scenario } = projection;
  if (rule.kind !== 'constant') return [];
  const { step, more } = atFoundPace(projection, rule.g, words);
  const { steps } = words.method;
  if (scenario.levers.length + scenario.shocks.length > 0) {
    const found = asPercent(words)(rule.g, more);
    return [{ says: steps.sought({ year: formatYear(year) }), formula: `g = ${found}` }, step];
  }
  const from = points[0]!;
  const formula = paceFormula([from.year, from.value], [year, value], rule.g, more, words);
  return [{ says: steps.needed, formula }, step];
}

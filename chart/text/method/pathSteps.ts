import {
  geometricMean,
  isError,
  logisticR,
  pairs,
  type Anchor,
  type GrowthOf,
  type Obs,
  type PartRule,
} from '../../../model';
import type { Words } from '../../words';
import { formatAmount, formatYear } from '../format';
import type { Path } from '../pathPhrase';
import {
  asLevel,
  asNumber,
  asPercent,
  compounded,
  equation,
  exact,
  growth as asWritten,
  percent,
  plus,
  power,
  printed,
  rounded,
  type Step,
} from './equation';
import { driftSteps } from './paceSteps';

/** What a rule makes of the level a path starts from by the horizon, with its numbers filled in. */
export function pathSteps(growth: PartRule, path: Path, words: Words): Step[] {
  const { series, points } = path;
  const years = points.length - 1;
  const end = points.at(-1)!;
  const base = printed(points[0]!.value, words);
  const { steps } = words.method;
  const level = { says: steps.rule({ year: formatYear(end.year) }) };
  const at = (g: number) =>
    compounded(base, [{ growth: asWritten(g, words), years }], end.baseline, words);
  switch (growth.kind) {
    case 'hold':
      return growth.level === 'gmean'
        ? meanSteps(pairs(series), words)
        : [{ ...level, formula: at(0).formula }];
    case 'constant':
      return [{ ...level, formula: at(growth.g).formula }];
    case 'drift':
      return driftSteps(path, growth, words);
    case 'linear':
      return [{ ...level, formula: linear(path, growth, words) }];
    case 'phased':
      return [{ ...level, formula: phased(path, growth, words) }];
    case 'fading':
      return fadingSteps(path, growth, words);
    case 'logistic':
      return logisticSteps(path, growth, words);
    case 'drawn':
      return [{ ...level, formula: drawn(path, growth, words) }];
  }
}

function meanSteps(observations: readonly Obs[], words: Words): Step[] {
  const mean = geometricMean(observations);
  if (isError(mean)) return [];
  const count = observations.length;
  const { formula } = equation({
    numbers: observations.map(([, value]) => printed(value, words)),
    write: (texts) => `(${texts.join(' × ')})^(1 ÷ ${count})`,
    compute: (values) =>
      power(
        values.reduce((product, value) => product * value, 1),
        1 / count,
      ),
    result: mean.mean,
    show: asLevel(words),
  });
  return [{ says: words.method.steps.mean, formula }];
}

function linear({ points }: Path, { d }: GrowthOf<'linear'>, words: Words): string {
  const years = points.length - 1;
  return equation({
    numbers: [printed(points[0]!.value, words), exact(d, formatAmount(d, words))],
    write: ([base, amount = '']) => `${base}${plus(amount)} × ${years}`,
    compute: ([base = 0, amount = 0]) => base + amount * years,
    result: points.at(-1)!.baseline,
    show: asLevel(words),
  }).formula;
}

function phased({ points }: Path, { segments }: GrowthOf<'phased'>, words: Words): string {
  const [first, last] = [points[0]!.year + 1, points.at(-1)!.year];
  const stretches = segments.flatMap(({ from, g }, i) => {
    const until = Math.min((segments[i + 1]?.from ?? Infinity) - 1, last);
    const years = until - Math.max(from, first) + 1;
    return years > 0 ? [{ growth: asWritten(g, words), years }] : [];
  });
  const base = printed(points[0]!.value, words);
  return compounded(base, stretches, points.at(-1)!.baseline, words).formula;
}

function fadingSteps(
  { points }: Path,
  { g0, gLong, halfLife }: GrowthOf<'fading'>,
  words: Words,
): Step[] {
  const end = points.at(-1)!;
  const before = points.at(-2)!;
  const year = formatYear(end.year);
  const g = end.baseline / before.baseline - 1;
  const { steps } = words.method;
  const { formula, more } = lastYear(before.baseline, g, end.baseline, words);
  const passed = points.length - 2;
  const own = equation({
    numbers: [g0, gLong].map((one) => asWritten(one, words)),
    write: ([first, later]) =>
      `${later} + (${first} − ${bracketed(later)}) × 2^(−${passed} ÷ ${formatAmount(halfLife, words)})`,
    compute: ([first = 0, later = 0]) => later + (first - later) * power(2, -passed / halfLife),
    result: g,
    show: asPercent(words),
    shownMore: more,
  });
  return [
    { says: steps.growthIn({ year }), formula: own.formula },
    { says: steps.fromYearBefore({ year }), formula },
  ];
}

function bracketed(text = ''): string {
  return text.startsWith('−') ? `(${text})` : text;
}

/** The last of many years, where to write all of them would help nobody. */
export function lastYear(before: number, g: number, result: number, words: Words) {
  const stretch = { growth: percent(g, 3, words), years: 1 };
  return compounded(rounded(before, 1, words), [stretch], result, words);
}

function logisticSteps(
  { points }: Path,
  { g0, ceiling }: GrowthOf<'logistic'>,
  words: Words,
): Step[] {
  const [from, end] = [points[0]!, points.at(-1)!];
  const solved = logisticR({ v0: from.value, g0, ceiling });
  if (isError(solved)) return [];
  const years = points.length - 1;
  const numbers = [
    exact(ceiling, formatAmount(ceiling, words)),
    printed(from.value, words),
    rounded(solved.R, 4, words),
  ];
  const level = equation({
    numbers,
    write: ([K, V, R]) => `${K} ÷ (1 + (${K} ÷ ${V} − 1) × ${R}^(−${years}))`,
    compute: ([K = 1, V = 1, R = 1]) => K / (1 + (K / V - 1) * power(R, -years)),
    result: end.baseline,
    show: asLevel(words),
  });
  const multiplier = equation({
    numbers: [...numbers.slice(0, 2), asWritten(g0, words)],
    write: ([K, V, g = '']) =>
      `(1${plus(g)}) × (1 − ${V} ÷ ${K}) ÷ (1 − (1${plus(g)}) × ${V} ÷ ${K})`,
    compute: ([K = 1, V = 1, g = 0]) => ((1 + g) * (1 - V / K)) / (1 - ((1 + g) * V) / K),
    result: solved.R,
    show: asNumber(words),
    shownMore: level.more,
  });
  const { steps } = words.method;
  return [
    { says: steps.multiplier, formula: multiplier.formula },
    { says: steps.rule({ year: formatYear(end.year) }), formula: level.formula },
  ];
}

function drawn({ points }: Path, { anchors, after }: GrowthOf<'drawn'>, words: Words): string {
  const end = points.at(-1)!;
  const base: Anchor = points[0]!;
  const all: readonly Anchor[] = [base, ...anchors];
  const next = all.findIndex(({ year }) => year >= end.year);
  const to = next > 0 ? all[next]! : all.at(-1)!;
  const from = next > 0 ? all[next - 1]! : all.at(-2)!;
  const write = (one: Anchor) =>
    one === base ? printed(one.value, words) : exact(one.value, formatAmount(one.value, words));
  if (next < 0 && after === 'flat') {
    const still = { growth: asWritten(0, words), years: end.year - to.year };
    return compounded(write(to), [still], end.baseline, words).formula;
  }
  const start = next > 0 ? from : to;
  const [passed, span] = [end.year - start.year, to.year - from.year];
  return equation({
    numbers: [start, to, from].map(write),
    write: ([base, high, low]) => `${base} × (${high} ÷ ${low})^(${passed} ÷ ${span})`,
    compute: ([base = 1, high = 1, low = 1]) => base * power(high / low, passed / span),
    result: end.baseline,
    show: asLevel(words),
  }).formula;
}

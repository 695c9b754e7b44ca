import {
  exp,
  isError,
  logMean,
  shockFactor,
  weight,
  type Lever,
  type Projection,
  type Shock,
} from '../../../model';
import type { Words } from '../../words';
import { effectName } from '../effectWords';
import { formatFixed, formatSize, formatYear } from '../format';
import {
  asFactor,
  asLevel,
  asPercent,
  compounded,
  equation,
  exact,
  factor,
  ln,
  percent,
  plus,
  printed,
  rounded,
  type Step,
  type Stretch,
} from './equation';
import { lastYear } from './pathSteps';

/** More stretches of growth than this are not written out; their last year is. */
const MOST_STRETCHES = 5;

/** What levers and shocks make of the path by the horizon, each as a factor, and how they share it. */
export function effectSteps(projection: Projection, words: Words): Step[] {
  const { scenario, points, summary } = projection;
  const { levers, shocks } = scenario;
  if (levers.length + shocks.length === 0) return [];
  const year = formatYear(summary.year);
  const { steps } = words.method;
  const factors = factorsOf(projection, words);
  const pushed = levers.some(({ kind }) => kind === 'growth');
  const product = factors.reduce((all, { value }) => all * value, 1);
  const trend = summary.value / product;
  const whole = equation({
    numbers: [
      rounded(pushed ? trend : points.at(-1)!.baseline, 1, words),
      ...factors.map(({ value }) => factor(value, words)),
    ],
    write: (texts) => texts.join(' × '),
    compute: (values) => values.reduce((all, value) => all * value, 1),
    result: summary.value,
    show: asLevel(words),
  });
  return [
    ...(pushed ? trendSteps(projection, trend, words) : []),
    ...factors.map(({ says, formula }) => ({ says, formula })),
    ...(factors.length > 0 ? [{ says: steps.together({ year }), formula: whole.formula }] : []),
    ...shareSteps(projection, words),
  ];
}

/** The growth rule with the points of its levers added, compounded. */
function trendSteps({ scenario, points }: Projection, trend: number, words: Words): Step[] {
  const years = points.slice(1).map(({ year }) => year);
  const pushing = scenario.levers.filter(({ kind }) => kind === 'growth');
  const weights = pushing.map((lever) => weightsOf(lever, years));
  const own = years.map((_, i) => points[i + 1]!.baseline / points[i]!.baseline - 1);
  const growths = own.map((g, i) =>
    pushing.reduce((sum, { size }, j) => sum + size * weights[j]![i]!, g),
  );
  const last = years.length - 1;
  const year = formatYear(years[last]!);
  const { steps } = words.method;
  const stretches = stretchesOf(growths, words);
  const g = growths[last]!;
  const level =
    stretches.length > MOST_STRETCHES
      ? lastYear(trend / (1 + g), g, trend, words)
      : compounded(printed(points[0]!.value, words), stretches, trend, words);
  const says =
    stretches.length > MOST_STRETCHES ? steps.fromYearBefore({ year }) : steps.pushed({ year });
  const sum = equation({
    numbers: [
      percent(own[last]!, 3, words),
      ...pushing.map(({ size }) => exact(size, formatSize(size, words))),
      ...weights.map((w) => factor(w[last]!, words)),
    ],
    write: ([base = '', ...rest]) =>
      pushing.reduce(
        (text, _, j) => `${text}${plus(rest[j]!)} × ${rest[j + pushing.length]}`,
        base,
      ),
    compute: ([base = 0, ...rest]) =>
      pushing.reduce((total, _, j) => total + rest[j]! * rest[j + pushing.length]!, base),
    result: g,
    show: asPercent(words),
    shownMore: level.more,
  });
  return [
    { says: steps.growthIn({ year }), formula: sum.formula },
    { says, formula: level.formula },
  ];
}

function weightsOf(lever: Lever, years: readonly number[]): readonly number[] {
  const weights = weight({ lever, years });
  return isError(weights) ? years.map(() => 0) : weights.w;
}

function stretchesOf(growths: readonly number[], words: Words): Stretch[] {
  const stretches: { g: number; years: number }[] = [];
  for (const g of growths) {
    const before = stretches.at(-1);
    if (before && Math.abs(before.g - g) < 1e-9) before.years++;
    else stretches.push({ g, years: 1 });
  }
  return stretches.map(({ g, years }) => ({ growth: percent(g, 3, words), years }));
}

interface Factor extends Step {
  value: number;
}

function factorsOf({ scenario, summary, presets }: Projection, words: Words): Factor[] {
  const { year } = summary;
  const at = formatYear(year);
  const says = (effect: Lever | Shock) =>
    words.method.steps.factor({ name: effectName(effect, presets, words), year: at });
  return [
    ...scenario.levers
      .filter(({ kind }) => kind === 'level')
      .map((lever) => ({ says: says(lever), ...leverFactor(lever, year, words) })),
    ...scenario.shocks.map((shock) => ({
      says: says(shock),
      ...shockEquation(shock, year, words),
    })),
  ];
}

function leverFactor(lever: Lever, year: number, words: Words) {
  const [share = 0] = weightsOf(lever, [year]);
  const value = 1 + lever.size * share;
  const { formula } = equation({
    numbers: [exact(lever.size, formatSize(lever.size, words)), factor(share, words)],
    write: ([size = '', w]) => `1${plus(size)} × ${w}`,
    compute: ([size = 0, w = 0]) => 1 + size * w,
    result: value,
    show: asFactor(words),
  });
  return { value, formula };
}

function shockEquation(shock: Shock, year: number, words: Words) {
  const phi = shockFactor({ shock, years: [year] });
  const value = isError(phi) ? 1 : phi.phi[0]!;
  const passed = year - shock.year;
  const [depth, scar] = [shock.depth, shock.scar].map((size) =>
    exact(size, formatSize(size, words)),
  );
  const { formula } = equation({
    numbers: [depth!, scar!],
    write: ([d, s]) => {
      if (passed < 0) return '1';
      if (passed >= shock.recovery) return `1 − ${s}`;
      return `1 − ${d} + (${d} − ${s}) × ${passed} ÷ ${shock.recovery}`;
    },
    compute: ([d = 0, s = 0]) => {
      if (passed < 0) return 1;
      return passed >= shock.recovery ? 1 - s : 1 - d + ((d - s) * passed) / shock.recovery;
    },
    result: value,
    show: asFactor(words),
  });
  return { value, formula };
}

/** The difference from the rule alone, shared out by the logarithmic mean. */
function shareSteps({ summary, presets }: Projection, words: Words): Step[] {
  const { value: high, baseline: low, contributions } = summary;
  const { steps } = words.method;
  const mean = logMean({ a: high, b: low });
  if (isError(mean)) return [];
  const L = mean.L;
  const between =
    formatFixed(high, 1, words) === formatFixed(low, 1, words)
      ? []
      : [
          {
            says: steps.share,
            formula: equation({
              numbers: [rounded(high, 1, words), rounded(low, 1, words)],
              write: ([x, y]) => `(${x} − ${y}) ÷ ln (${x} ÷ ${y})`,
              compute: ([x = 1, y = 2]) => (x - y) / ln(x / y),
              result: L,
              show: asLevel(words),
            }).formula,
          },
        ];
  const parts = contributions.map((part) => ({
    says: steps.adds({ name: effectName(part, presets, words) }),
    formula: equation({
      numbers: [rounded(L, 1, words), factor(exp(part.value / L), words)],
      write: ([x, times]) => `${x} × ln ${times}`,
      compute: ([x = 1, times = 1]) => x * ln(times),
      result: part.value,
      show: asLevel(words),
    }).formula,
  }));
  return [...between, ...parts];
}

import type { Projection } from '../../../model';
import type { Words } from '../../words';
import { formatSize, formatYear } from '../format';
import {
  asPercent,
  compounded,
  equation,
  exact,
  factor,
  percent,
  plus,
  printed,
  type Step,
  type Stretch,
} from './equation';
import { lastYear } from './pathSteps';
import { weightsOf } from './weightsOf';

/** More stretches of growth than this are not written out; their last year is. */
const MOST_STRETCHES = 5;

/** The growth rule with the points of its levers added, compounded. */
export function pushedSteps({ scenario, points }: Projection, trend: number, words: Words): Step[] {
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

function stretchesOf(growths: readonly number[], words: Words): Stretch[] {
  const stretches: { g: number; years: number }[] = [];
  for (const g of growths) {
    const before = stretches.at(-1);
    if (before && Math.abs(before.g - g) < 1e-9) before.years++;
    else stretches.push({ g, years: 1 });
  }
  return stretches.map(({ g, years }) => ({ growth: percent(g, 3, words), years }));
}

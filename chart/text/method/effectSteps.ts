import type { Projection } from '../../../model';
import type { Words } from '../../words';
import { formatYear } from '../format';
import { effectFactors } from './effectFactors';
import { asLevel, equation, factor, rounded, type Step } from './equation';
import { pushedSteps } from './pushedSteps';
import { shareSteps } from './shareSteps';

/** What levers and shocks make of the path by the horizon, each as a factor, and how they share it. */
export function effectSteps(projection: Projection, words: Words): Step[] {
  const { scenario, points, summary } = projection;
  const { levers, shocks } = scenario;
  if (levers.length + shocks.length === 0) return [];
  const year = formatYear(summary.year);
  const { steps } = words.method;
  const factors = effectFactors(projection, words);
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
    ...(pushed ? pushedSteps(projection, trend, words) : []),
    ...factors.map(({ says, formula }) => ({ says, formula })),
    ...(factors.length > 0 ? [{ says: steps.together({ year }), formula: whole.formula }] : []),
    ...shareSteps(projection, words),
  ];
}

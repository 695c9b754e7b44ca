import type { Projection } from '../../model';
import type { Words } from '../words';
import { formatAmount, formatGrowth, formatPercent, formatYear } from './format';
import { growthOf } from './growthOf';
import { spanOf } from './spanOf';
import { amountWithUnit, withUnit } from './units';

/** The growth rule of a scenario as a sentence; [square brackets] mark what a reader may change. */
export function ruleSentence(
  { scenario, series, points, rule, summary }: Projection,
  words: Words,
): string {
  const { growth } = scenario;
  const { subject } = series;
  const { sentence } = words;
  const span = spanOf(series);
  const last = span.to;
  const next = formatYear(series.observations.at(-1)!.year + 1);
  const level = (value: number) => withUnit(value, series, words);
  const pace = (g: number) => formatGrowth(g, words);
  switch (growth.kind) {
    case 'hold':
      return growth.level === 'gmean'
        ? sentence.mean({ subject, value: level(summary.baseline), ...span })
        : sentence.hold({ subject, value: level(points[0]!.value), last });
    case 'constant': {
      const form = growth.g < 0 ? sentence.shrinks : sentence.grows;
      return form({ subject, growth: pace(Math.abs(growth.g)), last });
    }
    case 'linear': {
      const form = growth.d < 0 ? sentence.loses : sentence.gains;
      return form({ subject, amount: amountWithUnit(Math.abs(growth.d), series, words), last });
    }
    case 'phased': {
      const list = growth.segments
        .map(({ from, g }) => sentence.segment({ growth: pace(g), from: formatYear(from) }))
        .join(sentence.list);
      const falls = growth.segments.some(({ g }) => g < 0);
      return (falls ? sentence.phasedFalling : sentence.phased)({ subject, list });
    }
    case 'fading': {
      const { g0, gLong, halfLife: years } = growth;
      const halfLife = words.effect.years({ count: years, digits: formatAmount(years, words) });
      return sentence.fading({ subject, first: pace(g0), later: pace(gLong), next, halfLife });
    }
    case 'logistic': {
      const form = growth.g0 < 0 ? sentence.bottomsOut : sentence.saturates;
      const first = pace(Math.abs(growth.g0));
      return form({ subject, growth: first, next, value: level(growth.ceiling) });
    }
    case 'drift': {
      const form = growth.estimator === 'ols' ? sentence.ols : sentence.trend;
      return form({ subject, growth: formatPercent(growthOf(growth, series), words), ...span });
    }
    case 'drawn': {
      const list = growth.anchors
        .map(({ year, value }) => sentence.anchor({ value: level(value), year: formatYear(year) }))
        .join(sentence.list);
      return (growth.after === 'growth' ? sentence.drawnOn : sentence.drawnFlat)({ subject, list });
    }
    case 'target': {
      const g = rule.kind === 'constant' ? rule.g : 0;
      const form = g < 0 ? sentence.targetShrinks : sentence.targetGrows;
      return form({
        ...{ subject, last, growth: formatPercent(Math.abs(g), words) },
        ...{ value: level(growth.value), year: formatYear(growth.year) },
      });
    }
  }
}

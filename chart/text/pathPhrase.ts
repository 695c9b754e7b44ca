import type { PartRule, Point, Series } from '../../model';
import type { Words } from '../words';
import { formatAmount, formatGrowth, formatPercent, formatYear } from './format';
import { growthOf } from './growthOf';
import { spanOf } from './spanOf';
import { amountWithUnit, withUnit } from './units';

/** What a rule is told of: a whole series or a part of one, with the levels the rule alone leads to. */
export interface Path {
  series: Series;
  points: readonly Pick<Point, 'year' | 'value' | 'baseline'>[];
}

/** What can be said of one path: whole sentences, or phrases that make one together. */
export type PathPhrases = Pick<
  Words['sentence'],
  | 'grows'
  | 'shrinks'
  | 'trend'
  | 'ols'
  | 'hold'
  | 'mean'
  | 'gains'
  | 'loses'
  | 'phased'
  | 'phasedFalling'
  | 'segment'
  | 'fading'
  | 'saturates'
  | 'bottomsOut'
  | 'drawnFlat'
  | 'drawnOn'
  | 'anchor'
>;

/** What a rule makes of its subject, said in one of the given forms. */
export function pathPhrase(
  growth: PartRule,
  subject: string,
  { series, points }: Path,
  forms: PathPhrases,
  words: Words,
): string {
  const span = spanOf(series);
  const from = points[0]!;
  const last = formatYear(from.year);
  const next = formatYear(from.year + 1);
  const level = (value: number) => withUnit(value, series, words);
  const pace = (g: number) => formatGrowth(g, words);
  switch (growth.kind) {
    case 'hold':
      return growth.level === 'gmean'
        ? forms.mean({ subject, value: level(points.at(-1)!.baseline), ...span })
        : forms.hold({ subject, value: level(from.value), last });
    case 'constant': {
      const form = growth.g < 0 ? forms.shrinks : forms.grows;
      return form({ subject, growth: pace(Math.abs(growth.g)), last });
    }
    case 'linear': {
      const form = growth.d < 0 ? forms.loses : forms.gains;
      return form({ subject, amount: amountWithUnit(Math.abs(growth.d), series, words), last });
    }
    case 'phased': {
      const list = growth.segments
        .map(({ from, g }) => forms.segment({ growth: pace(g), from: formatYear(from) }))
        .join(words.sentence.list);
      const falls = growth.segments.some(({ g }) => g < 0);
      return (falls ? forms.phasedFalling : forms.phased)({ subject, list });
    }
    case 'fading': {
      const { g0, gLong, halfLife: years } = growth;
      const halfLife = words.effect.years({ count: years, digits: formatAmount(years, words) });
      return forms.fading({ subject, first: pace(g0), later: pace(gLong), next, halfLife });
    }
    case 'logistic': {
      const form = growth.g0 < 0 ? forms.bottomsOut : forms.saturates;
      const first = pace(Math.abs(growth.g0));
      return form({ subject, growth: first, next, value: level(growth.ceiling) });
    }
    case 'drift': {
      const form = growth.estimator === 'ols' ? forms.ols : forms.trend;
      return form({ subject, growth: formatPercent(growthOf(growth, series), words), ...span });
    }
    case 'drawn': {
      const list = growth.anchors
        .map(({ year, value }) => forms.anchor({ value: level(value), year: formatYear(year) }))
        .join(words.sentence.list);
      return (growth.after === 'growth' ? forms.drawnOn : forms.drawnFlat)({ subject, list });
    }
  }
}

import type { PartRule, Series } from '../../model';
import type { DrawnWords } from '../words';
import { formatGrowth, formatYear } from './format';
import { spanOf } from './spanOf';
import { amountWithUnit, withUnit } from './units';

/** What the rule of one path can be called. */
export type PathNames = Pick<
  DrawnWords['rule'],
  | 'constant'
  | 'mean'
  | 'hold'
  | 'ols'
  | 'trend'
  | 'less'
  | 'more'
  | 'phased'
  | 'fading'
  | 'logistic'
  | 'drawn'
>;

/** A growth rule in two or three words, in one of the given forms. */
export function pathName(
  growth: PartRule,
  series: Series,
  forms: PathNames,
  words: DrawnWords,
): string {
  const span = spanOf(series);
  const pace = (g: number) => formatGrowth(g, words);
  switch (growth.kind) {
    case 'constant':
      return forms.constant({ growth: pace(growth.g) });
    case 'hold':
      return growth.level === 'gmean' ? forms.mean(span) : forms.hold({ last: span.to });
    case 'drift':
      return growth.estimator === 'ols' ? forms.ols(span) : forms.trend(span);
    case 'linear': {
      const form = growth.d < 0 ? forms.less : forms.more;
      return form({ amount: amountWithUnit(Math.abs(growth.d), series, words) });
    }
    case 'phased': {
      const list = growth.segments.map(({ g }) => pace(g)).join(words.sentence.list);
      return forms.phased({ list });
    }
    case 'fading':
      return forms.fading({ first: pace(growth.g0), later: pace(growth.gLong) });
    case 'logistic':
      return forms.logistic({ value: withUnit(growth.ceiling, series, words) });
    case 'drawn':
      return forms.drawn({ year: formatYear(growth.anchors.at(-1)?.year ?? 0) });
  }
}

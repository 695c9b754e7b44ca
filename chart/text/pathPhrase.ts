import {
  constantNumber,
  drawnNumbers,
  fadingNumbers,
  linearNumber,
  logisticNumbers,
  phasedNumbers,
  type PartRule,
  type Point,
  type RulePlace,
  type ScenarioNumber,
  type Series,
} from '../../model';
import type { DrawnWords } from '../words';
import { yearsInWords } from './effectDoes';
import { formatGrowth, formatPercent, formatYear } from './format';
import { growthOf } from './growthOf';
import type { SentenceMarks } from './sentenceMarks';
import { spanOf } from './spanOf';
import { amountWithUnit, withUnit } from './units';

/** What a rule is told of: a whole series or a part of one, with the levels the rule alone leads to. */
export interface Path {
  series: Series;
  points: readonly Pick<Point, 'year' | 'value' | 'baseline'>[];
}

/** How a path is told: what it is called, where its rule stands, and in which words. */
export interface Telling {
  subject: string;
  place: RulePlace;
  forms: PathPhrases;
  /** What its numbers belong to; empty for the whole series. */
  of: string;
}

/** What can be said of one path: whole sentences, or phrases that make one together. */
export type PathPhrases = Pick<
  DrawnWords['sentence'],
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

/** What a rule makes of its subject, with its numbers marked. */
export function pathPhrase(
  growth: PartRule,
  { series, points }: Path,
  { subject, place, forms, of }: Telling,
  words: DrawnWords,
  marks: SentenceMarks,
): string {
  const span = spanOf(series);
  const base = points[0]!;
  const last = formatYear(base.year);
  const next = formatYear(base.year + 1);
  const level = (value: number) => withUnit(value, series, words);
  const pace = (g: number) => formatGrowth(g, words);
  const mark = (text: string, number: ScenarioNumber) => marks.mark(text, number, of);
  switch (growth.kind) {
    case 'hold':
      return growth.level === 'gmean'
        ? forms.mean({ subject, value: level(points.at(-1)!.baseline), ...span })
        : forms.hold({ subject, value: level(base.value), last });
    case 'constant': {
      const g = constantNumber(place, growth.g);
      const form = growth.g < 0 && !marks.isOpen(g) ? forms.shrinks : forms.grows;
      return form({ subject, growth: mark(pace(Math.abs(growth.g)), g), last });
    }
    case 'linear': {
      const d = linearNumber(place, growth);
      const form = growth.d < 0 && !marks.isOpen(d) ? forms.loses : forms.gains;
      const amount = amountWithUnit(Math.abs(growth.d), series, words);
      return form({ subject, amount: mark(amount, d), last });
    }
    case 'phased': {
      const list = phasedNumbers(place, growth, base.year)
        .map(({ from, g }) =>
          forms.segment({
            growth: mark(pace(g.value), g),
            from: mark(formatYear(from.value), from),
          }),
        )
        .join(words.sentence.list);
      const falls = growth.segments.some(({ g }) => g < 0);
      return (falls ? forms.phasedFalling : forms.phased)({ subject, list });
    }
    case 'fading': {
      const { g0, gLong, halfLife } = fadingNumbers(place, growth);
      return forms.fading({
        ...{ subject, next, first: mark(pace(g0.value), g0) },
        later: mark(pace(gLong.value), gLong),
        halfLife: mark(yearsInWords(halfLife.value, words), halfLife),
      });
    }
    case 'logistic': {
      const { g0, ceiling } = logisticNumbers(place, growth);
      const form = growth.g0 < 0 && !marks.isOpen(g0) ? forms.bottomsOut : forms.saturates;
      return form({
        ...{ subject, next, growth: mark(pace(Math.abs(g0.value)), g0) },
        value: mark(level(ceiling.value), ceiling),
      });
    }
    case 'drift': {
      const form = growth.estimator === 'ols' ? forms.ols : forms.trend;
      const estimate = growthOf(growth, series);
      const g = constantNumber(place, estimate);
      return form({ subject, growth: mark(formatPercent(estimate, words), g), ...span });
    }
    case 'drawn': {
      const list = drawnNumbers(place, growth, base.year)
        .map(({ year, value }) =>
          forms.anchor({
            value: mark(level(value.value), value),
            year: mark(formatYear(year.value), year),
          }),
        )
        .join(words.sentence.list);
      return (growth.after === 'growth' ? forms.drawnOn : forms.drawnFlat)({ subject, list });
    }
  }
}

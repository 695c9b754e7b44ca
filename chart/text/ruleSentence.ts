import {
  constantNumber,
  drawnNumbers,
  fadingNumbers,
  linearNumber,
  logisticNumbers,
  phasedNumbers,
  targetNumbers,
  wholeOf,
  type Projection,
} from '../../model';
import type { Words } from '../words';
import { formatAmount, formatGrowth, formatPercent, formatYear } from './format';
import { growthOf } from './growthOf';
import { partsSentence } from './partWords';
import type { SentenceMarks } from './sentenceMarks';
import { spanOf } from './spanOf';
import { amountWithUnit, withUnit } from './units';

/** The growth rule of a scenario as a sentence, with its numbers marked. */
export function ruleSentence(projection: Projection, words: Words, marks: SentenceMarks): string {
  const { scenario, series, points, rule, summary } = projection;
  const { growth } = scenario;
  const place = wholeOf(scenario);
  const { subject } = series;
  const { sentence } = words;
  const span = spanOf(series);
  const last = span.to;
  const lastYear = series.observations.at(-1)!.year;
  const next = formatYear(lastYear + 1);
  const level = (value: number) => withUnit(value, series, words);
  const pace = (g: number) => formatGrowth(g, words);
  switch (growth.kind) {
    case 'hold':
      return growth.level === 'gmean'
        ? sentence.mean({ subject, value: level(summary.baseline), ...span })
        : sentence.hold({ subject, value: level(points[0]!.value), last });
    case 'constant': {
      const g = constantNumber(place, growth.g);
      const form = growth.g < 0 && !marks.isOpen(g) ? sentence.shrinks : sentence.grows;
      return form({ subject, growth: marks.mark(pace(Math.abs(growth.g)), g), last });
    }
    case 'linear': {
      const d = linearNumber(place, growth);
      const form = growth.d < 0 && !marks.isOpen(d) ? sentence.loses : sentence.gains;
      const amount = amountWithUnit(Math.abs(growth.d), series, words);
      return form({ subject, amount: marks.mark(amount, d), last });
    }
    case 'phased': {
      const list = phasedNumbers(place, growth, lastYear)
        .map(({ from, g }) =>
          sentence.segment({
            growth: marks.mark(pace(g.value), g),
            from: marks.mark(formatYear(from.value), from),
          }),
        )
        .join(sentence.list);
      const falls = growth.segments.some(({ g }) => g < 0);
      return (falls ? sentence.phasedFalling : sentence.phased)({ subject, list });
    }
    case 'fading': {
      const { g0, gLong, halfLife } = fadingNumbers(place, growth);
      const digits = formatAmount(halfLife.value, words);
      const years = words.effect.years({ count: halfLife.value, digits });
      return sentence.fading({
        ...{ subject, next, first: marks.mark(pace(g0.value), g0) },
        later: marks.mark(pace(gLong.value), gLong),
        halfLife: marks.mark(years, halfLife),
      });
    }
    case 'logistic': {
      const { g0, ceiling } = logisticNumbers(place, growth);
      const form = growth.g0 < 0 && !marks.isOpen(g0) ? sentence.bottomsOut : sentence.saturates;
      return form({
        ...{ subject, next, growth: marks.mark(pace(Math.abs(g0.value)), g0) },
        value: marks.mark(level(ceiling.value), ceiling),
      });
    }
    case 'drift': {
      const form = growth.estimator === 'ols' ? sentence.ols : sentence.trend;
      const estimate = growthOf(growth, series);
      const g = constantNumber(place, estimate);
      return form({ subject, growth: marks.mark(formatPercent(estimate, words), g), ...span });
    }
    case 'drawn': {
      const list = drawnNumbers(place, growth, lastYear)
        .map(({ year, value }) =>
          sentence.anchor({
            value: marks.mark(level(value.value), value),
            year: marks.mark(formatYear(year.value), year),
          }),
        )
        .join(sentence.list);
      return (growth.after === 'growth' ? sentence.drawnOn : sentence.drawnFlat)({ subject, list });
    }
    case 'parts':
      return partsSentence(projection, growth.parts, words);
    case 'target': {
      const g = rule.kind === 'constant' ? rule.g : 0;
      const form = g < 0 ? sentence.targetShrinks : sentence.targetGrows;
      const { value, year } = targetNumbers(place, growth, lastYear);
      return form({
        ...{ subject, last, growth: formatPercent(Math.abs(g), words) },
        value: marks.mark(level(value.value), value),
        year: marks.mark(formatYear(year.value), year),
      });
    }
  }
}

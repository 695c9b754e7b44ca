import {
  estimateDrift,
  estimateOls,
  isError,
  pairs,
  type Growth,
  type Projection,
  type Series,
} from '../../model';
import type { Words } from '../words';
import { formatGrowth, formatPercent, formatValue, formatYear } from './format';

/** A piece of a sentence: plain words, or a number the reader may change. */
export interface SentencePart {
  text: string;
  editable: boolean;
}

/** First and last published year of a series, as words. */
export function spanOf(series: Series): { from: string; to: string } {
  const { observations } = series;
  return { from: formatYear(observations[0]!.year), to: formatYear(observations.at(-1)!.year) };
}

/** The growth a rule means in its first year, a fraction; zero for rules that name a level. */
export function growthOf(growth: Growth, series: Series): number {
  if (growth.kind === 'constant') return growth.g;
  if (growth.kind === 'hold') return 0;
  const observations = pairs(series);
  const estimate =
    growth.estimator === 'ols' ? estimateOls({ observations }) : estimateDrift({ observations });
  return isError(estimate) ? 0 : estimate.g;
}

/** What a scenario is called: its author's name, or its rule in words. */
export function nameOf(
  { scenario, series }: Pick<Projection, 'scenario' | 'series'>,
  words: Words,
): string {
  return scenario.name ?? ruleName(scenario.growth, series, words);
}

/** A growth rule in two or three words. */
export function ruleName(growth: Growth, series: Series, words: Words): string {
  const span = spanOf(series);
  switch (growth.kind) {
    case 'constant':
      return words.rule.constant({ growth: formatGrowth(growth.g, words) });
    case 'hold':
      return growth.level === 'gmean' ? words.rule.mean(span) : words.rule.hold({ last: span.to });
    case 'drift':
      return growth.estimator === 'ols' ? words.rule.ols(span) : words.rule.trend(span);
  }
}

/** The scenario as a sentence, in parts. */
export function sentenceParts(
  { scenario, series, points }: Projection,
  words: Words,
): SentencePart[] {
  const { growth } = scenario;
  const { subject } = series;
  const span = spanOf(series);
  const last = span.to;
  const level = (value: number) => withUnit(value, series, words);
  switch (growth.kind) {
    case 'hold':
      return growth.level === 'gmean'
        ? split(words.sentence.mean({ subject, value: level(points.at(-1)!.value), ...span }))
        : split(words.sentence.hold({ subject, value: level(points[0]!.value), last }));
    case 'constant': {
      const form = growth.g < 0 ? words.sentence.shrinks : words.sentence.grows;
      return split(form({ subject, growth: formatGrowth(Math.abs(growth.g), words), last }));
    }
    case 'drift': {
      const form = growth.estimator === 'ols' ? words.sentence.ols : words.sentence.trend;
      const pace = formatPercent(growthOf(growth, series), words);
      return split(form({ subject, growth: pace, ...span }));
    }
  }
}

/** The same sentence as one text. */
export function sentenceOf(projection: Projection, words: Words): string {
  return sentenceParts(projection, words)
    .map(({ text }) => text)
    .join('');
}

/** A level with the unit a sentence uses: "231.7 bn US$", "14.5 %". */
export function withUnit(value: number, series: Series, words: Words): string {
  return `${formatValue(value, words)}\u00a0${shortUnit(series, words)}`;
}

/** The unit in a few letters: money as "bn US$", shares as "%". */
export function shortUnit(series: Series, words: Words): string {
  return series.unit.startsWith('%') ? '%' : words.units.short;
}

/** The unit as a heading: "Billion US$, current prices". */
export function longUnit(series: Series, words: Words): string {
  return series.unit.startsWith('%') ? series.unit : words.units.billionDollars;
}

function split(text: string): SentencePart[] {
  return text
    .split(/[[\]]/)
    .map((part, i) => ({ text: part, editable: i % 2 === 1 }))
    .filter((part) => part.text !== '');
}

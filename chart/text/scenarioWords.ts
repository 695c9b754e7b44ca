import type { Growth, Projection, Series } from '../../model';
import type { Words } from '../words';
import { effectName, effectPhrases } from './effectWords';
import { formatGrowth, formatYear } from './format';
import { ruleSentence } from './ruleSentence';
import { SentenceMarks, type SentencePart } from './sentenceMarks';
import { spanOf } from './spanOf';
import { amountWithUnit, withUnit } from './units';

export { growthOf } from './growthOf';
export type { MarkedNumber, SentencePart } from './sentenceMarks';
export { spanOf } from './spanOf';
export { longUnit, shortUnit, withUnit } from './units';

/** What a scenario is called: its author's name, or its rule and assumptions in words. */
export function nameOf(
  { scenario, series, presets }: Pick<Projection, 'scenario' | 'series' | 'presets'>,
  words: Words,
): string {
  if (scenario.name !== null) return scenario.name;
  const rule = ruleName(scenario.growth, series, words);
  const effects = [...scenario.levers, ...scenario.shocks];
  const [only] = effects;
  if (!only) return rule;
  return effects.length === 1
    ? words.rule.withOne({ rule, effect: effectName(only, presets, words) })
    : words.rule.withMany({ rule, count: effects.length });
}

/** A growth rule in two or three words. */
export function ruleName(growth: Growth, series: Series, words: Words): string {
  const span = spanOf(series);
  const level = (value: number) => withUnit(value, series, words);
  const pace = (g: number) => formatGrowth(g, words);
  switch (growth.kind) {
    case 'constant':
      return words.rule.constant({ growth: pace(growth.g) });
    case 'hold':
      return growth.level === 'gmean' ? words.rule.mean(span) : words.rule.hold({ last: span.to });
    case 'drift':
      return growth.estimator === 'ols' ? words.rule.ols(span) : words.rule.trend(span);
    case 'linear': {
      const form = growth.d < 0 ? words.rule.less : words.rule.more;
      return form({ amount: amountWithUnit(Math.abs(growth.d), series, words) });
    }
    case 'phased': {
      const list = growth.segments.map(({ g }) => pace(g)).join(words.sentence.list);
      return words.rule.phased({ list });
    }
    case 'fading':
      return words.rule.fading({ first: pace(growth.g0), later: pace(growth.gLong) });
    case 'logistic':
      return words.rule.logistic({ value: level(growth.ceiling) });
    case 'drawn':
      return words.rule.drawn({ year: formatYear(growth.anchors.at(-1)?.year ?? 0) });
    case 'target':
      return words.rule.target({ value: level(growth.value), year: formatYear(growth.year) });
  }
}

/**
 * The scenario as a sentence, in parts: its rule, then each lever and shock. `editing` is the key of
 * the number somebody is changing in this moment.
 */
export function sentenceParts(
  projection: Projection,
  words: Words,
  editing: string | null = null,
): SentencePart[] {
  const marks = new SentenceMarks(editing);
  const { stop, and } = words.sentence;
  const rule = ruleSentence(projection, words, marks);
  const effects = effectPhrases(projection, words, marks);
  if (effects.length === 0) return marks.partsOf(rule);
  const open = rule.endsWith(stop) ? rule.slice(0, -stop.length) : rule;
  return marks.partsOf(`${[open, ...effects].join(and)}${stop}`);
}

/** The same sentence as one text. */
export function sentenceOf(projection: Projection, words: Words): string {
  return sentenceParts(projection, words)
    .map(({ text }) => text)
    .join('');
}

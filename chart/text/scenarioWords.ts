import type { Growth, Projection, Series } from '../../model';
import type { Words } from '../words';
import { effectName, effectPhrases } from './effectWords';
import { formatYear } from './format';
import { partsName } from './partWords';
import { pathName } from './pathName';
import { ruleSentence } from './ruleSentence';
import { withUnit } from './units';

export { growthOf } from './growthOf';
export { spanOf } from './spanOf';
export { longUnit, shortUnit, withUnit } from './units';

/** A piece of a sentence: plain words, or a number the reader may change. */
export interface SentencePart {
  text: string;
  editable: boolean;
}

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
  if (growth.kind === 'parts') return partsName(growth.parts, series, words);
  if (growth.kind !== 'target') return pathName(growth, series, words.rule, words);
  const value = withUnit(growth.value, series, words);
  return words.rule.target({ value, year: formatYear(growth.year) });
}

/** The scenario as a sentence, in parts: its rule, then each lever and shock. */
export function sentenceParts(projection: Projection, words: Words): SentencePart[] {
  const parts = split(ruleSentence(projection, words));
  const effects = effectPhrases(projection, words);
  const end = parts.at(-1);
  if (effects.length === 0 || !end) return parts;
  const { stop, and } = words.sentence;
  const text = end.text.endsWith(stop) ? end.text.slice(0, -stop.length) : end.text;
  const rest = [text, ...effects].join(and);
  return [...parts.slice(0, -1), { text: `${rest}${stop}`, editable: false }];
}

/** The same sentence as one text. */
export function sentenceOf(projection: Projection, words: Words): string {
  return sentenceParts(projection, words)
    .map(({ text }) => text)
    .join('');
}

function split(text: string): SentencePart[] {
  return text
    .split(/[[\]]/)
    .map((part, i) => ({ text: part, editable: i % 2 === 1 }))
    .filter((part) => part.text !== '');
}

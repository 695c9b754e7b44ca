import type { Growth, Projection, Series } from '../../model';
import type { DrawnWords } from '../words';
import { effectName, effectPhrases } from './effectWords';
import { formatYear } from './format';
import { partsName } from './partWords';
import { pathName } from './pathName';
import { ruleSentence } from './ruleSentence';
import { SentenceMarks, type SentencePart } from './sentenceMarks';
import { withUnit } from './units';

export { growthOf } from './growthOf';
export type { MarkedNumber, SentencePart } from './sentenceMarks';
export { spanOf } from './spanOf';
export { longUnit, shortUnit, withUnit } from './units';

/** What a scenario is called: its author's name, or its rule and assumptions in words. */
export function nameOf(
  { scenario, series, presets }: Pick<Projection, 'scenario' | 'series' | 'presets'>,
  words: DrawnWords,
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
export function ruleName(growth: Growth, series: Series, words: DrawnWords): string {
  if (growth.kind === 'parts') return partsName(growth.parts, series, words);
  if (growth.kind !== 'target') return pathName(growth, series, words.rule, words);
  const value = withUnit(growth.value, series, words);
  return words.rule.target({ value, year: formatYear(growth.year) });
}

/**
 * The scenario as a sentence, in parts: its rule, then each lever and shock. `editing` is the key of
 * the number somebody is changing in this moment.
 */
export function sentenceParts(
  projection: Projection,
  words: DrawnWords,
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

/** The last sentence of each scenario: while another one moves it is asked for again and again. */
const told = new WeakMap<Projection, { words: DrawnWords; sentence: string }>();

/** The same sentence as one text. */
export function sentenceOf(projection: Projection, words: DrawnWords): string {
  const known = told.get(projection);
  if (known?.words === words) return known.sentence;
  const sentence = sentenceParts(projection, words)
    .map(({ text }) => text)
    .join('');
  told.set(projection, { words, sentence });
  return sentence;
}

import type { Projection } from '../../model';
import type { Words } from '../words';
import { formatPercent, formatYear } from './format';
import { partsSentence } from './partWords';
import { pathPhrase } from './pathPhrase';
import { spanOf } from './spanOf';
import { withUnit } from './units';

/** The growth rule of a scenario as a sentence; [square brackets] mark what a reader may change. */
export function ruleSentence(projection: Projection, words: Words): string {
  const { scenario, series, rule } = projection;
  const { growth } = scenario;
  const { subject } = series;
  if (growth.kind === 'parts') return partsSentence(projection, growth.parts, words);
  if (growth.kind !== 'target') {
    return pathPhrase(growth, subject, projection, words.sentence, words);
  }
  const g = rule.kind === 'constant' ? rule.g : 0;
  const form = g < 0 ? words.sentence.targetShrinks : words.sentence.targetGrows;
  return form({
    ...{ subject, last: spanOf(series).to, growth: formatPercent(Math.abs(g), words) },
    ...{ value: withUnit(growth.value, series, words), year: formatYear(growth.year) },
  });
}

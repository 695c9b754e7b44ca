import { targetNumbers, wholeOf, type Projection } from '../../model';
import type { DrawnWords } from '../words';
import { dataText } from './dataText';
import { formatPercent, formatYear } from './format';
import { partsSentence } from './partWords';
import { pathPhrase } from './pathPhrase';
import type { SentenceMarks } from './sentenceMarks';
import { withUnit } from './units';

/** The growth rule of a scenario as a sentence, with its numbers marked. */
export function ruleSentence(
  projection: Projection,
  words: DrawnWords,
  marks: SentenceMarks,
): string {
  const { scenario, series, points, rule } = projection;
  const { growth } = scenario;
  const subject = dataText(series.subject, words);
  const { sentence: forms } = words;
  const place = wholeOf(scenario);
  switch (growth.kind) {
    case 'parts':
      return partsSentence(projection, growth.parts, words, marks);
    case 'target': {
      const g = rule.kind === 'constant' ? rule.g : 0;
      const form = g < 0 ? forms.targetShrinks : forms.targetGrows;
      const last = points[0]!.year;
      const { value, year } = targetNumbers(place, growth, last);
      return form({
        ...{ subject, last: formatYear(last), growth: formatPercent(Math.abs(g), words) },
        value: marks.mark(withUnit(value.value, series, words), value),
        year: marks.mark(formatYear(year.value), year),
      });
    }
    default:
      return pathPhrase(growth, projection, { subject, place, forms, of: '' }, words, marks);
  }
}

import {
  partOf,
  type PartGrowth,
  type PartProjection,
  type PartRule,
  type Projection,
  type Series,
} from '../../model';
import type { DrawnWords, Words } from '../words';
import { dataText } from './dataText';
import { formatYear } from './format';
import { pathName } from './pathName';
import { pathPhrase, type Path } from './pathPhrase';
import type { SentenceMarks } from './sentenceMarks';

/** What a part is called inside a sentence. */
export function partNoun({ id, title }: Pick<Series, 'id' | 'title'>, words: DrawnWords): string {
  return (
    Object.entries(words.parts.nouns).find(([known]) => known === id)?.[1] ?? dataText(title, words)
  );
}

/** The parts of a series in one breath: "exports and imports". */
export function partNouns({ parts }: Series, words: DrawnWords): string {
  return parts.map((part) => partNoun(part, words)).join(words.joints.nouns);
}

/** What is said of each part, in one breath; where a phrase has commas of its own, with one more. */
export function joinedParts(phrases: readonly string[], { parts, sentence }: DrawnWords): string {
  const crowded = phrases.some((phrase) => phrase.includes(sentence.list));
  return phrases.join(crowded ? parts.andThen : parts.and);
}

/** A part above its control: its noun, and its rule where the number in the control does not tell it. */
export function partLabel(growth: PartRule, part: Series, words: Words): string {
  const noun = partNoun(part, words);
  const still = growth.kind === 'hold' && growth.level === 'last';
  if (still || growth.kind === 'constant') return words.parts.ui.part({ part: noun });
  const rule = pathName(growth, part, words.parts.rule, words);
  return words.parts.ui.ruled({ part: noun, rule });
}

/** A rule of parts in a few words: "Exports 3.3 %, imports 0 %". */
export function partsName(
  rules: readonly PartGrowth[],
  { parts }: Series,
  words: DrawnWords,
): string {
  const list = parts.flatMap((series) => {
    const own = rules.find(({ id }) => id === series.id);
    if (!own) return [];
    const rule = pathName(own.growth, series, words.parts.rule, words);
    return [words.parts.named({ part: partNoun(series, words), rule })];
  });
  return words.parts.name({ list: list.join(words.sentence.list) });
}

/** A scenario that its parts lead as a sentence, with its numbers marked and the split it assumes. */
export function partsSentence(
  projection: Projection,
  rules: readonly PartGrowth[],
  words: DrawnWords,
  marks: SentenceMarks,
): string {
  const { parts: forms, sentence } = words;
  const { scenario, series, parts } = projection;
  const phrases = parts.flatMap((part) => {
    const own = rules.find(({ id }) => id === part.id);
    if (!own) return [];
    const noun = partNoun(part, words);
    const place = partOf(scenario, rules, part.id);
    const telling = { subject: noun, place, forms: forms.phrase, of: noun };
    return [pathPhrase(own.growth, partPath(projection, part), telling, words, marks)];
  });
  const all = joinedParts(phrases, words);
  const year = splitYearOf(projection);
  const list = year === null ? [all] : [all, forms.splitAs({ year: formatYear(year) })];
  return forms.sentence({
    subject: dataText(series.subject, words),
    list: list.join(sentence.and),
  });
}

/** One part of a projection as a path of its own. */
export function partPath({ series }: Projection, { id, points }: PartProjection): Path {
  const own = series.parts.find((part) => part.id === id)!;
  return { series: own, points: points.map((point) => ({ ...point, baseline: point.value })) };
}

/** The earlier year whose split stands for the base year's; null where no split is assumed. */
export function splitYearOf({ parts, warnings }: Projection): number | null {
  const assumed = warnings.some(({ code }) => code === 'W_PARTS_SPLIT');
  return assumed ? parts[0]!.split.year : null;
}

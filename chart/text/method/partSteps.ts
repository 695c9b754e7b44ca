import {
  growthOfTotal,
  isError,
  type PartGrowth,
  type PartProjection,
  type Projection,
} from '../../../model';
import type { Words } from '../../words';
import { formatYear } from '../format';
import { partNoun, partPath, splitYearOf } from '../partWords';
import { asLevel, asPercent, equation, percent, printed, rounded, type Step } from './equation';
import { pathSteps } from './pathSteps';

/** What every part that leads starts from and comes to, their sum, and how it grew in the last year. */
export function partSteps(
  projection: Projection,
  rules: readonly PartGrowth[],
  words: Words,
): Step[] {
  const { points, parts } = projection;
  const steps = parts.flatMap((part) => {
    const own = rules.find(({ id }) => id === part.id);
    if (!own) return [];
    const noun = partNoun(part, words);
    const path = pathSteps(own.growth, partPath(projection, part), words);
    return [
      shareStep(projection, part, words),
      ...path.map(({ says, formula }) => ({
        says: words.parts.steps.of({ part: noun, says }),
        formula,
      })),
    ];
  });
  const end = points.at(-1)!;
  const sum = equation({
    numbers: parts.map((part) => rounded(part.points.at(-1)!.value, 1, words)),
    write: (texts) => texts.join(' + '),
    compute: (values) => values.reduce((total, value) => total + value, 0),
    result: end.baseline,
    show: asLevel(words),
  });
  const together = words.parts.steps.together({ year: formatYear(end.year) });
  return [...steps, { says: together, formula: sum.formula }, ...growthSteps(parts, words)];
}

/** The level of a part in the base year, by its share of the total. */
function shareStep(projection: Projection, part: PartProjection, words: Words): Step {
  const { points, parts } = projection;
  const base = points[0]!;
  const noun = partNoun(part, words);
  const last = formatYear(base.year);
  const year = splitYearOf(projection);
  const { formula } = equation({
    numbers: [
      printed(base.value, words),
      printed(part.split.value, words),
      printed(
        parts.reduce((sum, { split }) => sum + split.value, 0),
        words,
      ),
    ],
    write: ([total, level, whole]) => `${total} × ${level} ÷ ${whole}`,
    compute: ([total = 0, level = 0, whole = 1]) => (total * level) / whole,
    result: part.points[0]!.value,
    show: asLevel(words),
  });
  const { steps } = words.parts;
  const says =
    year === null
      ? steps.share({ part: noun, last })
      : steps.shareAssumed({ part: noun, last, year: formatYear(year) });
  return { says, formula };
}

/** The growth of the total in the last year: the parts' own, by their shares of the year before. */
function growthSteps(parts: readonly PartProjection[], words: Words): Step[] {
  const before = parts.map(({ points }) => points.at(-2)!.value);
  const growth = parts.map(({ points }, i) => points.at(-1)!.value / before[i]! - 1);
  const total = growthOfTotal({ parts0: before, growth });
  if (isError(total)) return [];
  const whole = before.reduce((sum, level) => sum + level, 0);
  const { formula } = equation({
    numbers: [
      ...before.map((level) => percent(level / whole, 1, words)),
      ...growth.map((g) => percent(g, 1, words)),
    ],
    write: (texts) =>
      parts.map((_, i) => `${texts[i]} × ${signed(texts[i + parts.length])}`).join(' + '),
    compute: (values) =>
      parts.reduce((sum, _, i) => sum + values[i]! * values[i + parts.length]!, 0),
    result: total.g,
    show: asPercent(words, 2),
  });
  const year = formatYear(parts[0]!.points.at(-1)!.year);
  return [{ says: words.parts.steps.growth({ year }), formula }];
}

/** A factor that may be negative. */
function signed(text = ''): string {
  return text.startsWith('−') ? `(${text})` : text;
}

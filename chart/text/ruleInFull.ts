import { geometricMean, isError, pairs, type Growth, type Series } from '../../model';
import type { Words } from '../words';
import { yearsInWords } from './effectDoes';
import { formatGrowth, formatPercent, formatYear } from './format';
import { growthOf } from './growthOf';
import { joinedParts, partNoun } from './partWords';
import { ruleName } from './scenarioWords';
import { amountWithUnit, withUnit } from './units';

/** A growth rule with every number of it, so that two rules that differ never read alike. */
export function ruleInFull(growth: Growth, series: Series, words: Words): string {
  const { rule } = words.compare;
  const pace = (g: number) => formatGrowth(g, words);
  const level = (value: number) => amountWithUnit(value, series, words);
  const list = (parts: readonly string[]) => parts.join(words.sentence.list);
  const name = ruleName(growth, series, words);
  switch (growth.kind) {
    case 'constant':
    case 'linear':
      return name;
    case 'hold': {
      if (growth.level === 'last') return rule.hold;
      const average = geometricMean(pairs(series));
      if (isError(average)) return name;
      return rule.mean({ rule: name, level: withUnit(average.mean, series, words) });
    }
    case 'drift':
      return rule.paced({ rule: name, growth: formatPercent(growthOf(growth, series), words) });
    case 'phased':
      return list(
        growth.segments.map(({ from, g }) =>
          rule.segment({ growth: pace(g), from: formatYear(from) }),
        ),
      );
    case 'fading':
      return rule.fading({
        ...{ first: pace(growth.g0), later: pace(growth.gLong) },
        halfLife: yearsInWords(growth.halfLife, words),
      });
    case 'logistic':
      return rule.logistic({ growth: pace(growth.g0), level: level(growth.ceiling) });
    case 'drawn':
      return rule.drawn({
        list: list(
          growth.anchors.map(({ year, value }) =>
            rule.anchor({ level: level(value), year: formatYear(year) }),
          ),
        ),
        goesOn: growth.after === 'growth',
      });
    case 'parts':
      return joinedParts(
        growth.parts.flatMap(({ id, growth: own }) => {
          const part = series.parts.find((one) => one.id === id);
          if (!part) return [];
          const noun = partNoun(part, words);
          return [words.parts.named({ part: noun, rule: ruleInFull(own, part, words) })];
        }),
        words,
      );
    case 'target':
      return rule.target({ level: level(growth.value), year: formatYear(growth.year) });
  }
}

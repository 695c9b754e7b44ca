import { contributionsOf, type Split } from '../../chart/compare/contributionsOf';
import { wordsOf } from '../../chart/words';
import { computedFrom } from './parsed';

/** A scenario with a lever of each kind, one that takes away, and a shock. */
export const MIXED =
  'a=2&a.lever=digital_2_2027_5&a.lever=points_0.4_2025_10&a.lever=friction_-5_2027_3&a.shock=pandemic_12_2030_2_1';

/** Queries whose effects differ in number, in kind, in size and in when they act. */
export const QUERIES = [
  MIXED,
  `series=fdi&${MIXED}`,
  'a=trend&a.lever=level_0.01_2027_5',
  'a=trend&a.lever=level_2_2060_5',
  'a=40&a.lever=level_10_2027_5&a.lever=points_1_2020_1&to=2068',
  'a=-40&a.shock=shock_50_2030_2_50&to=2068',
  `a=target_500_2040&a.lever=labour_3_2025_5&b=logistic_5_400&b.lever=costs_4_2030_5&c=hold&to=2050`,
  `a=3&${Array.from({ length: 8 }, (_, i) => `a.lever=level_${i - 4 || 9}_202${i}_3*${'Wörter über Häfen '.repeat(2)}${i}`).join('&')}`,
];

/** What the effects of each scenario do in a year, or in the last. */
export function splitsOf(query: string, year?: number): Split[] {
  const { projections, comparison } = computedFrom(query);
  return projections.flatMap(
    (projection) => contributionsOf(projection, year ?? comparison.to, wordsOf('en')) ?? [],
  );
}

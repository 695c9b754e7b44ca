import {
  backtest,
  checkSum,
  computeComparison,
  exp,
  isError,
  pairs,
  parseComparison,
  type Catalogue,
} from '../../../model';
import type { Words } from '../../words';
import { formatFixed, formatPrinted } from '../format';
import { asNumber, equation, rounded, type Step } from './equation';
import { howComputed } from './howComputed';

export type MethodEntry = keyof Words['method']['about']['entries'];
export type MethodGroup = keyof Words['method']['about']['groups'];

/** What the page about the method explains, in the order it does. */
export const METHOD_GROUPS: readonly (readonly [MethodGroup, readonly MethodEntry[]])[] = [
  [
    'rules',
    [
      ...(['constant', 'trend', 'hold', 'mean', 'ols', 'linear'] as const),
      ...(['phased', 'fading', 'logistic', 'drawn', 'parts'] as const),
    ],
  ],
  ['effects', ['points', 'level', 'shock', 'split']],
  ['ranges', ['range', 'meanRange']],
  ['questions', ['target', 'backtest']],
  ['sums', ['sum']],
];

/** A comparison whose steps are an entry's example, and which of them are shown. */
const EXAMPLES: Partial<Record<MethodEntry, readonly [query: string, from: number, to?: number]>> =
  {
    hold: ['series=trade&to=2030&a=hold', 0],
    mean: ['series=fdi&to=2030&a=mean&a.band=off', 0],
    constant: ['series=trade&to=2030&a=2', 0],
    trend: ['series=trade&to=2030&a=trend&a.band=off', 0],
    ols: ['series=trade&to=2030&a=trend.ols&a.band=off', 1],
    linear: ['series=trade&to=2030&a=linear_4.2', 0],
    phased: ['series=trade&to=2030&a=phased_2019_1_2026_3.5', 0],
    fading: ['series=trade&to=2030&a=fading_5_2_8', 0],
    logistic: ['series=trade&to=2030&a=logistic_5_400', 0],
    drawn: ['series=trade&to=2028&a=drawn_2025_260_2030_300', 0],
    target: ['series=trade&to=2030&a=target_300_2030', 0],
    parts: ['series=trade&to=2030&a=parts&a.exports=3.3&a.imports=hold', 0],
    points: ['series=trade&to=2030&a=2&a.lever=points_0.5_2026_1', 1, 3],
    level: ['series=trade&to=2030&a=2&a.lever=level_2_2026_10', 1, 3],
    shock: ['series=trade&to=2031&a=2&a.shock=shock_12_2030_2_1', 1, 3],
    split: ['series=trade&to=2031&a=2&a.lever=level_2_2026_5&a.shock=shock_12_2030_2_1', 4],
    range: ['series=trade&to=2028&a=trend&a.band=80', 2],
    meanRange: ['series=fdi&to=2028&a=mean&a.band=80', 1],
  };

/** An entry's example, computed from the articles' figures. */
export function exampleOf(entry: MethodEntry, catalogue: Catalogue, words: Words): Step[] {
  if (entry === 'backtest') return backtestSteps(catalogue, words);
  if (entry === 'sum') return sumSteps(catalogue, words);
  const [query, from, to] = EXAMPLES[entry] ?? ['', 0];
  const { comparison } = parseComparison(query, catalogue, { languages: [], sizes: [] });
  const [projection] = computeComparison(comparison, catalogue).projections;
  return projection ? howComputed(projection, words).slice(from, to) : [];
}

function backtestSteps({ series }: Catalogue, words: Words): Step[] {
  const { trade } = series;
  if (!trade) return [];
  return (['naive', 'drift'] as const).flatMap((method) => {
    const tried = backtest({ observations: pairs(trade), method });
    if (isError(tried)) return [];
    const { male, typicalFactor } = tried.summary;
    if (male === null || typicalFactor === null) return [];
    const { formula } = equation({
      numbers: [rounded(male, 3, words)],
      write: ([mean]) => `e^${mean}`,
      compute: ([mean = 0]) => exp(mean),
      result: typicalFactor,
      show: asNumber(words, 2),
    });
    return [{ says: words.backtest.rules[method], formula }];
  });
}

function sumSteps({ series }: Catalogue, words: Words): Step[] {
  const { trade, exports, imports } = series;
  if (!trade || !exports || !imports) return [];
  return trade.observations.flatMap(({ year, value: total }) => {
    const parts = [exports, imports].flatMap(
      ({ observations }) => observations.find((one) => one.year === year)?.value ?? [],
    );
    if (parts.length < 2) return [];
    const check = checkSum({ parts, total, unit: 0.1 });
    if (isError(check)) return [];
    const formula = `${formatPrinted(total, words)} − (${parts
      .map((part) => formatPrinted(part, words))
      .join(' + ')}) = ${formatFixed(check.residual, 1, words)}`;
    const { verdicts } = words.about.checks;
    return [{ says: `${year}, ${lower(verdicts[check.verdict])}`, formula }];
  });
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

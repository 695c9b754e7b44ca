import {
  growthBand,
  isError,
  pairs,
  type Computation,
  type Projection,
  type WarningCode,
} from '../../model';
import type { Words } from '../words';
import { outerBand } from './describe';
import { formatPercent, formatPrinted, formatRangeEnd, formatYear } from './format';
import { splitText } from './splitWords';
import { growthOf, shortUnit, spanOf } from './scenarioWords';

/** What a reader must know about the ranges and paces on the chart; one sentence group a caption. */
export function captionsOf(computation: Computation, words: Words): string[] {
  const captions = [
    replacementsOf(computation, words),
    ...computation.projections.flatMap((projection) => [
      bandCaption(projection, words),
      ...trendCaption(projection, words),
      ...projection.warnings.map(({ code }) => warningText(projection, code, words)),
    ]),
  ];
  return [...new Set(captions)].filter((caption) => caption !== '');
}

/** How a projection's range is made and how rough it is; empty where none is drawn. */
export function bandCaption(projection: Projection, words: Words): string {
  const outer = outerBand(projection);
  if (!outer) return '';
  const { series, summary } = projection;
  const figures = series.observations.length;
  return words.bandCaption({
    ...spanOf(series),
    figures,
    changes: figures - 1,
    outer: words.bandLabel[outer.level],
    lower: formatRangeEnd(outer.lower, words),
    upper: formatRangeEnd(outer.upper, words),
    unit: shortUnit(series, words),
    year: formatYear(summary.year),
  });
}

function trendCaption({ scenario, series }: Projection, words: Words): string[] {
  if (scenario.growth.kind !== 'drift' || scenario.growth.estimator !== 'endpoint') return [];
  const range = growthBand({ observations: pairs(series), years: 10, level: 80 });
  if (isError(range)) return [];
  const form = range.signEstablished ? words.trendCaptionEstablished : words.trendCaption;
  return [
    form({
      growth: formatPercent(growthOf(scenario.growth, series), words),
      low: formatPercent(range.trendLow, words),
      high: formatPercent(range.trendHigh, words),
    }),
  ];
}

/** A warning of the model as a sentence about its projection. */
export function warningText(projection: Projection, code: WarningCode, words: Words): string {
  if (code === 'W_PARTS_SPLIT') return splitText(projection, words);
  if (code !== 'W_LONG_EXTRAPOLATION') return words.warning[code];
  const { series, summary } = projection;
  const last = series.observations.at(-1)!.year;
  const span = last - series.observations[0]!.year;
  return words.warning[code]({ years: summary.year - last, span });
}

/** Which printed values an alternative stands in for, in one line; empty where none does. */
export function replacementsOf({ series, comparison }: Computation, words: Words): string {
  const replaced = series.observations.filter(
    ({ printed, year }) => printed !== null && year >= comparison.from,
  );
  if (replaced.length === 0) return '';
  const list = replaced.map(({ year, value, printed }) =>
    words.describe.replaced({
      year: formatYear(year),
      value: formatPrinted(value, words),
      printed: formatPrinted(printed ?? value, words),
    }),
  );
  return words.replacements({ list: list.join(words.sentence.list) });
}

/** Where the published figures were printed, in one line. */
export function citationOf({ sources }: Computation, words: Words): string {
  const citations = sources.map(({ citation }) => citation.replace(/\.$/, ''));
  return words.footer.figuresFrom({ citation: citations.join(words.joints.items) });
}

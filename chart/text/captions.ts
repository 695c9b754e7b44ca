import {
  growthBand,
  isError,
  pairs,
  type Computation,
  type Fault,
  type Projection,
  type WarningCode,
} from '../../model';
import type { Words } from '../words';
import { allowedText } from './allowedText';
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

/** A refused part of a query as a sentence. */
export function faultText(fault: Fault, words: Words): string {
  const [, number, ofStep] = /^(\d+)\.(.+)$/s.exec(fault.parameter) ?? [];
  if (number !== undefined && ofStep !== undefined) {
    const text = faultText({ ...fault, parameter: ofStep }, words);
    return words.fault.inStep({ number, text });
  }
  const { parameter, value, allowed, used, code, year: named } = fault;
  const aside = /\.(lever|shock)$/.test(parameter) ? words.fault.setAside : '';
  const instead = used === null ? aside : words.fault.instead({ used });
  const year = named === undefined ? {} : { year: formatYear(named) };
  const name = parameterName(fault, words);
  return words.fault[code]({
    parameter: name,
    value,
    allowed: allowedText(allowed, words),
    instead,
    ...year,
  });
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

/** What a query's key stands for; a key that stands for nothing is quoted. */
function parameterName({ parameter, code }: Fault, words: Words): string {
  const { plain, scenario, part: ofPart, number: ofNumber, step, unknown } = words.fault.names;
  if (/^\d+$/.test(parameter)) return step({ number: parameter });
  const [, id, key = 'rule'] = /^([a-f])(?:\.([\w.-]+))?$/.exec(parameter) ?? [];
  const form = Object.entries(scenario).find(([known]) => known === key)?.[1];
  if (id && form) return form({ id: id.toUpperCase() });
  const part = Object.entries(words.parts.nouns).find(([known]) => known === key)?.[1];
  if (id && part) return ofPart({ id: id.toUpperCase(), part });
  const number = code === 'E_RANGE' ? numberNamed(parameter, words) : undefined;
  if (id && number) return ofNumber({ id: id.toUpperCase(), number });
  const name = Object.entries(plain).find(([key]) => key === parameter)?.[1];
  return name ?? unknown({ parameter });
}

/** What a slider's number is called, by the end of its key: "a.levers.0.size" is a size. */
function numberNamed(parameter: string, words: Words): string | undefined {
  const end = parameter.split('.').at(-1);
  return Object.entries(words.cards.numbers).find(([name]) => name === end)?.[1];
}

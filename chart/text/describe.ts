import type { Band, Computation, Observation, Projection } from '../../model';
import type { DrawnWords, FirstWords } from '../words';
import { dataText } from './dataText';
import { formatPrinted, formatRangeEnd, formatValue, formatYear } from './format';
import { joinSentences } from './joinSentences';
import { pathsNote } from './pathsNote';
import { splitNoteOf } from './splitWords';
import { longUnit, nameOf, spanOf } from './scenarioWords';

/** The title of a comparison: its author's, or what it shows and until when. */
export function titleOf({ comparison, series }: Computation, words: FirstWords): string {
  return (
    comparison.title ??
    words.chartTitle({ series: dataText(series.title, words), to: formatYear(comparison.to) })
  );
}

/** A comparison in one line, with what each scenario comes to: a tab's name, a shared link's title. */
export function headlineOf(computation: Computation, words: FirstWords): string {
  const ends = computation.projections.map((projection) =>
    words.joints.end({
      name: nameOf(projection, words),
      value: formatValue(projection.summary.value, words),
    }),
  );
  return words.joints.headline({
    title: titleOf(computation, words),
    list: ends.join(words.sentence.list),
  });
}

/** The line under the title: unit, scale, and where the published figures end. */
export function subtitleOf({ comparison, series }: Computation, words: FirstWords): string {
  const last = spanOf(series).to;
  const index = comparison.scale === 'index';
  const form = comparison.until === null ? words.chartSubtitle : words.chartSubtitleThen;
  return form({
    unit: index ? words.indexUnit({ year: last }) : longUnit(series, words),
    scale: index ? '' : words.scaleNote[comparison.scale],
    last,
  });
}

/**
 * What a chart shows, in sentences with its numbers: alternative text, and what a screen reader
 * hears. `paths` where possible paths are drawn.
 */
export function describeComparison(
  computation: Computation,
  words: FirstWords,
  paths = false,
): string {
  return joinSentences(
    [
      describeRecord(computation, words),
      describeScenarios(computation, words),
      describeNotes(computation, words, paths),
    ],
    words,
  );
}

/** The same of what is there before any scenario. */
export function describeRecord({ comparison, series }: Computation, words: FirstWords): string {
  const shown = <T extends { year: number }>(values: readonly T[]) =>
    values.filter(({ year }) => year >= comparison.from && year <= comparison.to);
  const published = shown(series.observations).map((one) => describeObservation(one, words));
  const outside = shown(comparison.outside ? series.outside : []).map(({ value, year }) =>
    words.describe.observation({
      value: formatPrinted(value, words),
      year: formatYear(year),
      doubtful: false,
    }),
  );
  return joinSentences(
    [
      words.describe.chart({
        series: dataText(series.title, words),
        unit: longUnit(series, words),
      }),
      words.describe.published({ list: published.join(words.sentence.list) }),
      describeLater({ comparison, series }, words),
      outside.length > 0 ? words.describe.outside({ list: outside.join(words.sentence.list) }) : '',
    ],
    words,
  );
}

/** What came after the year a comparison stands in; empty where nothing is kept aside. */
export function describeLater(
  { comparison, series }: Pick<Computation, 'comparison' | 'series'>,
  words: FirstWords,
): string {
  const came = series.later.filter(({ year }) => year <= comparison.to);
  if (came.length === 0) return '';
  const list = came.map((one) => describeObservation(one, words));
  return words.describe.later({ list: list.join(words.sentence.list) });
}

/** What of it is assumed or drawn by chance; empty where nothing is. */
export function describeNotes(computation: Computation, words: FirstWords, paths: boolean): string {
  const note = paths ? pathsNote(computation, words) : null;
  return joinSentences([splitNoteOf(computation, words), note?.long ?? ''], words);
}

function describeObservation(
  { value, year, doubtful, printed }: Observation,
  words: FirstWords,
): string {
  const at = { value: formatPrinted(value, words), year: formatYear(year) };
  return printed === null
    ? words.describe.observation({ ...at, doubtful })
    : words.describe.replaced({ ...at, printed: formatPrinted(printed, words) });
}

/** What every scenario comes to, as a sentence of the description. */
export function describeScenarios(
  { comparison, projections }: Computation,
  words: DrawnWords,
): string {
  return words.describe.scenarios({
    to: formatYear(comparison.to),
    list: projections
      .map((projection) => describeScenario(projection, words))
      .join(words.joints.items),
  });
}

/** What every scenario comes to, in one breath: what is heard after a change. */
export function describeEnds({ comparison, projections }: Computation, words: DrawnWords): string {
  const ends = projections.map((projection) => describeScenario(projection, words));
  return words.joints.ends({
    year: formatYear(comparison.to),
    list: ends.join(words.joints.items),
  });
}

/** One scenario's name and value at the horizon, with its outer band. */
function describeScenario(projection: Projection, words: DrawnWords): string {
  const end = projection.points.at(-1)!;
  const outer = outerBand(projection);
  const span = outer
    ? words.describe.span({
        label: words.bandLabel[outer.level],
        lower: formatRangeEnd(outer.lower, words),
        upper: formatRangeEnd(outer.upper, words),
      })
    : '';
  return words.describe.scenario({
    name: nameOf(projection, words),
    value: formatValue(end.value, words),
    span,
  });
}

/** The widest band of a projection at its horizon, if it has one. */
export function outerBand(projection: Projection): Band | undefined {
  return projection.points.at(-1)!.bands.at(-1);
}

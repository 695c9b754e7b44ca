import type { Computation, Series } from '../../model';
import { formatPrinted, formatValue, formatYear } from '../../chart/text/format';
import { shownValue } from '../../chart/layout/position';
import { nameOf } from '../../chart/text/scenarioWords';
import { lookOf } from '../../chart/theme';
import type { Words } from '../../chart/words';

/** What the chart says at one year: a value with its name, or only a name where there is no value. */
export interface Reading {
  id: string;
  look: string;
  name: string;
  value: string | null;
}

/**
 * The values at a year, as the axis counts them: the published figure up to the last one, each
 * scenario's after it, and what other sources say of that year where a reader asked for it.
 */
export function readingAt(computation: Computation, year: number, words: Words): Reading[] {
  const { comparison, series } = computation;
  const { year: last, value: base } = series.observations.at(-1)!;
  const domain = { scale: comparison.scale, base };
  const asPrinted = (value: number) =>
    comparison.scale === 'index'
      ? formatValue(shownValue(domain, value), words)
      : formatPrinted(value, words);
  const outside = comparison.outside ? series.outside.filter((one) => one.year === year) : [];
  return [
    ...(year > last
      ? computation.projections.map((projection) => ({
          id: projection.scenario.id,
          look: lookOf(projection.scenario),
          name: nameOf(projection, words),
          value: formatValue(shownValue(domain, projection.points[year - last]!.value), words),
        }))
      : [publishedAt(series, year, asPrinted, words)]),
    ...outside.map(({ value, source }) => ({
      id: `outside ${source}`,
      look: 'soft',
      name: words.status.outside,
      value: asPrinted(value),
    })),
  ];
}

function publishedAt(
  series: Series,
  year: number,
  asPrinted: (value: number) => string,
  words: Words,
): Reading {
  const observation = series.observations.find((one) => one.year === year);
  if (!observation) {
    const name = words.ui.noFigure({ year: formatYear(year) });
    return { id: 'none', look: 'none', name, value: null };
  }
  const { value, printed, status, doubtful } = observation;
  if (printed !== null) {
    const name = words.ui.provenance.insteadOf({ printed: asPrinted(printed) });
    return { id: 'published', look: 'none', name, value: asPrinted(value) };
  }
  const doubt = doubtful ? `, ${words.finding.doubtful.toLowerCase()}` : '';
  return {
    id: 'published',
    look: 'none',
    name: `${words.status[status]}${doubt}`,
    value: asPrinted(value),
  };
}

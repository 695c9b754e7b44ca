import type { Computation } from '../../model';
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

/** The values at a year, as the axis counts them: the published figure up to the last one, each scenario's after it. */
export function readingAt(
  { comparison, series, projections }: Computation,
  year: number,
  words: Words,
): Reading[] {
  const { year: last, value: base } = series.observations.at(-1)!;
  const domain = { scale: comparison.scale, base };
  if (year > last) {
    return projections.map((projection) => ({
      id: projection.scenario.id,
      look: lookOf(projection.scenario),
      name: nameOf(projection, words),
      value: formatValue(shownValue(domain, projection.points[year - last]!.value), words),
    }));
  }
  const observation = series.observations.find((one) => one.year === year);
  if (!observation) {
    const name = words.ui.noFigure({ year: formatYear(year) });
    return [{ id: 'none', look: 'none', name, value: null }];
  }
  const doubt = observation.doubtful ? `, ${words.finding.doubtful.toLowerCase()}` : '';
  return [
    {
      id: 'published',
      look: 'none',
      name: `${words.status[observation.status]}${doubt}`,
      value:
        comparison.scale === 'index'
          ? formatValue(shownValue(domain, observation.value), words)
          : formatPrinted(observation.value, words),
    },
  ];
}

import { crossingOf, type Computation, type ScenarioId } from '../../model';
import { formatPercent, formatRangeEnd, formatValue, formatYear } from '../text/format';
import { nameOf } from '../text/scenarioWords';
import { lookOf } from '../theme';
import type { Words } from '../words';
import { gapText, shownGap, type Reference } from './reference';
import type { Look } from './types';

/** What a table of results says of each scenario, in its order. */
export const RESULT_COLUMNS = ['value', 'difference', 'growth', 'doubling', 'reached'] as const;

export type ResultColumn = (typeof RESULT_COLUMNS)[number];

/** One scenario's results: what is read, and what is sorted by; null where there is no number. */
export interface ResultRow {
  id: ScenarioId;
  look: Look;
  name: string;
  texts: Readonly<Record<ResultColumn, string>>;
  numbers: Readonly<Record<ResultColumn, number | null>>;
}

/** Beyond this a doubling time says nothing. */
const LONGEST_DOUBLING = 1000;

/** What each scenario comes to at the horizon, and when it crosses the level `reach`. */
export function resultsOf(
  { projections, series, comparison }: Computation,
  reference: Reference,
  reach: number,
  words: Words,
): ResultRow[] {
  const { results } = words.compare;
  const last = series.observations.at(-1)!;
  return projections.map((projection): ResultRow => {
    const { scenario, summary, points } = projection;
    const { value, cagr } = summary;
    const { doublingYears } = summary;
    const doubling =
      doublingYears !== null && doublingYears <= LONGEST_DOUBLING ? doublingYears : null;
    const against = reference.levels.at(-1)!;
    const path = points.map((point) => point.value);
    const { year } = crossingOf(path, last.year, reach);
    return {
      id: scenario.id,
      look: lookOf(scenario),
      name: nameOf(projection, words),
      texts: {
        value: formatValue(value, words),
        difference:
          scenario.id === reference.id ? results.reference : gapText(value, against, words),
        growth: cagr === null ? '–' : formatPercent(cagr, words),
        doubling:
          doubling === null
            ? words.ui.never
            : words.ui.years({ years: formatRangeEnd(Math.round(doubling), words) }),
        reached:
          year === null ? results.notBy({ year: formatYear(comparison.to) }) : formatYear(year),
      },
      numbers: {
        value,
        difference: shownGap(value, against),
        growth: cagr,
        doubling,
        reached: year,
      },
    };
  });
}

/** The order a reader asks for; null is the order of the scenarios. */
export interface ResultOrder {
  column: ResultColumn;
  descending: boolean;
}

/** Rows in that order: what has no number stands last, equals as the scenarios do. */
export function sortResults(rows: readonly ResultRow[], order: ResultOrder | null): ResultRow[] {
  if (order === null) return [...rows];
  const { column, descending } = order;
  return rows.toSorted((a, b) => {
    const [x, y] = [a.numbers[column], b.numbers[column]];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return descending ? y - x : x - y;
  });
}

/** Which order a press on a column's heading asks for: the telling end first, then the other, then none. */
export function nextOrder(order: ResultOrder | null, column: ResultColumn): ResultOrder | null {
  const first = column !== 'doubling' && column !== 'reached';
  if (order?.column !== column) return { column, descending: first };
  return order.descending === first ? { column, descending: !first } : null;
}

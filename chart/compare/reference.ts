import { fixed, type Computation, type Projection, type ScenarioId } from '../../model';
import { formatFixed, formatYear } from '../text/format';
import { nameOf } from '../text/scenarioWords';
import type { Words } from '../words';

/** What scenarios are compared with: one of them, or the last published value. */
export interface Reference {
  /** The scenario, or null for the last published value. */
  id: ScenarioId | null;
  /** As a sentence says it: “Steady”, or the last published figure. */
  phrase: string;
  /** As a label says it. */
  name: string;
  /** Levels year by year from the last published figure, in the series' unit. */
  levels: readonly number[];
}

/** The reference a reader chose; a letter that is not there stands for the last published value. */
export function referenceOf(
  { comparison, projections, series }: Computation,
  ref: ScenarioId | null,
  words: Words,
): Reference {
  const chosen = projections.find(({ scenario }) => scenario.id === ref);
  if (chosen) {
    const name = nameOf(chosen, words);
    const levels = chosen.points.map(({ value }) => value);
    return { id: chosen.scenario.id, name, phrase: words.compare.quoted({ name }), levels };
  }
  const last = series.observations.at(-1)!;
  const year = formatYear(last.year);
  const { lastFigure, lastFigureThen, lastFigureShort } = words.compare;
  return {
    id: null,
    name: lastFigureShort({ year }),
    // Standing in an earlier year there is a later one, which nobody there knows.
    phrase: (comparison.until === null ? lastFigure : lastFigureThen)({ year }),
    levels: projections[0]!.points.map(() => last.value),
  };
}

/** How far a scenario lies above the reference, year by year, in the series' unit. */
export function gapsOf({ points }: Projection, { levels }: Reference): number[] {
  return points.map(({ value }, h) => value - levels[h]!);
}

/** The difference of two levels as they are shown, so that what stands beside each other adds up. */
export function shownGap(value: number, reference: number): number {
  const places = placesOf(value, reference);
  return fixed(fixed(value, places) - fixed(reference, places), places);
}

/** The same with its sign: "+242.3", "−3.1", "0". */
export function gapText(value: number, reference: number, words: Words): string {
  const gap = shownGap(value, reference);
  if (gap === 0) return '0';
  return `${gap > 0 ? '+' : '−'}${gapAmount(value, reference, words)}`;
}

/** The same without its sign. */
export function gapAmount(value: number, reference: number, words: Words): string {
  const gap = Math.abs(shownGap(value, reference));
  return formatFixed(gap, placesOf(value, reference), words);
}

/** As `formatValue` shows the larger of the two: beside 1,027 a decimal would claim too much. */
function placesOf(value: number, reference: number): number {
  return Math.max(Math.abs(value), Math.abs(reference)) >= 1000 ? 0 : 1;
}

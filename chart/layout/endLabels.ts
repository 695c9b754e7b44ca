import type { Computation, Projection } from '../../model';
import { fit, textWidth } from '../font/textWidth';
import { formatValue } from '../text/format';
import { nameOf } from '../text/scenarioWords';
import { wrap } from '../text/wrap';
import type { DrawnWords } from '../words';
import { shownValue } from './position';
import type { EndRow } from './types';

/** From one base line of a label to the next, in ems. */
export const ROW_EMS = 1.2;

/** What is written at the end of a line, before anybody knows where that is. */
export interface EndText {
  rows: readonly EndRow[];
  /** Of its widest row, px. */
  widthPx: number;
}

/**
 * Name and value of every scenario in at most two rows of `mostPx`, or the value alone where the
 * names stand inside the plot. A number is shown whole or not at all: half of one would be another.
 */
export function endTexts(
  computation: Computation,
  names: 'beside' | 'inside',
  fontPx: number,
  mostPx: number,
  words: DrawnWords,
): EndText[] {
  return computation.projections.map((projection) => {
    const value = endValue(projection, computation, words);
    const whole = textWidth(value, fontPx, 'regular') <= mostPx ? value : '';
    const name = names === 'beside' ? nameOf(projection, words) : '';
    const rows = name === '' ? [{ name, value: whole }] : rowsOf(name, whole, fontPx, mostPx);
    return { rows, widthPx: Math.max(...rows.map((row) => rowWidth(row, fontPx))) };
  });
}

/** How far a row of an end label moves the pen, px. */
export function rowWidth({ name, value }: EndRow, fontPx: number): number {
  const gap = name === '' || value === '' ? '' : ' ';
  return textWidth(name, fontPx, 'bold') + textWidth(`${gap}${value}`, fontPx, 'regular');
}

function rowsOf(name: string, value: string, fontPx: number, mostPx: number): EndRow[] {
  const single = { name, value };
  if (rowWidth(single, fontPx) <= mostPx) return [single];
  const [first = '', second = ''] = wrap(name, mostPx, fontPx, 'bold', 2);
  const left = mostPx - textWidth(` ${value}`, fontPx, 'regular');
  return [
    { name: first, value: '' },
    { name: fit(second, left, fontPx, 'bold'), value },
  ];
}

function endValue(
  { points }: Projection,
  { comparison, series }: Computation,
  words: DrawnWords,
): string {
  const domain = { scale: comparison.scale, base: series.observations.at(-1)!.value };
  return formatValue(shownValue(domain, points.at(-1)!.value), words);
}

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
  /** Whether nothing of it had to be left out. */
  isWhole: boolean;
}

/**
 * Name and value of every scenario in at most `mostRows` rows of `mostPx`, or the value alone where
 * the names stand inside the plot. A number is shown whole or not at all: half of one would be
 * another.
 */
export function endTexts(
  computation: Computation,
  names: 'beside' | 'inside',
  fontPx: number,
  mostPx: number,
  words: DrawnWords,
  mostRows = 2,
): EndText[] {
  return computation.projections.map((projection): EndText => {
    const value = endValue(projection, computation, words);
    const shown = textWidth(value, fontPx, 'regular') <= mostPx ? value : '';
    const name = names === 'beside' ? nameOf(projection, words) : '';
    const whole = wholeRows(name, shown, fontPx, mostPx, mostRows);
    const rows = whole ?? cutRows(name, shown, fontPx, mostPx, mostRows);
    const widthPx = Math.max(...rows.map((row) => rowWidth(row, fontPx)));
    return { rows, widthPx, isWhole: whole !== null && shown === value };
  });
}

/** How high a label is with the air around it, px. */
export function rowsPx({ rows }: EndText, fontPx: number): number {
  return fontPx * (1.35 + (rows.length - 1) * ROW_EMS);
}

/** How far a row of an end label moves the pen, px. */
export function rowWidth({ name, value }: EndRow, fontPx: number): number {
  const gap = name === '' || value === '' ? '' : ' ';
  return textWidth(name, fontPx, 'bold') + textWidth(`${gap}${value}`, fontPx, 'regular');
}

/** A name in full with its value after it, or below where there is no room beside; null where it takes more rows. */
function wholeRows(
  name: string,
  value: string,
  fontPx: number,
  mostPx: number,
  mostRows: number,
): EndRow[] | null {
  const single = { name, value };
  if (name === '' || rowWidth(single, fontPx) <= mostPx) return [single];
  const lines = wrap(name, mostPx, fontPx, 'bold');
  const last = { name: lines.at(-1)!, value };
  const rows =
    rowWidth(last, fontPx) <= mostPx
      ? [...lines.slice(0, -1).map(alone), last]
      : [...lines.map(alone), { name: '', value }];
  return rows.length <= mostRows ? rows : null;
}

/** As much of a name as there are rows for, with an ellipsis, and its value. */
function cutRows(
  name: string,
  value: string,
  fontPx: number,
  mostPx: number,
  mostRows: number,
): EndRow[] {
  const lines = wrap(name, mostPx, fontPx, 'bold', mostRows);
  const left = mostPx - textWidth(` ${value}`, fontPx, 'regular');
  const last = lines.length < mostRows ? '' : lines.pop()!;
  return [...lines.map(alone), { name: fit(last, left, fontPx, 'bold'), value }];
}

const alone = (name: string): EndRow => ({ name, value: '' });

function endValue(
  { points }: Projection,
  { comparison, series }: Computation,
  words: DrawnWords,
): string {
  const domain = { scale: comparison.scale, base: series.observations.at(-1)!.value };
  return formatValue(shownValue(domain, points.at(-1)!.value), words);
}

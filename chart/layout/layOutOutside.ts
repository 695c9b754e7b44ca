import type { Computation } from '../../model';
import { formatPrinted, formatValue } from '../text/format';
import type { DrawnWords } from '../words';
import { placeLabel } from './layOutDots';
import type { Obstacles } from './obstacles';
import { shownValue, xOf, yOf } from './position';
import type { ChartLayout, OutsideMark } from './types';

type Frame = Pick<ChartLayout, 'domain' | 'plot' | 'fontPx'>;

/**
 * Values from outside the articles, where a reader asked for them. Those after the last figure
 * carry their number: they say what happened in years the scenarios only assume.
 */
export function layOutOutside(
  { comparison, series }: Computation,
  frame: Frame,
  obstacles: Obstacles,
  words: DrawnWords,
): OutsideMark[] {
  if (!comparison.outside) return [];
  const last = series.observations.at(-1)!.year;
  const shown = series.outside.filter(
    ({ year }) => year >= comparison.from && year <= comparison.to,
  );
  const marks = shown.map(({ year, value }) => ({
    ...{ x: xOf(frame, year), y: yOf(frame, value), year, value },
    label: null,
  }));
  return marks.map((mark): OutsideMark => {
    if (mark.year <= last) return mark;
    const text =
      frame.domain.scale === 'index'
        ? formatValue(shownValue(frame.domain, mark.value), words)
        : formatPrinted(mark.value, words);
    return { ...mark, label: placeLabel(mark, text, frame, obstacles) };
  });
}

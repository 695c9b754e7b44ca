import type { Computation } from '../../model';
import { textWidth } from '../font/textWidth';
import { tenth } from '../tenth';
import { formatYear } from '../text/format';
import type { DrawnWords } from '../words';
import { boxOf } from './layOutDots';
import { xOf } from './position';
import type { ChartLayout, Label } from './types';

/** Where the record ends, named on both sides. */
export function layOutBoundary(
  { series, comparison }: Computation,
  frame: Pick<ChartLayout, 'domain' | 'plot' | 'fontPx'>,
  words: DrawnWords,
): ChartLayout['boundary'] {
  const { plot, fontPx } = frame;
  const last = series.observations.at(-1)!.year;
  const x = xOf(frame, last);
  const y = tenth(plot.top + fontPx * 0.95);
  const gap = fontPx * 0.6;
  // Beside a record of one figure there is no room for a word; half a word says less than none.
  const label = (text: string, at: number, anchor: Label['anchor']): Label => {
    const whole: Label = { x: tenth(at), y, text, anchor };
    const box = boxOf(whole, textWidth(text, fontPx, 'regular'), fontPx);
    return box.left >= plot.left && box.right <= plot.right ? whole : { ...whole, text: '' };
  };
  return {
    x,
    published: label(
      comparison.until === null
        ? words.published
        : words.knownThen({ year: formatYear(comparison.until) }),
      x - gap,
      'end',
    ),
    scenarios: label(comparison.to > last ? words.scenarios : '', x + gap, 'start'),
  };
}

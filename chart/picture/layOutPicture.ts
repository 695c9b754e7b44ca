import type { Computation } from '../../model';
import type { ChartLayout } from '../layout/types';
import { PICTURE_SIZES, type PictureSize } from '../sizes';
import type { Words } from '../words';
import { drawableNames } from './drawableNames';
import { fitChart } from './fitChart';
import { layOutFoot, type Foot } from './layOutFoot';
import { layOutHead, type Head } from './layOutHead';
import type { PictureText } from './pictureText';
import { placeQr } from './placeQr';

/** A whole picture: title, chart, assumptions, legend, source and link, placed. */
export interface PictureLayout extends Omit<Head, 'bottom'>, Omit<Foot, 'top'> {
  width: number;
  height: number;
  chart: { x: number; y: number; layout: ChartLayout };
}

/** How small type may become as a share of its usual size, largest first. */
const SCALES = [1, 0.92, 0.84, 0.76, 0.7, 0.65] as const;

/** Of a picture's height, at least so much for the chart: while type can shrink, and once it cannot. */
const LEAST = { first: 0.44, last: 0.36 } as const;

/** Air above and below the chart, in ems. */
const AIR = { above: 0.7, below: 0.6 } as const;

/**
 * Places a self-describing picture of a comparison in one of the named sizes, `paths` with its
 * possible paths. Type shrinks before anything is left out: first above and below the chart, until
 * the chart has its share, then in the chart, until every name is whole.
 */
export function layOutPicture(
  given: Computation,
  size: PictureSize,
  text: PictureText,
  words: Words,
  paths = false,
): PictureLayout {
  const computation = drawableNames(given);
  const { width, height, fontPx } = PICTURE_SIZES[size];
  const margin = Math.round(fontPx * 1.7);
  const inner = { left: margin, width: width - 2 * margin, fontPx };

  const floor = height - margin * 0.75;
  const qr = size === 'slide' ? placeQr(text.link.coded, width - margin, floor, fontPx) : null;

  const around = (scale: number) => {
    const above = { ...inner, top: margin * 0.8, scale };
    const below = { ...inner, bottom: floor, scale };
    const { bottom, ...head } = layOutHead(computation, text.faults, above, words);
    const { top, ...foot } = layOutFoot(computation, text, below, words, { paths, qr });
    const chartTop = Math.round(bottom + fontPx * AIR.above);
    return { head, foot, chartTop, chartPx: Math.round(top - fontPx * AIR.below - chartTop) };
  };
  let placed = around(SCALES[0]);
  SCALES.slice(1).forEach((scale, i) => {
    const share = LEAST.first + ((LEAST.last - LEAST.first) * i) / (SCALES.length - 2);
    if (placed.chartPx < height * share) placed = around(scale);
  });
  const { head, foot, chartTop, chartPx } = placed;
  const room = { width: inner.width, height: chartPx, fontPx };
  const layout = fitChart(computation, room, words, paths);
  return { width, height, ...head, chart: { x: margin, y: chartTop, layout }, ...foot };
}

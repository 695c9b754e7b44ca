import { line } from 'd3';
import type { Computation } from '../../model';
import { textWidth } from '../font/textWidth';
import { formatYear } from '../text/format';
import { NARROW_EMS, type Size } from '../sizes';
import type { Words } from '../words';
import { domainOf, levelTicks, yearTicks } from './domain';
import { layOutBandNotes, layOutBands } from './layOutBands';
import { boxOf, layOutDots } from './layOutDots';
import { labelRoom, layOutLines } from './layOutLines';
import { layOutOutside } from './layOutOutside';
import { Obstacles } from './obstacles';
import { xOf, yOf } from './position';
import type { Box, ChartLayout, Label } from './types';

/** Places everything a chart shows in a drawing of the given size. Pure; px from the top left. */
export function layOutChart(computation: Computation, size: Size, words: Words): ChartLayout {
  const { width, height, fontPx } = size;
  const domain = domainOf(computation);
  const labels = width < NARROW_EMS * fontPx ? 'inside' : 'beside';
  const tickFormat = new Intl.NumberFormat(words.locale, { maximumSignificantDigits: 6 });
  const levels = levelTicks(domain, height, fontPx * 4.4);
  const levelLabels = levels.map((level) => tickFormat.format(level));
  const axisRoom = Math.max(...levelLabels.map((text) => textWidth(text, fontPx, 'regular')));
  const plot = {
    left: Math.ceil(axisRoom + fontPx * 0.8),
    top: Math.ceil(fontPx * 0.4),
    right:
      width -
      (labels === 'inside' ? fontPx * 1.3 : labelRoom(computation, fontPx, width * 0.36, words)),
    bottom: height - Math.ceil(fontPx * 1.9),
  };
  const frame = { domain, plot, fontPx, width };
  const obstacles = new Obstacles();

  const boundary = layOutBoundary(computation, frame, words);
  for (const label of [boundary.published, boundary.scenarios]) {
    obstacles.addBox(boxOf(label, textWidth(label.text, fontPx, 'regular'), fontPx));
  }
  for (const [i, level] of levels.entries()) {
    const at = yOf({ domain: { ...domain, scale: linearised(domain.scale) }, plot }, level);
    const axisLabel = {
      x: plot.left - fontPx * 0.6,
      y: at + fontPx * 0.35,
      anchor: 'end',
    } as const;
    const text = levelLabels[i]!;
    obstacles.addBox(boxOf({ ...axisLabel, text }, textWidth(text, fontPx, 'regular'), fontPx));
  }
  const edge = boundary.x;
  obstacles.addBox({ left: edge - 1, right: edge + 1, top: plot.top, bottom: plot.bottom });
  const lines = layOutLines(computation, frame, labels, words);
  for (const { points } of computation.projections) {
    obstacles.addLine(points.map(({ year, value }) => [xOf(frame, year), yOf(frame, value)]));
  }
  if (labels === 'inside') {
    for (const { label } of lines) {
      const text = textWidth(label.text, fontPx, 'bold');
      obstacles.addBox(
        boxOf(label, text + textWidth(` ${label.value}`, fontPx, 'regular'), fontPx),
      );
    }
  }
  for (const { year, value } of shownPoints(computation)) {
    obstacles.addBox(around(xOf(frame, year), yOf(frame, value), fontPx * 0.4));
  }
  const dots = layOutDots(computation, frame, obstacles, words);
  const outside = layOutOutside(computation, frame, obstacles, words);
  const between = line<{ x: number; y: number }>()
    .x(({ x }) => x)
    .y(({ y }) => y)
    .digits(1)(dots);

  return {
    width,
    height,
    fontPx,
    plot,
    domain,
    yTicks: levels.map((level, i) => ({
      at: yOf({ domain: { ...domain, scale: linearised(domain.scale) }, plot }, level),
      label: levelLabels[i]!,
    })),
    xTicks: yearTicks(domain, plot.right - plot.left, fontPx * 4.6).map((year) => ({
      at: xOf(frame, year),
      label: formatYear(year),
    })),
    boundary,
    between: between ?? '',
    dots,
    outside,
    bands: layOutBands(computation, frame),
    bandNotes: layOutBandNotes(computation, frame, obstacles, words),
    lines,
  };
}

/** Every point that has a mark: published values, and values outside the articles if asked for. */
function shownPoints({ comparison, series }: Computation): { year: number; value: number }[] {
  const all = [...series.observations, ...(comparison.outside ? series.outside : [])];
  return all.filter(({ year }) => year >= comparison.from && year <= comparison.to);
}

function around(x: number, y: number, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

/** Ticks are already in the axis's own count, so an index is placed as it stands. */
function linearised(scale: ChartLayout['domain']['scale']): ChartLayout['domain']['scale'] {
  return scale === 'index' ? 'linear' : scale;
}

function layOutBoundary(
  { series, comparison }: Computation,
  frame: Pick<ChartLayout, 'domain' | 'plot' | 'fontPx'>,
  words: Words,
): ChartLayout['boundary'] {
  const { plot, fontPx } = frame;
  const last = series.observations.at(-1)!.year;
  const x = xOf(frame, last);
  const y = plot.top + fontPx * 0.95;
  const gap = fontPx * 0.6;
  // Beside a record of one figure there is no room for a word; half a word says less than none.
  const label = (text: string, at: number, anchor: Label['anchor']): Label => {
    const whole: Label = { x: at, y, text, anchor };
    const box = boxOf(whole, textWidth(text, fontPx, 'regular'), fontPx);
    return box.left >= plot.left && box.right <= plot.right ? whole : { ...whole, text: '' };
  };
  return {
    x,
    published: label(words.published, x - gap, 'end'),
    scenarios: label(comparison.to > last ? words.scenarios : '', x + gap, 'start'),
  };
}

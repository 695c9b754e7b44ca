import type { Computation, Observation } from '../../model';
import { textWidth, type FontWeight } from '../font/textWidth';
import { tenth } from '../tenth';
import { formatPrinted, formatValue } from '../text/format';
import type { DrawnWords } from '../words';
import type { Obstacles } from './obstacles';
import { shownValue, xOf, yOf } from './position';
import type { Box, ChartLayout, Dot, Label } from './types';

type Frame = Pick<ChartLayout, 'domain' | 'plot' | 'fontPx'>;

/** A label keeps this far from a dot in a ring, in ems. */
const RING = 0.95;

/** Published values as dots, each with its number where there is room for it. */
export function layOutDots(
  { comparison, series }: Computation,
  frame: Frame,
  obstacles: Obstacles,
  words: DrawnWords,
): Dot[] {
  const { from, to } = comparison;
  const known = series.observations.filter(({ year }) => year >= from);
  const shown = [...known, ...series.later.filter(({ year }) => year <= to)];
  const dots = shown.map((observation, i): Dot => {
    const { year, value, status, doubtful, printed } = observation;
    return {
      ...{ x: xOf(frame, year), y: yOf(frame, value), year, value, status, doubtful },
      isLater: i >= known.length,
      printedY: printed === null ? null : yOf(frame, printed),
      label: null,
    };
  });
  obstacles.addLine(joined(dots).map(({ x, y }) => [x, y]));
  // Replaced values and the two ends of the record matter most; the rest is labelled as room allows.
  const importance = (i: number) => rank(shown[i]!, i, dots.length);
  const order = dots.map((_, i) => i).sort((a, b) => importance(a) - importance(b));
  for (const i of order) {
    const dot = dots[i]!;
    const text = labelText(shown[i]!, frame, words);
    dot.label = placeLabel(dot, text, frame, obstacles, dot.isLater ? RING : undefined);
  }
  return dots;
}

/** The dots that the thin line of the record joins. */
export function joined(dots: readonly Dot[]): Dot[] {
  return dots.filter(({ isLater }) => !isLater);
}

/** The number of a dot, and the printed one beside it where an alternative stands in. */
function labelText({ value, printed }: Observation, { domain }: Frame, words: DrawnWords): string {
  const asShown = (level: number) =>
    domain.scale === 'index'
      ? formatValue(shownValue(domain, level), words)
      : formatPrinted(level, words);
  return printed === null
    ? asShown(value)
    : words.replaced({ value: asShown(value), printed: asShown(printed) });
}

function rank({ printed }: Observation, i: number, count: number): number {
  if (printed !== null) return i - 2 * count;
  return i === count - 1 ? -2 : i === 0 ? -1 : i;
}

/** Places a label beside a point where least is in its way, or nowhere. */
export function placeLabel(
  dot: { x: number; y: number },
  text: string,
  frame: Frame,
  obstacles: Obstacles,
  gapEms = 0.62,
  weight: FontWeight = 'regular',
): Label | null {
  const { fontPx, plot } = frame;
  const width = textWidth(text, fontPx, weight);
  const gap = fontPx * gapEms;
  const above: Label = { x: dot.x, y: dot.y - gap, text, anchor: 'middle' };
  const below: Label = { x: dot.x, y: dot.y + gap + fontPx * 0.75, text, anchor: 'middle' };
  const candidates: Label[] = [
    above,
    below,
    { ...above, x: dot.x - gap, y: dot.y - gap * 0.4, anchor: 'end' },
    { ...below, x: dot.x - gap * 0.6, anchor: 'end' },
    { ...above, x: dot.x + gap * 0.6, anchor: 'start' },
    { ...below, x: dot.x + gap * 0.6, anchor: 'start' },
  ];
  let best: { label: Label; box: Box } | null = null;
  let least = 10;
  for (const label of candidates) {
    const box = boxOf(label, width, fontPx);
    const isInside =
      box.left >= plot.left - fontPx &&
      box.right <= plot.right + fontPx &&
      box.top >= plot.top &&
      box.bottom <= plot.bottom;
    const cost = isInside ? obstacles.clashes(box, least) : least;
    if (cost < least) [best, least] = [{ label, box }, cost];
  }
  if (!best) return null;
  obstacles.addBox(best.box);
  return { ...best.label, x: tenth(best.label.x), y: tenth(best.label.y) };
}

/** The box of one line of text; `y` of a label is its base line. */
export function boxOf(label: Label, width: number, fontPx: number): Box {
  const shift = { start: 0, middle: width / 2, end: width }[label.anchor];
  const left = label.x - shift;
  return {
    left: left - 2,
    right: left + width + 2,
    top: label.y - fontPx * 0.85,
    bottom: label.y + fontPx * 0.22,
  };
}

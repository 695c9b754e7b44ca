import type { Computation } from '../../model';
import { NARROW_EMS, type Size } from '../sizes';
import { tenth } from '../tenth';
import type { DrawnWords } from '../words';
import { obstaclesOf } from './chartObstacles';
import { domainOf } from './domain';
import { endTexts, rowsPx } from './endLabels';
import { layOutAxes, levelAxis } from './layOutAxes';
import { layOutBandNotes } from './layOutBandNotes';
import { bandsOf } from './bandsOf';
import { layOutBoundary } from './layOutBoundary';
import { joined, layOutDots } from './layOutDots';
import { labelRoom, layOutLines, linePath } from './layOutLines';
import { layOutNames } from './layOutNames';
import { layOutOutside } from './layOutOutside';
import type { layOutPaths } from './layOutPaths';
import { pathOf } from './pathOf';
import type { ChartLayout } from './types';

/** What a host asks of a chart beside its size. */
export interface ChartOptions {
  /** Least distance between the ends of labels, px, where they are handles; 0 where they are not. */
  apartPx?: number;
  /** What draws possible paths, where the record supports them; null leaves them out. */
  paths?: typeof layOutPaths | null;
  /** A layout whose axes stay while a hand moves what is drawn on them. */
  held?: ChartLayout | null;
  /** Levels that the axis has room for whatever is drawn. */
  alsoHolds?: readonly number[];
  /** Where the names of lines stand; by its width, unless the drawing is small and there is room beside it. */
  names?: 'beside' | 'inside';
  /** How large the labels at the ends of lines may be, where that is not as on a page. */
  labels?: LabelRoom;
  /** Whether it says what a range means. */
  notes?: boolean;
  /** What draws the shapes of one scenario, where that keeps those of the ones that stay. */
  bands?: typeof bandsOf;
  line?: typeof linePath;
}

/** Of the width of a drawing, at most this for the labels inside the plot. */
const INSIDE = 0.26;

/** How many rows a label beside the plot may have, and what share of the drawing's width. */
export interface LabelRoom {
  rows: number;
  share: number;
}

const ON_A_PAGE: LabelRoom = { rows: 2, share: 0.34 };

/** Above the plot, and below it for the years, in ems. */
const AIR = { above: 0.4, below: 1.9 } as const;

/** Whether labels of that size hold the name of every scenario in full. */
export function holdsNames(
  computation: Computation,
  { width, height, fontPx }: Size,
  words: DrawnWords,
  { rows, share }: LabelRoom,
): boolean {
  const texts = endTexts(computation, 'beside', fontPx, width * share, words, rows);
  const needed = texts.reduce((sum, text) => sum + rowsPx(text, fontPx), 0);
  const plotPx = height - Math.ceil(fontPx * AIR.above) - Math.ceil(fontPx * AIR.below);
  return needed <= plotPx && texts.every(({ isWhole }) => isWhole);
}

/** Places everything a chart shows in a drawing of the given size. Pure; px from the top left. */
export function layOutChart(
  computation: Computation,
  size: Size,
  words: DrawnWords,
  options: ChartOptions = {},
): ChartLayout {
  const { apartPx = 0, paths = null, held = null, alsoHolds = [], notes = true } = options;
  const { labels = ON_A_PAGE, bands = bandsOf, line = linePath } = options;
  const { width, height, fontPx } = size;
  const own = domainOf(computation, alsoHolds);
  const domain = held ? { ...own, values: held.domain.values } : own;
  const { names = width < NARROW_EMS * fontPx ? 'inside' : 'beside' } = options;
  const axis = levelAxis(domain, size, words);
  const most = width * (names === 'beside' ? labels.share : INSIDE);
  const texts = endTexts(computation, names, fontPx, most, words, labels.rows);
  const right = tenth(width - labelRoom(texts, fontPx, apartPx > 0 ? 'held' : 'bare'));
  const plot = {
    left: Math.ceil(axis.widthPx + fontPx * 0.8),
    top: Math.ceil(fontPx * AIR.above),
    right: held ? Math.min(held.plot.right, right) : right,
    bottom: height - Math.ceil(fontPx * AIR.below),
  };
  const frame = { domain, plot, fontPx };
  const boundary = layOutBoundary(computation, frame, words);
  const ticks = layOutAxes(axis, frame);
  const lines = layOutLines(computation, frame, texts, apartPx, line);

  const obstacles = obstaclesOf(computation, { ...frame, ...ticks, boundary, lines });
  const insideNames = names === 'inside' ? layOutNames(computation, frame, obstacles, words) : [];
  const dots = layOutDots(computation, frame, obstacles, words);
  const outside = layOutOutside(computation, frame, obstacles, words);
  return {
    ...{ width, height, fontPx, plot, domain, ...ticks, boundary },
    between: pathOf(joined(dots)),
    ...{ dots, outside },
    bands: computation.projections.flatMap((one) => bands(one, frame)),
    bandNotes: notes ? layOutBandNotes(computation, frame, obstacles, words) : [],
    paths: paths?.(computation, frame) ?? [],
    lines: lines.map((one, i) => ({ ...one, name: insideNames[i] ?? null })),
  };
}

import type { Computation } from '../../model';
import { textWidth } from '../font/textWidth';
import { tenth } from '../tenth';
import { nameOf } from '../text/scenarioWords';
import { wrap } from '../text/wrap';
import type { DrawnWords } from '../words';
import { ROW_EMS } from './endLabels';
import type { Obstacles } from './obstacles';
import { xOf, yOf } from './position';
import type { Box, ChartLayout, Lines } from './types';

type Frame = Pick<ChartLayout, 'domain' | 'plot' | 'fontPx'>;

/** Where along a line its name is tried, as shares of the years ahead; at its end first. */
const SHARES = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4] as const;

/** Air between a name and its line, around it, and before a handle at the line's end, in ems. */
const AIR = { line: 0.3, around: 0.2, end: 0.9 } as const;

/** A name set in so many lines. */
interface Setting {
  lines: readonly string[];
  widthPx: number;
  heightPx: number;
}

/**
 * Where there is no margin for names: each beside its own line, whole, where nothing at all is in
 * its way; null for a scenario that has no such place. The reading under a chart names every line.
 */
export function layOutNames(
  computation: Computation,
  frame: Frame,
  obstacles: Obstacles,
  words: DrawnWords,
): (Lines | null)[] {
  const tracks = computation.projections.map(({ points }) =>
    points.map(({ year, value }) => [xOf(frame, year), yOf(frame, value)] as const),
  );
  const lowest = Math.max(...tracks.map((track) => track.at(-1)![1]));
  return computation.projections.map((projection, i) => {
    const track = tracks[i]!;
    const room = frame.plot.right - track[0]![0] - frame.fontPx * (AIR.end + AIR.around);
    const under = track.at(-1)![1] === lowest && tracks.length > 1;
    for (const setting of settingsOf(nameOf(projection, words), room, frame.fontPx)) {
      for (const side of under ? (['below', 'above'] as const) : (['above', 'below'] as const)) {
        for (const share of SHARES) {
          const box = boxAt(setting, track, share, side, frame);
          if (!box || obstacles.clashes(box, 1) > 0) continue;
          obstacles.addBox(box);
          return placed(setting, box, frame.fontPx);
        }
      }
    }
    return null;
  });
}

/** In one line, else in two; never cut. */
function settingsOf(name: string, room: number, fontPx: number): Setting[] {
  const whole = textWidth(name, fontPx, 'bold');
  const heightPx = fontPx * (1.07 + 2 * AIR.around);
  if (whole <= room) return [{ lines: [name], widthPx: whole, heightPx }];
  // Both lines about as long as one another.
  const lines = wrap(name, Math.min(room, whole * 0.62), fontPx, 'bold');
  const widthPx = Math.max(...lines.map((text) => textWidth(text, fontPx, 'bold')));
  const isWhole = unspaced(lines.join('')) === unspaced(name);
  if (lines.length !== 2 || widthPx > room || !isWhole) return [];
  return [{ lines, widthPx, heightPx: heightPx + fontPx * ROW_EMS }];
}

function unspaced(text: string): string {
  return text.replace(/\s/g, '');
}

/** The box of a name that hugs its line from one side, or null where that leaves the scenarios' side. */
function boxAt(
  { widthPx, heightPx }: Setting,
  track: readonly (readonly [x: number, y: number])[],
  share: number,
  side: 'above' | 'below',
  { plot, fontPx }: Frame,
): Box | null {
  const [start] = track[0]!;
  const around = fontPx * AIR.around;
  const along = start + share * (plot.right - start);
  const right =
    Math.min(along + (share < 1 ? widthPx / 2 : 0), plot.right - fontPx * AIR.end) + around;
  const left = right - widthPx - 2 * around;
  if (left < start) return null;
  const heights = heightsOver(track, left, right);
  const air = fontPx * AIR.line;
  const top = side === 'above' ? Math.min(...heights) - air - heightPx : Math.max(...heights) + air;
  const bottom = top + heightPx;
  return top >= plot.top && bottom <= plot.bottom ? { left, right, top, bottom } : null;
}

/** Heights of a line at both ends of a stretch and at its corners between, px. */
function heightsOver(
  track: readonly (readonly [x: number, y: number])[],
  left: number,
  right: number,
): number[] {
  const heights: number[] = [];
  for (let i = 1; i < track.length; i++) {
    const [x1, y1] = track[i - 1]!;
    const [x2, y2] = track[i]!;
    if (x2 < left || x1 > right) continue;
    const slope = (y2 - y1) / (x2 - x1);
    heights.push(y1 + slope * (Math.max(x1, left) - x1), y1 + slope * (Math.min(x2, right) - x1));
  }
  return heights;
}

function placed({ lines }: Setting, { right, top }: Box, fontPx: number): Lines {
  const around = fontPx * AIR.around;
  const y = tenth(top + around + fontPx * 0.85);
  return { x: tenth(right - around), y, anchor: 'end', lines };
}

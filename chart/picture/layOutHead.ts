import type { Computation } from '../../model';
import { tenth } from '../tenth';
import { subtitleOf, titleOf } from '../text/describe';
import { joinSentences } from '../text/joinSentences';
import { wrap } from '../text/wrap';
import { drawable } from '../font/drawable';
import type { Words } from '../words';
import { blockAt, bottomOf, linesOf, setWithin, SMALLEST, type TextBlock } from './textBlock';

/** Title, what the chart shows, and what of the address was not taken as written. */
export interface Head {
  title: TextBlock;
  subtitle: TextBlock;
  faults: TextBlock;
  bottom: number;
}

/** Types in ems of the picture's, largest first. */
const TITLE = [1.6, 1.45, 1.3, 1.15] as const;
const LONG_TITLE = [1.15, 1.04, 0.95] as const;
const SUBTITLE = [0.95, 0.87, 0.8] as const;
const FAULTS = [0.85, 0.76, 0.68] as const;

const MOST_FAULT_LINES = 4;

/** No title is smaller, in ems; where that is not enough, it takes another line. */
const SMALLEST_TITLE = 0.95;

/** Places the top of a picture from `top` px down, in type shrunk to a share of its usual size. */
export function layOutHead(
  computation: Computation,
  faults: readonly string[],
  room: { left: number; width: number; top: number; fontPx: number; scale: number },
  words: Words,
): Head {
  const { left, width, top, fontPx, scale } = room;
  const px = (ems: readonly number[], least: number = SMALLEST) =>
    ems.map((em) => tenth(Math.max(em * scale, least) * fontPx));
  const named = titleOf(computation, words);
  const short = setWithin(named, width, px(TITLE, SMALLEST_TITLE), 2, 'bold');
  const titled = short.isWithin
    ? short
    : setWithin(named, width, px(LONG_TITLE, SMALLEST_TITLE), 3, 'bold');
  const title = blockAt(left, top, titled.fontPx, titled.lines);

  const under = setWithin(subtitleOf(computation, words), width, px(SUBTITLE), 1);
  const subtitle = blockAt(left, bottomOf(title) + fontPx * 0.2, under.fontPx, under.lines);

  const said = faultLines(faults, width, px(FAULTS), words);
  const wrong = blockAt(left, bottomOf(subtitle) + fontPx * 0.25, said.fontPx, said.lines);
  const bottom = bottomOf(said.lines.length > 0 ? wrong : subtitle);
  return { title, subtitle, faults: wrong, bottom };
}

/** As many faults as there is room for, whole, and how many more there are. */
function faultLines(
  faults: readonly string[],
  width: number,
  types: readonly number[],
  words: Words,
): { fontPx: number; lines: string[] } {
  if (faults.length === 0) return { fontPx: types[0]!, lines: [] };
  const all = setWithin(joinSentences(faults, words), width, types, MOST_FAULT_LINES);
  if (all.isWithin) return all;
  const fontPx = types.at(-1)!;
  for (let count = faults.length - 1; count > 0; count--) {
    const more = words.picture.moreFaults({ count: faults.length - count });
    const lines = linesOf(joinSentences([...faults.slice(0, count), more], words), width, fontPx);
    if (lines.length <= MOST_FAULT_LINES) return { fontPx, lines };
  }
  const first = drawable(faults[0]!);
  return { fontPx, lines: wrap(first, width, fontPx, 'regular', MOST_FAULT_LINES) };
}

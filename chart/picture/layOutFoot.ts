import type { Computation } from '../../model';
import { tenth } from '../tenth';
import { replacementsOf } from '../text/captions';
import { joinSentences } from '../text/joinSentences';
import { pathsNote } from '../text/pathsNote';
import { splitNoteOf } from '../text/splitWords';
import type { Words } from '../words';
import { layOutAssumptions, type Assumption } from './layOutAssumptions';
import { layOutLegend, type LegendItem } from './layOutLegend';
import type { PictureText } from './pictureText';
import type { PlacedQr } from './placeQr';
import { blockAt, heightOf, linesOf, setWithin, SMALLEST, type TextBlock } from './textBlock';
import { wrapAddress } from './wrapAddress';

/** Everything below the chart. */
export interface Foot {
  assumptions: readonly Assumption[];
  legend: readonly LegendItem[];
  footer: TextBlock;
  address: TextBlock;
  qr: PlacedQr | null;
  top: number;
}

/** Types in ems, before they shrink. */
const TYPE = { assumptions: 0.88, notes: 0.74 } as const;

/** Air below the assumptions, the legend and the notes, and beside a QR code, in ems. */
const GAP = { assumptions: 0.7, legend: 0.7, notes: 0.15, qr: 1.6 } as const;

/** How much smaller notes are tried. */
const NOTES_SHRINK = [1, 0.95, 0.9] as const;

/** Of an address that is printed at all. */
const MOST_ADDRESS_LINES = 2;

interface Room {
  left: number;
  width: number;
  bottom: number;
  fontPx: number;
  /** Share of its usual size that all type here has. */
  scale: number;
}

/** Places the foot of a picture from `bottom` px up, beside its QR code where it has one. */
export function layOutFoot(
  computation: Computation,
  text: PictureText,
  { left, width: whole, bottom, fontPx, scale }: Room,
  words: Words,
  { paths, qr }: { paths: boolean; qr: PlacedQr | null },
): Foot {
  const px = (em: number) => tenth(fontPx * Math.max(SMALLEST, em * scale));
  const width = qr ? whole - qr.size * qr.scale - fontPx * GAP.qr : whole;
  const said = [notesOf(computation, text, paths, words), text.citation];
  const least = px(0);
  const small = notesPx(said, width, px(TYPE.notes), least);
  const room = { left, width };
  const { assumptions, heightPx } = layOutAssumptions(
    computation,
    { ...room, fontPx: px(TYPE.assumptions) },
    words,
  );
  const { legend, heightPx: legendPx } = layOutLegend(
    computation,
    { ...room, fontPx: small },
    words,
  );
  const notes = said.flatMap((line) => linesOf(line, width, small));
  const address = setAddress(text, width, [small, least], words);

  const addressTop = bottom - heightOf(address.lines.length, address.fontPx);
  const notesTop = addressTop - fontPx * GAP.notes - heightOf(notes.length, small);
  const legendTop = notesTop - fontPx * GAP.legend - legendPx;
  const top = legendTop - fontPx * GAP.assumptions - heightPx;
  return {
    assumptions: assumptions.map((one) => ({ ...one, y: tenth(one.y + top) })),
    legend: legend.map((one) => ({ ...one, y: tenth(one.y + legendTop) })),
    footer: blockAt(left, notesTop, small, notes),
    address: blockAt(left, addressTop, address.fontPx, address.lines),
    qr,
    top: qr ? Math.min(top, qr.y) : top,
  };
}

/** A type a little smaller where that sets every note in one line, because a last word alone looks lost. */
function notesPx(notes: readonly string[], width: number, usual: number, least: number): number {
  const smaller = NOTES_SHRINK.map((share) => Math.max(tenth(usual * share), least));
  const holding = smaller.find((fontPx) =>
    notes.every((note) => linesOf(note, width, fontPx).length === 1),
  );
  return holding ?? usual;
}

/** What must be known beside the numbers, and with which versions they were made. */
function notesOf(
  computation: Computation,
  { versions }: PictureText,
  paths: boolean,
  words: Words,
): string {
  return joinSentences(
    [
      words.noticeShort,
      splitNoteOf(computation, words),
      (paths && pathsNote(computation, words)?.short) || '',
      replacementsOf(computation, words),
      versions,
    ],
    words,
  );
}

/** The address in full, or where that takes too many lines, what there is in its place. */
function setAddress(
  { link }: PictureText,
  width: number,
  types: readonly number[],
  words: Words,
): { fontPx: number; lines: string[] } {
  for (const fontPx of types) {
    const lines = wrapAddress(link.printed, width, fontPx);
    if (lines.length <= MOST_ADDRESS_LINES) return { fontPx, lines };
  }
  const instead = words.picture.tooLong({ site: link.site });
  return setWithin(instead, width, types, MOST_ADDRESS_LINES);
}

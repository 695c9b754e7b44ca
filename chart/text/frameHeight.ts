import { USUAL_PARTS, type Computation, type EmbedOptions } from '../../model';
import { EMBED_FITS, EMBED_FROM, EMBED_SIZES } from '../embedSizes';
import type { Words } from '../words';
import { citationOf } from './captions';
import { subtitleOf, titleOf } from './describe';
import { formatYear } from './format';
import { FRAME } from './frame';
import { joinSentences } from './joinSentences';
import { pathsNote } from './pathsNote';
import { sentenceOf } from './scenarioWords';
import { wrap } from './wrap';

/** What of an embed takes room. */
export type FrameContent = Pick<EmbedOptions, 'live' | 'inspector' | 'guess' | 'show'>;

/** A frame with nothing to move, and what is usually shown. */
export const STILL: FrameContent = { live: [], inspector: false, guess: false, show: USUAL_PARTS };

/** What the style sheet of an embed sets, px. */
const CSS = {
  ...{ sideways: 24, border: 16, gap: 4, text: 13, line: 19.5, title: 18, titleLine: 21.6 },
  /** A sentence stands beside its swatch; a table, a slider and a fold are each this high. */
  ...{ swatch: 36, table: 250, slider: 36, fold: 28, fields: 12, source: 8, button: 36 },
  /** A slider under its name. */
  underName: 58,
} as const;

/** A finger’s slider is that much higher. */
const FOR_FINGERS = 8;
/** Kerning and rounding may break a line earlier than the plain sum of its letters says. */
const SPARE = 24;

/** How high the frame of a comparison is in a width, px, until somebody opens what is folded. */
export function frameHeight(
  computation: Computation,
  widthPx: number,
  words: Words,
  content: FrameContent = STILL,
  paths = false,
): number {
  const width = Math.min(widthPx, FRAME.widest) - CSS.sideways;
  const { show, guess } = content;
  const lines = (text: string, room = width, size: number = CSS.text) =>
    wrap(text, room * 0.97, size, size === CSS.title ? 'bold' : 'regular').length;
  const text = (one: string, room = width) => lines(one, room) * CSS.line;

  const title = show.includes('title')
    ? lines(titleOf(computation, words), width, CSS.title) * CSS.titleLine +
      CSS.gap +
      text(subtitleOf(computation, words))
    : 0;
  const note = paths ? pathsNote(computation, words) : null;
  const told = guess
    ? CSS.fold
    : slidersHeight(computation, width, content) +
      (show.includes('sentences')
        ? computation.projections.reduce(
            (sum, projection) =>
              sum + CSS.gap + text(sentenceOf(projection, words), width - CSS.swatch),
            0,
          )
        : 0) +
      (show.includes('table') ? CSS.table : 0) +
      (note ? CSS.source + text(note.long) : 0);
  const source = joinSentences(
    [words.noticeShort, citationOf(computation, words), words.ui.openIn],
    words,
  );
  return Math.ceil(
    CSS.border +
      title +
      CSS.gap +
      chartHeight(width) +
      (guess ? guessHeight(computation, width, words) : 0) +
      told +
      (show.includes('milestones') ? CSS.fold : 0) +
      CSS.source +
      text(source) +
      SPARE,
  );
}

/** The height that is enough in every width, for pages whose frames do not follow their content. */
export function fixedHeight(
  computation: Computation,
  words: Words,
  content: FrameContent = STILL,
  paths = false,
): number {
  const steps = Array.from(
    { length: (FRAME.widest - FRAME.narrowest) / 20 + 1 },
    (_, i) => FRAME.narrowest + 20 * i,
  );
  return Math.max(...steps.map((width) => frameHeight(computation, width, words, content, paths)));
}

function chartHeight(width: number): number {
  const fit = EMBED_FITS.findLast((one) => width >= EMBED_FROM[one])!;
  const { height, width: own } = EMBED_SIZES[fit];
  return (height * width) / own;
}

function slidersHeight(
  computation: Computation,
  width: number,
  { live, inspector }: FrameContent,
): number {
  const row = rowHeight(width);
  const scenarios = new Set(live.map(({ scenario }) => scenario)).size;
  const reading = computation.projections.length + 1;
  return (
    scenarios * (CSS.fields + CSS.line) +
    live.length * row +
    (inspector ? CSS.fields + row + linesOfReading(reading, width) * CSS.line : 0)
  );
}

/** A year’s values stand one after the other: about a third of a wide line each. */
function linesOfReading(values: number, width: number): number {
  return Math.ceil((values * 230) / width);
}

function guessHeight({ comparison, series }: Computation, width: number, words: Words): number {
  const { help } = words.guess;
  const last = formatYear(series.observations.at(-1)!.year);
  const asked = wrap(help({ last, to: formatYear(comparison.to) }), width * 0.97, CSS.text);
  return CSS.fields + CSS.line * (1 + asked.length) + 2 * rowHeight(width) + CSS.button;
}

function rowHeight(width: number): number {
  return (width < 392 ? CSS.underName : CSS.slider) + FOR_FINGERS;
}

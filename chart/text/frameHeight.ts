import { USUAL_PARTS, type Computation, type EmbedOptions } from '../../model';
import type { Words } from '../words';
import { sentenceOf } from './scenarioWords';

/** What of an embed's choices makes its frame higher or lower. */
export type Framed = Pick<EmbedOptions, 'live' | 'inspector' | 'guess' | 'show'>;

/** An embed as it is unless somebody chooses. */
const USUAL: Framed = { live: [], inspector: false, guess: false, show: USUAL_PARTS };

/** What a frame needs for the chart with title and source, and the least for a sentence, px. */
interface Room {
  chart: number;
  sentence: number;
}

/** Of a line of text, px. */
const LINE = 20;
/** Of a Latin letter of a sentence, on average with the space that breaking leaves; a Japanese one is twice as wide, px. */
const LETTER = 8;
/** What stands beside a sentence: its swatch, and the borders of the page, px. */
const BESIDE = 72;
/** Letters of one scenario's value in a year, and of a score beside a guess. */
const VALUE = 34;
const SCORE = 95;
/** A title and the line under it at their lowest, a table that scrolls, the name of a closed list, px. */
const TITLE = 40;
const TABLE = 260;
const LIST = 36;
/** The name of a scenario over its sliders; below a width a slider stands under its name, px. */
const MOVED = 34;
const SIDE_BY_SIDE = 440;

/**
 * How high the frame of a comparison is in a width, px: room for the chart, for a sentence on every
 * scenario, which takes more lines the narrower the frame, and for whatever readers may move.
 */
export function frameHeight(
  computation: Computation,
  widthPx: number,
  words: Words,
  { live, inspector, guess, show }: Framed = USUAL,
): number {
  const { projections } = computation;
  const { chart, sentence } = roomIn(widthPx);
  const letters = Math.max(1, Math.floor((widthPx - BESIDE) / LETTER));
  const linesOf = (count: number) => LINE * Math.ceil(count / letters);
  const sentences = projections.map((projection) =>
    Math.max(sentence, linesOf(lettersOf(sentenceOf(projection, words)))),
  );
  const slider = widthPx < SIDE_BY_SIDE ? 58 : 40;
  const moved = new Set(live.map(({ scenario }) => scenario)).size;
  const parts = [
    show.includes('title') ? 0 : -TITLE,
    ...(show.includes('sentences') ? sentences : []),
    show.includes('table') ? TABLE : 0,
    show.includes('milestones') ? LIST : 0,
    live.length * slider + moved * MOVED,
    inspector ? slider + 2 * LINE + linesOf(VALUE * projections.length) : 0,
    guess ? 2 * slider + 5 * LINE + linesOf(SCORE) * (projections.length + 1) + LIST : 0,
  ];
  return parts.reduce((sum, height) => sum + height, chart);
}

/** How many Latin letters wide a sentence is. */
function lettersOf(sentence: string): number {
  return sentence.length + (sentence.match(/[\u3000-\u9fff\uff00-\uffef]/g)?.length ?? 0);
}

function roomIn(widthPx: number): Room {
  if (widthPx < 480) return { chart: 560, sentence: 80 };
  return widthPx < 600 ? { chart: 560, sentence: 55 } : { chart: 585, sentence: 40 };
}

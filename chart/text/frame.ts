import type { Computation } from '../../model';
import type { Words } from '../words';
import { escapeHtml } from './escapeHtml';
import { sentenceOf } from './scenarioWords';

/** The code of a frame with these attributes, in this order; nothing in a value can end one. */
export function frameCode(attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapeHtml(value)}"`,
  );
  return `<iframe ${written.join(' ')}></iframe>`;
}

/** The widest frame, and the smallest that a comparison can still be read in, px. */
export const FRAME = { widest: 840, narrowest: 280, lowest: 240 };

/** What a frame needs for the chart with title and source, and the least for a sentence, px. */
interface Room {
  chart: number;
  sentence: number;
}

/** Of a line of a sentence, px. */
const LINE = 20;
/** Of a Latin letter of a sentence, on average with the space that breaking leaves; a Japanese one is twice as wide, px. */
const LETTER = 8;
/** What stands beside a sentence: its swatch, and the borders of the page, px. */
const BESIDE = 72;

/**
 * How high the frame of a comparison is in a width, px: room for the chart and a sentence on every
 * scenario, which takes more lines the narrower the frame.
 */
export function frameHeight({ projections }: Computation, widthPx: number, words: Words): number {
  const { chart, sentence } = roomIn(widthPx);
  const letters = Math.max(1, Math.floor((widthPx - BESIDE) / LETTER));
  const heights = projections.map((projection) =>
    Math.max(sentence, LINE * Math.ceil(lettersOf(sentenceOf(projection, words)) / letters)),
  );
  return heights.reduce((sum, height) => sum + height, chart);
}

/** How many Latin letters wide a sentence is. */
function lettersOf(sentence: string): number {
  return sentence.length + (sentence.match(/[\u3000-\u9fff\uff00-\uffef]/g)?.length ?? 0);
}

function roomIn(widthPx: number): Room {
  if (widthPx < 480) return { chart: 560, sentence: 80 };
  return widthPx < 600 ? { chart: 560, sentence: 55 } : { chart: 585, sentence: 40 };
}

import { ROW_EMS } from '../../chart/layout/endLabels';
import type { Box, Label } from '../../chart/layout/types';
import type { PictureLayout } from '../../chart/picture/layOutPicture';
import type { TextBlock } from '../../chart/picture/textBlock';
import { textWidth, type FontWeight } from '../../chart/font/textWidth';

/** A word of a picture with the box it should fill. */
export interface Word {
  text: string;
  box: Box;
}

/** One line of text: where its pen starts, and on which base line. */
interface Line {
  text: string;
  x: number;
  y: number;
  fontPx: number;
  weight: FontWeight;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The words of a line, each with its box; kerning moves a box by a px or two at most. */
export function wordsOfLine(line: Line): Word[] {
  return piecesOf(line, line.text.match(/\s+|\S+/g) ?? []);
}

/** The letters of a line, each with its box. */
export function lettersOfLine(line: Line): Word[] {
  return piecesOf(
    line,
    Array.from(graphemes.segment(line.text), ({ segment }) => segment),
  );
}

function piecesOf({ x, y, fontPx, weight }: Line, pieces: readonly string[]): Word[] {
  let left = x;
  return pieces.flatMap((text) => {
    const width = textWidth(text, fontPx, weight);
    const box = { left, right: left + width, top: y - fontPx * 0.92, bottom: y + fontPx * 0.25 };
    left += width;
    return text.trim() === '' ? [] : [{ text, box }];
  });
}

/** A label as a line that starts where its anchor lets it. */
export function lineOf(label: Label, fontPx: number, weight: FontWeight): Line {
  const width = textWidth(label.text, fontPx, weight);
  const shift = { start: 0, middle: width / 2, end: width }[label.anchor];
  return { text: label.text, x: label.x - shift, y: label.y, fontPx, weight };
}

function linesOf({ x, y, fontPx, lineHeight, lines }: TextBlock, weight: FontWeight): Line[] {
  return lines.map((text, i) => ({ text, x, y: y + i * lineHeight, fontPx, weight }));
}

/** The first row of a name and the value after the last, at the end of a line, in the picture's own px. */
export function endLabels({ chart }: PictureLayout): { name: Line; value: Line }[] {
  const { fontPx } = chart.layout;
  return chart.layout.lines.map(({ label }) => {
    const x = chart.x + label.x;
    const y = chart.y + label.y;
    const last = label.rows.at(-1)!;
    const before = textWidth(last.name, fontPx, 'bold') + textWidth(' ', fontPx, 'regular');
    const lower = y + (label.rows.length - 1) * fontPx * ROW_EMS;
    return {
      name: { text: label.rows[0]!.name, x, y, fontPx, weight: 'bold' },
      value: {
        ...{ text: last.value, x: x + (last.name === '' ? 0 : before), y: lower },
        ...{ fontPx, weight: 'regular' },
      },
    };
  });
}

/** Every line of text of a picture but the end labels. */
export function textLines(picture: PictureLayout): Line[] {
  const { chart, title, subtitle, faults, assumptions, legend, footer, address } = picture;
  const { layout } = chart;
  const { fontPx, plot } = layout;
  const inChart = (line: Line): Line => ({ ...line, x: line.x + chart.x, y: line.y + chart.y });
  const label = (one: Label, size = fontPx) => inChart(lineOf(one, size, 'regular'));
  return [
    ...linesOf(title, 'bold'),
    ...[subtitle, faults, ...assumptions, footer, address].flatMap((block) =>
      linesOf(block, 'regular'),
    ),
    ...legend.map(({ text, x, y, fontPx: size, markPx }): Line => {
      return { text, x: x + markPx + size * 0.5, y, fontPx: size, weight: 'regular' };
    }),
    ...[...layout.dots, ...layout.outside].flatMap(({ label: value }) =>
      value ? [label(value)] : [],
    ),
    ...layout.bandNotes.map((note) => label(note, fontPx * 0.92)),
    ...[layout.boundary.published, layout.boundary.scenarios].map((one) => label(one)),
    ...layout.yTicks.map(({ at, label: text }) =>
      label({ x: plot.left - fontPx * 0.6, y: at + fontPx * 0.35, text, anchor: 'end' }),
    ),
    ...layout.xTicks.map(({ at, label: text }) =>
      label({ x: at, y: plot.bottom + fontPx * 1.4, text, anchor: 'middle' }),
    ),
  ];
}

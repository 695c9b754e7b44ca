import { textWidth } from '../../chart/font/textWidth';
import { ROW_EMS } from '../../chart/layout/endLabels';
import type { Box, ChartLayout, Label } from '../../chart/layout/types';

/** A piece of text in a drawing, as the template will set it. */
export interface Part {
  what: string;
  box: Box;
}

/** A text with the room it takes, which is `width` px along the line. */
export function part(what: string, { x, y, anchor, text }: Label, width: number, px: number): Part {
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  // Ems above and below the base line: figures are lower than letters with marks.
  const [rise, fall] = /^[\d.,−]*$/.test(text) ? [0.75, 0.12] : [0.85, 0.22];
  return { what, box: { left, right: left + width, top: y - rise * px, bottom: y + fall * px } };
}

/** Name and value at the end of every line, row by row, and the names inside the plot. */
export function lineLabels({ lines, fontPx }: ChartLayout): Part[] {
  return lines.flatMap(({ label, name, scenario }) => [
    ...label.rows.flatMap((row, i) => {
      const bold = textWidth(row.name, fontPx, 'bold');
      const space = row.name && row.value ? ' ' : '';
      const value = textWidth(`${space}${row.value}`, fontPx, 'regular');
      const text = `${row.name}${space}${row.value}`;
      const at: Label = { x: label.x, y: label.y + i * fontPx * ROW_EMS, text, anchor: 'start' };
      return text === '' ? [] : [part(`line ${scenario}`, at, bold + value, fontPx)];
    }),
    ...(name?.lines ?? []).map((text, i) => {
      const at: Label = { ...name!, text, y: name!.y + i * fontPx * ROW_EMS };
      return part(`name ${scenario}`, at, textWidth(text, fontPx, 'bold'), fontPx);
    }),
  ]);
}

/** The numbers at the dots and crosses. */
export function dotLabels({ dots, outside, fontPx }: ChartLayout): Part[] {
  return [...dots, ...outside].flatMap(({ label, year }) =>
    label ? [part(`value ${year}`, label, textWidth(label.text, fontPx, 'regular'), fontPx)] : [],
  );
}

/** The ticks, the boundary's two words and the note of a band. */
export function frameLabels(layout: ChartLayout): Part[] {
  const { plot, fontPx, yTicks, xTicks, boundary, bandNotes } = layout;
  const small = fontPx * 0.92;
  const set = (what: string, label: Label, px = fontPx) =>
    label.text === '' ? [] : [part(what, label, textWidth(label.text, px, 'regular'), px)];
  return [
    ...yTicks.flatMap(({ at, label: text }) =>
      set(`level ${text}`, {
        ...{ x: plot.left - fontPx * 0.6, y: at + fontPx * 0.35 },
        ...{ anchor: 'end', text },
      }),
    ),
    ...xTicks.flatMap(({ at, label: text }) =>
      set(`year ${text}`, { x: at, y: plot.bottom + fontPx * 1.4, anchor: 'middle', text }),
    ),
    ...set('published', boundary.published),
    ...set('scenarios', boundary.scenarios),
    ...bandNotes.flatMap((note) => set('band note', note, small)),
  ];
}

/** Every corner of a path, px. */
export function corners(path: string): (readonly [x: number, y: number])[] {
  return Array.from(path.matchAll(/[ML](-?[\d.e+-]+),(-?[\d.e+-]+)/g), ([, x, y]) => [
    Number(x),
    Number(y),
  ]);
}

/** Whether two texts cover the same ground by more than a hair. */
export function overlap(a: Box, b: Box): boolean {
  const hair = 0.2;
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > hair &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > hair
  );
}

/** Pairs of texts that cover the same ground. */
export function clashes(parts: readonly Part[]): string[] {
  return parts.flatMap((one, i) =>
    parts
      .slice(i + 1)
      .flatMap((two) => (overlap(one.box, two.box) ? [`${one.what}, ${two.what}`] : [])),
  );
}

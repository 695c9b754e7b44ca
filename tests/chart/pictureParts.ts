import { textWidth } from '../../chart/font/textWidth';
import type { PictureLayout } from '../../chart/picture/layOutPicture';
import type { TextBlock } from '../../chart/picture/textBlock';
import { dotLabels, frameLabels, lineLabels, part, type Part } from './parts';

/** Every text of a picture, and its QR code, with the room it takes in the picture's own px. */
export function pictureParts(picture: PictureLayout): Part[] {
  const { chart, title, subtitle, faults, assumptions, legend, footer, address, qr } = picture;
  const inChart = [
    ...lineLabels(chart.layout),
    ...dotLabels(chart.layout),
    ...frameLabels(chart.layout),
  ].map(({ what, box }): Part => {
    const { left, right, top, bottom } = box;
    const [x, y] = [chart.x, chart.y];
    return {
      what,
      box: { left: left + x, right: right + x, top: top + y, bottom: bottom + y },
    };
  });
  return [
    ...block('title', title, 'bold'),
    ...block('subtitle', subtitle),
    ...block('fault', faults),
    ...inChart,
    ...assumptions.flatMap((one, i) => [
      ...block(`assumption ${i}`, one),
      {
        what: `swatch ${i}`,
        box: {
          left: one.x - one.fontPx * 2.6,
          right: one.x - one.fontPx * 0.6,
          top: one.y - one.fontPx * 0.5,
          bottom: one.y - one.fontPx * 0.2,
        },
      },
    ]),
    ...legend.map(({ text, x, y, fontPx, markPx }) => {
      const width = markPx + fontPx * 0.5 + textWidth(text, fontPx, 'regular');
      return part(`legend ${text}`, { x, y, text, anchor: 'start' }, width, fontPx);
    }),
    ...block('note', footer),
    ...block('address', address),
    ...(qr
      ? [
          {
            what: 'QR code',
            box: {
              ...{ left: qr.x, right: qr.x + qr.size * qr.scale },
              ...{ top: qr.y, bottom: qr.y + qr.size * qr.scale },
            },
          },
        ]
      : []),
  ];
}

/** Every piece of text of a picture, as it is set. */
export function pictureTexts(picture: PictureLayout): string[] {
  const { title, subtitle, faults, assumptions, legend, footer, address, chart } = picture;
  return [
    ...[title, subtitle, faults, ...assumptions, footer, address].flatMap(({ lines }) => lines),
    ...legend.map(({ text }) => text),
    ...chart.layout.lines.flatMap(({ label }) =>
      label.rows.flatMap(({ name, value }) => [name, value]),
    ),
  ];
}

function block(
  what: string,
  { x, y, fontPx, lineHeight, lines }: TextBlock,
  weight: 'regular' | 'bold' = 'regular',
): Part[] {
  return lines.map((text, i) =>
    part(
      `${what} “${text}”`,
      { x, y: y + i * lineHeight, text, anchor: 'start' },
      textWidth(text, fontPx, weight),
      fontPx,
    ),
  );
}

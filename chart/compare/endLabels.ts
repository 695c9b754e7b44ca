import { fit, textWidth } from '../font/textWidth';
import { spread } from '../layout/spread';
import type { Box, Label } from '../layout/types';
import { tenth } from '../tenth';

/** What stands at the end of a line: a name in bold and perhaps a number. */
export interface EndLabel {
  name: string;
  value: string;
  /** Within the plot, whether the label stands under its line: where lines come from above. */
  under: boolean;
}

/** A label where it has room, and the leader to it where it had to move. */
export interface PlacedLabel {
  label: Label & { value: string };
  leader: string | null;
}

interface Frame {
  plot: Box;
  fontPx: number;
  width: number;
  /** Whether labels stand within the plot, because there is no room beside it. */
  inside: boolean;
}

/** Room between the end of a line and its label, in ems. */
const GAP = 0.75;

/** Width that labels beside the plot want, px, never over `most`. */
export function endLabelRoom(labels: readonly EndLabel[], fontPx: number, most: number): number {
  const wanted = labels.map(
    ({ name, value }) => textWidth(name, fontPx, 'bold') + valueWidth(value, fontPx),
  );
  return Math.min(most, Math.max(0, ...wanted) + fontPx * (2 * GAP + 0.4));
}

/** Labels at the ends of lines, moved apart where they would collide, cut where they would not fit. */
export function placeEndLabels(
  labels: readonly EndLabel[],
  ends: readonly { x: number; y: number }[],
  { plot, fontPx, width, inside }: Frame,
): PlacedLabel[] {
  const rise = (i: number) => (inside ? fontPx * (labels[i]!.under ? 0.85 : -0.95) : 0);
  const centres = spread(
    ends.map(({ y }, i) => ({ at: y + rise(i), size: fontPx * 1.35 })),
    plot.top,
    plot.bottom,
  );
  const strayed = (i: number) => !inside && Math.abs(centres[i]! - ends[i]!.y) > fontPx * 0.7;
  // Leaders need room to be seen as lines.
  const gap = ends.some((_, i) => strayed(i)) ? 2 * GAP : GAP;
  const room = (inside ? plot.right - plot.left : width - plot.right) - fontPx * (gap + 0.3);
  return labels.map(({ name, value }, i) => {
    const end = ends[i]!;
    const x = tenth(inside ? end.x - fontPx * 0.6 : end.x + fontPx * gap);
    const withValue = room - valueWidth(value, fontPx);
    // Within the plot the name matters more than the number, which the table says as well.
    const alone = inside && textWidth(name, fontPx, 'bold') > withValue;
    const text = fit(name, alone ? room : withValue, fontPx, 'bold');
    const y = tenth(centres[i]! + fontPx * 0.35);
    return {
      label: { x, y, text, anchor: inside ? 'end' : 'start', value: alone ? '' : value },
      leader: strayed(i)
        ? `M${tenth(end.x + fontPx * 0.2)},${tenth(end.y)}L${tenth(x - fontPx * 0.25)},${tenth(centres[i]!)}`
        : null,
    };
  });
}

function valueWidth(value: string, fontPx: number): number {
  return value === '' ? 0 : textWidth(` ${value}`, fontPx, 'regular');
}

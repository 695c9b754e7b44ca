import type { Box, ChartLayout } from '../../chart/layout/types';

/** The ground that the buttons of published figures take, px: as the style sheet sizes them. */
export function figureBoxes({ dots }: ChartLayout, coarse: boolean): Box[] {
  const [across, down] = coarse ? [18, 22] : [12, 12];
  return dots.map(({ x, y }) => ({
    ...{ left: x - across, right: x + across },
    ...{ top: y - down, bottom: y + down },
  }));
}

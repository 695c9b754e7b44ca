import type { ChartLayout, Dot } from '../../chart/layout/types';

/** A finger is about so wide, px. */
const FINGER_PX = 28;

/** The published figure nearest to a press on the drawing, or undefined where none is near. */
export function nearestFigure(
  layout: ChartLayout,
  drawing: Element,
  press: { clientX: number; clientY: number },
): Dot | undefined {
  const box = drawing.getBoundingClientRect();
  const scale = layout.width / box.width;
  const x = (press.clientX - box.left) * scale;
  const y = (press.clientY - box.top) * scale;
  const away = (dot: Dot) => Math.hypot(dot.x - x, dot.y - y);
  const [nearest] = layout.dots.toSorted((a, b) => away(a) - away(b));
  return nearest && away(nearest) <= FINGER_PX ? nearest : undefined;
}

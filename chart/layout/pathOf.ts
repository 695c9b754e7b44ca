import { tenth } from '../tenth';

/** A place in a drawing, px from the top left. */
export interface Place {
  x: number;
  y: number;
}

/** Straight lines from place to place as an SVG path, to a tenth of a px; empty without any place. */
export function pathOf(places: readonly Place[]): string {
  return places.length === 0 ? '' : `M${places.map(written).join('L')}`;
}

/** The shape between an upper edge and a lower one, both from the left; empty without any place. */
export function shapeOf(upper: readonly Place[], lower: readonly Place[]): string {
  return upper.length === 0 ? '' : `${pathOf([...upper, ...lower.toReversed()])}Z`;
}

function written({ x, y }: Place): string {
  return `${tenth(x)},${tenth(y)}`;
}

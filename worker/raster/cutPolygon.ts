/** A corner of a shape, px. */
export type Corner = readonly [x: number, y: number];

/** A rectangle, px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What of a shape lies within a box: cut at one side after the other (Sutherland & Hodgman 1974). */
export function cutPolygon(corners: readonly Corner[], box: Box): readonly Corner[] {
  const { left, top, right, bottom } = box;
  // How far within each side a corner lies; outside it is negative.
  const sides: ((corner: Corner) => number)[] = [
    ([x]) => x - left,
    ([x]) => right - x,
    ([, y]) => y - top,
    ([, y]) => bottom - y,
  ];
  return sides.reduce(cutAt, corners);
}

function cutAt(corners: readonly Corner[], within: (corner: Corner) => number): readonly Corner[] {
  return corners.flatMap((corner, i) => {
    const before = corners.at(i - 1)!;
    const [from, to] = [within(before), within(corner)];
    const share = from / (from - to);
    const crossing: Corner = [
      before[0] + (corner[0] - before[0]) * share,
      before[1] + (corner[1] - before[1]) * share,
    ];
    if (from >= 0 && to >= 0) return [corner];
    if (from < 0 && to < 0) return [];
    return to >= 0 ? [crossing, corner] : [crossing];
  });
}

import { cutPolygon, type Box, type Corner } from './cutPolygon';

/** A part of a drawing that is cut by a box and moved back to where it was: what `Ranges` and `Lines` print. */
const CUT =
  /<svg x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" overflow="hidden"><g transform="translate\(-[\d.]+ -[\d.]+\)">((?:<path [^>]*><\/path>)*)<\/g><\/svg>/g;

const PATH = /<path ([^>]*?)d="M([^"Z]*)(Z?)"([^>]*)><\/path>/g;

/**
 * An SVG with its shapes cut to the boxes that would cut them while it is drawn. For every such box
 * a rasteriser lays a picture of its own aside, which takes as long as drawing all the rest. Where
 * a line leaves its box, the box stays.
 */
export function cutShapes(svg: string): string {
  return svg.replace(
    CUT,
    (whole, x: string, y: string, width: string, height: string, paths: string) => {
      const [left, top] = [Number(x), Number(y)];
      const box = { left, top, right: left + Number(width), bottom: top + Number(height) };
      const cut = cutPaths(paths, box);
      return cut === null ? whole : `<g>${cut}</g>`;
    },
  );
}

/** Paths cut to a box; null where one of them cannot be. */
function cutPaths(paths: string, box: Box): string | null {
  let isCut = true;
  const cut = paths.replace(
    PATH,
    (whole, start: string, places: string, end: string, rest: string) => {
      const corners = cornersOf(places);
      const stroke = Number(/stroke-width="([\d.]+)"/.exec(rest)?.[1] ?? 0);
      if (corners.every((corner) => isWithin(corner, box, stroke / 2))) return whole;
      if (end === '') isCut = false;
      const left = cutPolygon(corners, box);
      if (left.length === 0) return '';
      return `<path ${start}d="M${left.map((corner) => corner.join()).join('L')}Z"${rest}></path>`;
    },
  );
  return isCut ? cut : null;
}

function cornersOf(places: string): Corner[] {
  return places.split('L').map((place): Corner => {
    const [x, y] = place.split(',').map(Number);
    return [x!, y!];
  });
}

function isWithin([x, y]: Corner, { left, top, right, bottom }: Box, margin: number): boolean {
  return x >= left + margin && x <= right - margin && y >= top + margin && y <= bottom - margin;
}

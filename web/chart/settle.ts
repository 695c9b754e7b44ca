import type { ChartLayout } from '../../chart/layout/types';

/** Long enough to see what became of a line, too short to wait for. */
const TIMING = { duration: 220, easing: 'cubic-bezier(0.2, 0, 0, 1)' } as const;

interface Point {
  x: number;
  y: number;
}

/**
 * Moves what is drawn from where it was to where it already is, after a step that was made at once:
 * another rule, series or scale. The drawing itself is never late; only its looks are. Nothing
 * moves for a reader who asks for less motion.
 */
export function settle(drawing: Element, before: ChartLayout, after: ChartLayout): void {
  if (before.width !== after.width || isSame(before, after)) return;
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const all = (selector: string) => [...drawing.querySelectorAll(selector)];
  const pair = <T>(selector: string, items: readonly T[]) =>
    all(selector).map((node, i) => [node, items[i]!] as const);

  const lines = new Map(before.lines.map((line) => [line.scenario, line]));
  for (const [node, { scenario, path }] of pair('.k-line', after.lines)) {
    reshape(node, lines.get(scenario)?.path, path);
  }
  for (const [node, { scenario, end }] of pair('.k-end', after.lines)) {
    glide(node, lines.get(scenario)?.end, end);
  }
  for (const [node, { scenario, label }] of pair('.k-label', after.lines)) {
    glide(node, lines.get(scenario)?.label, label);
  }
  for (const [node, { scenario, grip }] of pair('.handle-end', after.lines)) {
    glide(node, lines.get(scenario)?.grip, grip);
  }
  const bands = new Map(before.bands.map((band) => [`${band.scenario} ${band.level}`, band.path]));
  for (const [node, { scenario, level, path }] of pair('.k-band', after.bands)) {
    reshape(node, bands.get(`${scenario} ${level}`), path);
  }
  reshape(all('.k-between')[0], before.between, after.between);
  const dots = new Map(before.dots.map((dot) => [dot.year, dot]));
  for (const [node, dot] of pair('.k-dot', after.dots)) glide(node, dots.get(dot.year), dot);
  const levels = new Map(before.yTicks.map(({ at, label }) => [label, { x: 0, y: at }]));
  for (const selector of ['.k-level', '.k-hairline']) {
    for (const [node, { at, label }] of pair(selector, after.yTicks)) {
      glide(node, levels.get(label), { x: 0, y: at });
    }
  }
  // What has no place of its own to come from appears.
  for (const node of all('.k-value, .k-name, .k-leader, .k-path, .k-text, .crosshair circle')) {
    node.animate({ opacity: [0, 1] }, TIMING);
  }
}

/** Whether two drawings have every line and every level in the same place. */
function isSame(a: ChartLayout, b: ChartLayout): boolean {
  const placed = ({ lines, yTicks }: ChartLayout) =>
    [...lines.map(({ path }) => path), ...yTicks.map(({ at, label }) => `${label} ${at}`)].join();
  return placed(a) === placed(b);
}

/** From one place to another; what was nowhere before stays where it is. */
function glide(node: Element | undefined, from: Point | undefined, to: Point): void {
  if (!from || (from.x === to.x && from.y === to.y)) return;
  const start = `translate(${from.x - to.x}px, ${from.y - to.y}px)`;
  node?.animate({ transform: [start, 'none'] }, TIMING);
}

/** From one path to another with as many corners; browsers that cannot show the end at once. */
function reshape(node: Element | undefined, from: string | undefined, to: string): void {
  if (!from || from === to || corners(from) !== corners(to)) return;
  node?.animate({ d: [`path("${from}")`, `path("${to}")`] }, TIMING);
}

function corners(path: string): number {
  return path.replace(/[^MLZ]/g, '').length;
}

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
  if (before === after || before.width !== after.width) return;
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const all = (selector: string) => [...drawing.querySelectorAll(selector)];

  const was = new Map(before.lines.map((line) => [line.scenario, line]));
  const nodes = {
    lines: all('.k-line'),
    ends: all('.k-end'),
    labels: all('.k-label'),
    handles: all('.handle-end'),
  };
  for (const [i, line] of after.lines.entries()) {
    const old = was.get(line.scenario);
    if (!old) continue;
    reshape(nodes.lines[i], old.path, line.path);
    glide(nodes.ends[i], old.end, line.end);
    glide(nodes.labels[i], old.label, line.label);
    glide(nodes.handles[i], old.grip, line.grip);
  }
  const bands = new Map(before.bands.map((band) => [`${band.scenario} ${band.level}`, band.path]));
  for (const [i, node] of all('.k-band').entries()) {
    const { scenario, level, path } = after.bands[i]!;
    reshape(node, bands.get(`${scenario} ${level}`), path);
  }
  reshape(all('.k-between')[0], before.between, after.between);
  const dots = new Map(before.dots.map((dot) => [dot.year, dot]));
  for (const [i, node] of all('.k-dot').entries()) {
    const dot = after.dots[i]!;
    glide(node, dots.get(dot.year), dot);
  }
  const levels = new Map(before.yTicks.map(({ at, label }) => [label, { x: 0, y: at }]));
  for (const selector of ['.k-level', '.k-hairline']) {
    for (const [i, node] of all(selector).entries()) {
      const { at, label } = after.yTicks[i]!;
      glide(node, levels.get(label), { x: 0, y: at });
    }
  }
  // What has no place of its own to come from appears.
  for (const node of all('.k-value, .k-name, .k-leader, .k-path, .k-text, .crosshair circle')) {
    node.animate({ opacity: [0, 1] }, TIMING);
  }
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

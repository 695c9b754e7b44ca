import type { HandleKey } from '../../chart/layout/handleKey';
import type { Projection } from '../../model';
import {
  endAt,
  growthBy,
  startAt,
  targetAt,
  targetBy,
  troughAt,
  troughBy,
  type Edit,
  type Spot,
} from '../state/dragEdits';

/** What moving a handle to a place changes; `goal` where the end of a line sets a target. */
export function editByPointer(
  { kind, index }: HandleKey,
  projection: Projection,
  spot: Spot,
  goal: boolean,
): Edit {
  if (kind === 'shock') return troughAt(projection, index, spot);
  if (kind === 'lever') return startAt(projection, index, spot.year);
  return goal || kind === 'target' ? targetAt(projection, spot) : endAt(projection, spot.value);
}

/** Steps to the right and up that a key means. */
const STEPS: Readonly<Record<string, readonly [right: number, up: number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  PageUp: [0, 10],
  PageDown: [0, -10],
};

/** One step of a trough's depth, a share of the path. */
const DEPTH = 0.005;

/** The same for a key; null for one that moves nothing. */
export function editByKey(
  { kind, index }: HandleKey,
  projection: Projection,
  key: string,
  goal: boolean,
): Edit | null {
  const step = STEPS[key];
  if (!step) return null;
  const [right, up] = step;
  if (kind === 'shock') return troughBy(projection, index, -up * DEPTH, right);
  // What has one direction goes the same way with either pair of arrows.
  const along = right + up;
  if (kind === 'lever') {
    const { start } = projection.scenario.levers[index]!;
    return startAt(projection, index, start + along);
  }
  return goal || kind === 'target' ? targetBy(projection, up, right) : growthBy(projection, along);
}

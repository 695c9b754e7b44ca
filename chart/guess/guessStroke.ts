import type { Anchor } from '../../model';
import { levelAt, yearAt } from '../layout/position';
import type { ChartLayout, Domain } from '../layout/types';

type Frame = Pick<ChartLayout, 'domain' | 'plot'>;

/** How far a slider goes, and in what steps. */
export interface LevelRange {
  min: number;
  max: number;
  step: number;
}

/** No level is nought: the lowest one that can be drawn is this share of the last figure. */
const LOWEST = 1 / 1000;

/** The year and the level at a place of a chart, px; null before the first year that is open. */
export function strokeAt(
  frame: Frame,
  start: Anchor,
  { x, y }: { x: number; y: number },
): Anchor | null {
  const year = yearAt(frame, x);
  if (year <= start.year) return null;
  const { top, bottom } = frame.plot;
  const level = levelAt(frame, Math.min(Math.max(y, top), bottom));
  return { year, value: Math.max(level, start.value * LOWEST) };
}

/** The slider of a level: from one step to the top of the axis, in round steps. */
export function levelRange({ values, scale, base }: Domain): LevelRange {
  const top = scale === 'index' ? (values[1] * base) / 100 : values[1];
  const step = 10 ** Math.floor(Math.log10(top / 100));
  return { min: step, max: Math.floor(top / step) * step, step };
}

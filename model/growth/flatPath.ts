import type { Anchor, Year } from '../types';

/** The last observation, then one level until the horizon. */
export function flatPath(base: Anchor, horizon: Year, level: number): number[] {
  const path = [base.value];
  for (let year = base.year + 1; year <= horizon; year++) path.push(level);
  return path;
}

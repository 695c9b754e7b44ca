import type { Anchor, Result, Segment, Year } from '../types';
import { isYear } from '../year';

/**
 * One constant growth after another. `E_SEGMENTS` unless the first begins by the year after the
 * last observation and each begins later than the one before; `E_GROWTH_LE_MINUS_100` by year.
 */
export function phasedPath(
  base: Anchor,
  horizon: Year,
  segments: readonly Segment[],
): Result<number[]> {
  const [first] = segments;
  if (!first) return { error: 'E_SEGMENTS' };
  if (!segments.every(({ from }) => isYear(from))) return { error: 'E_YEAR', field: 'from' };
  const ordered = segments.every(({ from }, i) => i === 0 || from > segments[i - 1]!.from);
  if (first.from > base.year + 1 || !ordered) return { error: 'E_SEGMENTS' };

  const path = [base.value];
  let level = base.value;
  let current = 0;
  for (let year = base.year + 1; year <= horizon; year++) {
    while (current + 1 < segments.length && segments[current + 1]!.from <= year) current++;
    const { g } = segments[current]!;
    if (!(g > -1)) return { error: 'E_GROWTH_LE_MINUS_100', year };
    path.push((level = level * (1 + g)));
  }
  return path;
}

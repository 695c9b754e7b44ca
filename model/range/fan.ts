import { exp } from '../det';
import { estimateDrift, type Drift } from '../growth/estimateDrift';
import type { Obs, Result, Year } from '../types';
import { isError } from '../types';
import { isYear } from '../year';
import { tQuantile } from './tTable';

/** One prediction interval on the level scale; `sd` is its width parameter in logs. */
export interface Interval {
  median: number;
  sd: number;
  lower: number;
  upper: number;
}

/** `trend`: around the record's own drift, whose error counts; `scenario`: around a path somebody assumed. */
export type FanMode = 'trend' | 'scenario';

/**
 * Prediction interval of a drifting series in one year. `level` in per cent (50, 80, 90, 95);
 * `centre` is the path's level where the mode is `scenario`.
 * `E_HORIZON` before the last observation, `E_YEAR` beyond 2200, `E_NONPOSITIVE` for a centre ≤ 0,
 * `E_OBS_COUNT` below two changes.
 */
export function fan(input: {
  observations: readonly Obs[];
  year: Year;
  level: number;
  mode: FanMode;
  centre?: number;
}): Result<Interval> {
  const { observations, year, level, mode, centre } = input;
  const drift = estimateDrift({ observations });
  if (isError(drift)) return drift;
  const [lastYear, lastValue] = observations.at(-1)!;
  if (year < lastYear) return { error: 'E_HORIZON' };
  if (!isYear(year)) return { error: 'E_YEAR', field: 'year' };
  if (centre !== undefined && !(centre > 0)) return { error: 'E_NONPOSITIVE', field: 'centre' };
  if (drift.s === null) return { error: 'E_OBS_COUNT' };
  const h = year - lastYear;
  const median =
    mode === 'scenario' && centre !== undefined ? centre : lastValue * exp(drift.mu * h);
  return intervalAround(median, h, level, mode, { ...drift, s: drift.s });
}

/** The interval `h` years ahead around a median, for callers that have estimated the drift already. */
export function intervalAround(
  median: number,
  h: number,
  level: number,
  mode: FanMode,
  drift: Drift & { s: number },
): Interval {
  // Hyndman & Athanasopoulos, FPP3 §5.5 (drift method), with Student's t and irregular years:
  // ln V ± t·s·√(h(1 + h/T)); the 1 + h/T carries the error of the estimated drift.
  const sd = drift.s * Math.sqrt(mode === 'trend' ? h * (1 + h / drift.T) : h);
  const reach = tQuantile(level, drift.df) * sd;
  return { median, sd, lower: median * exp(-reach), upper: median * exp(reach) };
}

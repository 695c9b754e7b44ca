import { log } from '../det';
import { estimateDrift } from '../growth/estimateDrift';
import { checkObservations } from '../growth/observations';
import { intervalAround, type Interval } from '../range/fan';
import type { Obs, Result, Year } from '../types';
import { isError } from '../types';
import { extendBy, type BacktestMethod } from './methods';
import { summarise, type BacktestSummary } from './summarise';

/** One look ahead from an origin in the past, beside what came. Errors are null where invalid. */
export interface BacktestRow {
  /** Last year that was known. */
  origin: Year;
  target: Year;
  h: number;
  forecast: number;
  actual: number;
  /** False where the rule gave no positive level. */
  valid: boolean;
  /** ln(actual/forecast): positive where the rule said too little. */
  logError: number | null;
  /** (forecast − actual)/actual. */
  pctError: number | null;
  /** Absolute error over the record's usual change in so many years; null where it never changed. */
  scaled: number | null;
  absError: number | null;
  /** Absolute error of "no change". */
  naiveAbs: number;
  /** `drift` from three observations on: whether what came lay inside the 80 % range. */
  inside80?: boolean;
}

/** What a growth rule would have said of the record from each origin in the past. */
export interface Backtest {
  rows: BacktestRow[];
  summary: BacktestSummary;
}

/**
 * Tries a rule on a record: from every origin with `minTrain` observations known, each later one.
 * `E_OBS_COUNT` where no pair is left, `E_OBS_ORDER`, `E_NONPOSITIVE`, `E_KIND` for another rule.
 */
export function backtest(input: {
  observations: readonly Obs[];
  method: BacktestMethod;
  minTrain?: number;
}): Result<Backtest> {
  const { observations, method, minTrain = 3 } = input;
  if (!Object.hasOwn(extendBy, method)) return { error: 'E_KIND', field: 'method' };
  if (!(minTrain >= 2)) return { error: 'E_RANGE', field: 'minTrain' };
  const fault = checkObservations(observations, minTrain + 1);
  if (fault) return fault;
  const rows: BacktestRow[] = [];
  // Hyndman & Athanasopoulos, FPP3 §5.10: rolling origin, tested on later observations only.
  for (let k = minTrain; k < observations.length; k++) {
    rows.push(...rowsFrom(observations.slice(0, k), observations.slice(k), method));
  }
  return { rows, summary: summarise(rows) };
}

function rowsFrom(
  known: readonly Obs[],
  later: readonly Obs[],
  method: BacktestMethod,
): BacktestRow[] {
  const [origin, last] = known.at(-1)!;
  const extend = extendBy[method](known);
  const usual = usualChange(known);
  const range = method === 'drift' ? rangeOf(known) : null;
  return later.map(([target, actual]) => {
    const h = target - origin;
    const forecast = extend(h);
    const row = { origin, target, h, forecast, actual, naiveAbs: Math.abs(last - actual) };
    if (!(forecast > 0)) {
      const none = { logError: null, pctError: null, scaled: null, absError: null };
      return { ...row, valid: false, ...none };
    }
    const absError = Math.abs(forecast - actual);
    return {
      ...row,
      valid: true,
      logError: log(actual / forecast),
      pctError: (forecast - actual) / actual,
      scaled: usual > 0 ? absError / (usual * Math.sqrt(h)) : null,
      absError,
      ...(range ? { inside80: isInside(range(h, forecast), actual) } : {}),
    };
  });
}

/** Hyndman & Koehler 2006's scale, adapted to irregular years: mean |ΔV|/√Δt. */
function usualChange(known: readonly Obs[]): number {
  let sum = 0;
  for (let i = 1; i < known.length; i++) {
    const [tA, vA] = known[i - 1]!;
    const [tB, vB] = known[i]!;
    sum += Math.abs(vB - vA) / Math.sqrt(tB - tA);
  }
  return sum / (known.length - 1);
}

/** The 80 % range round a trend so many years ahead, prepared once for an origin; null where it has none. */
function rangeOf(known: readonly Obs[]): ((h: number, median: number) => Interval) | null {
  const drift = estimateDrift({ observations: known });
  if (isError(drift) || drift.s === null) return null;
  const estimated = { ...drift, s: drift.s };
  return (h, median) => intervalAround(median, h, 80, 'trend', estimated);
}

function isInside({ lower, upper }: Interval, actual: number): boolean {
  return actual >= lower && actual <= upper;
}

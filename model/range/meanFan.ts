import { exp, log } from '../det';
import { checkObservations } from '../growth/observations';
import type { Obs, Result } from '../types';
import { tQuantile } from './tTable';

/**
 * Prediction interval of a series that swings around its mean, the same at every horizon.
 * `level` in per cent. `E_OBS_COUNT` below two observations.
 */
export function meanFan(input: {
  observations: readonly Obs[];
  level: number;
}): Result<{ median: number; s: number; df: number; lower: number; upper: number }> {
  const { observations, level } = input;
  const fault = checkObservations(observations, 2);
  if (fault) return fault;
  const N = observations.length;
  const logs = observations.map(([, value]) => log(value));
  let sum = 0;
  for (const x of logs) sum += x;
  const mean = sum / N;
  let squares = 0;
  for (const x of logs) squares += (x - mean) * (x - mean);
  const df = N - 1;
  const s = Math.sqrt(squares / df);
  // Hyndman & Athanasopoulos, FPP3 §5.5 (mean method), in logs: m ± t·s·√(1 + 1/N).
  const reach = tQuantile(level, df) * s * Math.sqrt(1 + 1 / N);
  return { median: exp(mean), s, df, lower: exp(mean - reach), upper: exp(mean + reach) };
}

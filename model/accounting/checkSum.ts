import type { Result } from '../types';
import { finestPlaces } from './decimalPlaces';

/** How parts compare with the total printed beside them, in the figures' unit. */
export interface SumCheck {
  sum: number;
  /** The total less the sum of its parts. */
  residual: number;
  /** The most that rounding of every figure can explain. */
  tolerance: number;
  verdict: 'rounding' | 'inconsistent';
}

/**
 * Whether printed parts add up to their printed total. `unit` is the step the figures are rounded
 * to. Exact: decimals become integers first, so 85.1 + 87.9 is 173 and not a float near it.
 * `E_OBS_COUNT` without parts; `E_RANGE` for a step that is not positive, a figure not finite, or
 * more digits than an integer can hold.
 */
export function checkSum(input: {
  parts: readonly number[];
  total: number;
  unit: number;
}): Result<SumCheck> {
  const { parts, total, unit } = input;
  if (parts.length === 0) return { error: 'E_OBS_COUNT' };
  if (!(Number.isFinite(unit) && unit > 0)) return { error: 'E_RANGE', field: 'unit' };
  if (!parts.every(Number.isFinite)) return { error: 'E_RANGE', field: 'parts' };
  if (!Number.isFinite(total)) return { error: 'E_RANGE', field: 'total' };

  const scale = Number(`1e${finestPlaces([...parts, total, unit])}`);
  const scaled = (value: number) => Math.round(value * scale);
  const sum = parts.reduce((before, part) => before + scaled(part), 0);
  const residual = scaled(total) - sum;
  // Every figure may be half a step off: ½ · unit · (parts + 1), kept doubled to stay an integer.
  const twiceTolerance = scaled(unit) * (parts.length + 1);
  const sizes = [...parts, total].reduce((before, value) => before + Math.abs(scaled(value)), 0);
  const exact = Math.max(2 * sizes, twiceTolerance) <= Number.MAX_SAFE_INTEGER;
  if (!exact) return { error: 'E_RANGE', field: 'parts' };
  return {
    sum: sum / scale,
    residual: residual / scale,
    tolerance: twiceTolerance / (2 * scale),
    verdict: 2 * Math.abs(residual) <= twiceTolerance ? 'rounding' : 'inconsistent',
  };
}

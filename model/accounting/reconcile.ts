import type { Result } from '../types';
import { isError } from '../types';

/** Which of parts and total leads: see each mode's function. */
export type ReconcileMode = 'bottomUp' | 'topDown' | 'proportional' | 'residual';

/** Parts and a total that agree. */
export interface Reconciled {
  parts: Record<string, number>;
  total: number;
  /** `proportional`: what every part was multiplied by. */
  factor?: number;
  /** `residual`: what the named parts leave of the total. */
  rest?: number;
}

type Parts = Readonly<Record<string, number>>;

/**
 * Makes parts and a total agree: parts lead, the total leads by fixed shares, both are kept in
 * proportion, or a rest takes the difference. `E_KIND` for another mode, `E_RANGE` where a total is
 * needed and missing, `E_ZERO_SUM` for parts or shares that sum to nothing, `E_REST_NEGATIVE`.
 */
export function reconcile(input: {
  parts: Parts;
  total: number | null;
  mode: ReconcileMode;
  shares?: Parts;
}): Result<Reconciled> {
  const { parts, total, mode, shares = {} } = input;
  if (mode === 'bottomUp') return { parts: { ...parts }, total: sumOf(parts) };
  if (total === null) return { error: 'E_RANGE', field: 'total' };
  switch (mode) {
    case 'topDown': {
      const scaled = scaleTo(shares, total);
      return isError(scaled) ? scaled : { parts: scaled.parts, total };
    }
    case 'proportional':
      return scaleTo(parts, total);
    case 'residual': {
      const rest = total - sumOf(parts);
      return rest < 0 ? { error: 'E_REST_NEGATIVE', rest } : { parts: { ...parts }, total, rest };
    }
    default:
      return { error: 'E_KIND' };
  }
}

/** Every part times the total over their sum. */
function scaleTo(parts: Parts, total: number): Result<Reconciled & { factor: number }> {
  const sum = sumOf(parts);
  if (sum === 0) return { error: 'E_ZERO_SUM' };
  const factor = total / sum;
  const scaled = Object.entries(parts).map(([id, value]) => [id, value * factor] as const);
  return { parts: Object.fromEntries(scaled), total, factor };
}

function sumOf(parts: Parts): number {
  let sum = 0;
  for (const value of Object.values(parts)) sum += value;
  return sum;
}

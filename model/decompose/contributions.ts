import type { Run } from '../compose/compose';
import { log } from '../det';
import type { Contribution } from '../types';
import { logMeanOf } from './logMean';

/** A contribution beside its logarithmic share, from which it is made. */
export interface LoggedContribution extends Contribution {
  log: number;
}

/**
 * What every lever and shock of a run adds to the difference from the baseline, `h` years after the
 * last observation. Exact: the values sum to the difference. Free of any order.
 */
export function contributionsAt(run: Run, h: number): LoggedContribution[] {
  const { baseline, scenario, own, growth, effects } = run;
  if (effects.length === 0) return [];
  // Ang 2004, Energy Policy 32(9), LMDI-I: C = L(V, V⁰)·ℓ.
  const scale = logMeanOf(scenario[h]!, baseline[h]!);
  const perPoint = effects.some(({ kind }) => kind === 'growth') ? pointWorth(own, growth, h) : [];
  return effects.map(({ id, kind, label, values }) => {
    const share = kind === 'growth' ? weightedSum(values, perPoint) : log(values[h]!);
    return { id, kind, label, log: share, value: scale * share };
  });
}

/** For each year, what one point of growth adds to ln V: 1/L(1 + g, 1 + b). */
function pointWorth(own: readonly number[], growth: readonly number[], h: number): number[] {
  const worth = [0];
  for (let year = 1; year <= h; year++) {
    worth.push(1 / logMeanOf(1 + growth[year]!, 1 + own[year]!));
  }
  return worth;
}

/** ℓ_j = Σ a_{j,u} / L(1 + g_u, 1 + b_u). */
function weightedSum(values: readonly number[], worth: readonly number[]): number {
  let sum = 0;
  for (let year = 1; year < worth.length; year++) sum += values[year]! * worth[year]!;
  return sum;
}

import { exp, log } from '../det';
import type { Obs } from '../types';

/** Growth rules that are tried on the past. */
export const BACKTEST_METHODS = ['naive', 'drift', 'lastGrowth', 'linear', 'gmean'] as const;

export type BacktestMethod = (typeof BACKTEST_METHODS)[number];

/** A level so many years after the last observation it was made from. */
export type Extend = (h: number) => number;

/** Each rule, prepared once for what was known at one origin: at least two observations. */
export const extendBy: Readonly<Record<BacktestMethod, (known: readonly Obs[]) => Extend>> = {
  naive: (known) => {
    const [, last] = known.at(-1)!;
    return () => last;
  },
  drift: (known) => atPace(known[0]!, known.at(-1)!),
  lastGrowth: (known) => atPace(known.at(-2)!, known.at(-1)!),
  linear: (known) => {
    const [first, v0] = known[0]!;
    const [last, v1] = known.at(-1)!;
    // V + h·(V − V₁)/(t − t₁): the line through the first and the last.
    const slope = (v1 - v0) / (last - first);
    return (h) => v1 + slope * h;
  },
  gmean: (known) => {
    let sum = 0;
    for (const [, value] of known) sum += log(value);
    const mean = exp(sum / known.length);
    return () => mean;
  },
};

function atPace([from, v0]: Obs, [to, v1]: Obs): Extend {
  // V·e^(μh), μ = ln(V₁/V₀)/(t₁ − t₀).
  const mu = log(v1 / v0) / (to - from);
  return (h) => v1 * exp(mu * h);
}

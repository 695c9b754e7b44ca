import { exp, log } from '../det';
import { estimateDrift } from '../growth/estimateDrift';
import type { Obs, Result } from '../types';
import { isError } from '../types';
import { normalQuantile } from './normalInv';
import { sfc32Stream, toUnit } from './sfc32';

/** One possible path of a drifting series, with everything that was drawn for it. */
export interface PossiblePath {
  /** Standard normals in the order drawn: drift, then volatility, then one a year. */
  z: number[];
  /** The volatility and the drift of this path. */
  sigmaStar: number;
  muStar: number;
  /** Levels from the year after the last observation. */
  path: number[];
}

/**
 * Draws possible paths one after another from one seed. Seen over many paths, the levels of a year
 * are spread as the analytic fan says. `E_OBS_COUNT` below two changes.
 */
export function pathDrawer(
  observations: readonly Obs[],
  seed: number,
  years: number,
): Result<{ next: () => PossiblePath }> {
  const drift = estimateDrift({ observations });
  if (isError(drift)) return drift;
  const { s, T, mu, df } = drift;
  if (s === null) return { error: 'E_OBS_COUNT' };
  const start = log(observations.at(-1)![1]);
  const draw = sfc32Stream(seed);
  const rootT = Math.sqrt(T);
  const next = () => {
    // All draws first, then all levels: steps that do not wait for one another overlap.
    const z: number[] = [];
    for (let i = 0; i <= df + years; i++) z.push(normalQuantile(toUnit(draw())));
    let chiSquare = 0;
    for (let i = 1; i <= df; i++) chiSquare += z[i]! * z[i]!;
    // Box & Tiao 1973, Bayesian Inference, §2.4: σ* = s·√(df/χ²), μ* = μ̂ + σ*·z₀/√T, flat priors.
    const sigmaStar = s * Math.sqrt(df / chiSquare);
    const muStar = mu + (sigmaStar * z[0]!) / rootT;
    const path: number[] = [];
    let x = start;
    for (let i = df + 1; i <= df + years; i++) {
      x = x + muStar + sigmaStar * z[i]!;
      // Four normals near nothing can make a volatility that no double holds; it is cut there.
      path.push(exp(Math.max(-700, Math.min(700, x))));
    }
    return { z, sigmaStar, muStar, path };
  };
  return { next };
}

/** The first possible path of a seed, over so many years. `E_OBS_COUNT` below two changes. */
export function mcPath(input: {
  observations: readonly Obs[];
  seed: number;
  years: number;
}): Result<PossiblePath> {
  const drawer = pathDrawer(input.observations, input.seed, input.years);
  return isError(drawer) ? drawer : drawer.next();
}

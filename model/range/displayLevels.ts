import type { Level } from '../types';

/**
 * Which bands a record of df = (changes − 1) degrees of freedom can carry. The cut-offs are a
 * judgement, not a theorem: at df = 1 the 80 % multiplier is 3.08, at df = 4 it is 1.53.
 */
export function supportedLevels(df: number): Level[] {
  if (df < 2) return [];
  if (df < 4) return [0.5];
  if (df < 9) return [0.5, 0.8];
  return [0.5, 0.8, 0.95];
}

/** The same for a list of degrees of freedom, in per cent, as the specification's vectors ask. */
export function displayLevels(input: { df: readonly number[] }): { levels: number[][] } {
  return { levels: input.df.map((df) => supportedLevels(df).map(levelPercent)) };
}

/** A coverage as a whole per cent. */
export function levelPercent(level: Level): number {
  return Math.round(level * 100);
}

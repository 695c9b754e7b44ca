import type { Result } from '../types';

/**
 * The gap to trend behind a published change from one year to the next, both fractions: a fall of
 * 9.7 % where 3.31 % growth was due is a gap of 12.6 %. `E_GROWTH_LE_MINUS_100` for an impossible
 * trend; a rise above trend gives a negative depth.
 */
export function depthFromYoY(input: {
  yoy: number;
  trendGrowth: number;
}): Result<{ depth: number }> {
  const { yoy, trendGrowth } = input;
  if (!(trendGrowth > -1)) return { error: 'E_GROWTH_LE_MINUS_100' };
  // d = 1 − (1 + yoy)/(1 + b).
  return { depth: 1 - (1 + yoy) / (1 + trendGrowth) };
}

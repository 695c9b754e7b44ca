import type { Result } from '../types';

/** A nominal value at the prices of the deflator's base. `E_NONPOSITIVE` for a deflator ≤ 0. */
export function realValue(input: {
  nominal: number;
  deflator: number;
  deflatorBase: number;
}): Result<{ real: number }> {
  const { nominal, deflator, deflatorBase } = input;
  if (!(deflator > 0 && deflatorBase > 0)) return { error: 'E_NONPOSITIVE' };
  // real_t = nominal_t · D_base / D_t.
  return { real: (nominal * deflatorBase) / deflator };
}

/** Nominal growth less inflation, fractions a year. `E_GROWTH_LE_MINUS_100` for prices that vanish. */
export function realGrowth(input: { g: number; inflation: number }): Result<{ g: number }> {
  const { g, inflation } = input;
  if (!(g > -1 && inflation > -1)) return { error: 'E_GROWTH_LE_MINUS_100' };
  // Fisher 1930, The Theory of Interest, ch. 2: (1 + g)/(1 + π) − 1.
  return { g: (1 + g) / (1 + inflation) - 1 };
}

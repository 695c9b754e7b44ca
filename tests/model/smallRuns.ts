/** Small inputs that the tests of edges and of refusals start from. */

export const base = { year: 2018, value: 231.7 };
export const baseline = { kind: 'constant', g: 0.02 } as const;
export const run = { base, horizon: 2030, baseline };
export const lever = { kind: 'growth', id: 'x', size: 0.01, start: 2020 } as const;
export const level = { kind: 'level', id: 'y', size: 0.1, start: 2020 } as const;
export const shock = { id: 'z', year: 2020, depth: 0.1 };
export const record = [
  [2000, 100],
  [2002, 110],
  [2005, 90],
  [2009, 120],
] as const;

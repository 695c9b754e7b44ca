/** What follows a number of a scenario, with the space before it; money has the series' unit. */
export const numberUnits = {
  growth: () => '\u00a0%',
  share: () => '\u00a0%',
  points: (p: { count: number }) => (p.count === 1 ? '\u00a0point' : '\u00a0points'),
  year: () => '',
  years: (p: { count: number }) => (p.count === 1 ? '\u00a0year' : '\u00a0years'),
  halfLife: (p: { count: number }) => (p.count === 1 ? '\u00a0year' : '\u00a0years'),
};

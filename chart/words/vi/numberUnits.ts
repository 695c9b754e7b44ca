import type { DrawnWords } from '..';

/** What follows a number of a scenario, with the space before it; money has the series' unit. */
export const numberUnits: DrawnWords['cards']['units'] = {
  growth: () => '\u00a0%',
  share: () => '\u00a0%',
  points: () => '\u00a0điểm\u00a0%',
  year: () => '',
  years: () => '\u00a0năm',
  halfLife: () => '\u00a0năm',
};

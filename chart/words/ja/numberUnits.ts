import type { DrawnWords } from '..';

/** What follows a number of a scenario, with the space before it; money has the series' unit. */
export const numberUnits: DrawnWords['cards']['units'] = {
  growth: () => '%',
  share: () => '%',
  points: () => 'ポイント',
  year: () => '',
  years: () => '年',
  halfLife: () => '年',
};

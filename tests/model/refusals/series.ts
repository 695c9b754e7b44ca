import { record } from '../smallRuns';
import type { Refusal } from './types';

const one = record.slice(0, 1);
const two = record.slice(0, 2);
const backwards = two.toReversed();
const fallen = [...one, [2002, -1]];

const trend = { level: 80, mode: 'trend' };

/** What the estimates, the ranges and the tests of a record refuse. */
export const series: readonly Refusal[] = [
  ['estimateDrift', { observations: backwards }, { error: 'E_OBS_ORDER' }],
  ['estimateDrift', { observations: [[1800, 1], ...two] }, { error: 'E_YEAR' }],
  ['estimateOls', { observations: one }, { error: 'E_OBS_COUNT' }],
  ['estimateOls', { observations: fallen }, { error: 'E_NONPOSITIVE' }],

  ['fan', { observations: one, year: 2002, ...trend }, { error: 'E_OBS_COUNT' }],
  ['fan', { observations: two, year: 2001, ...trend }, { error: 'E_HORIZON' }],
  ['fan', { observations: two, year: 2003, ...trend }, { error: 'E_OBS_COUNT' }],
  ['fan', { observations: record, year: 2201, ...trend }, { error: 'E_YEAR' }],
  [
    'fan',
    { observations: record, year: 2025, level: 80, mode: 'scenario', centre: 0 },
    { error: 'E_NONPOSITIVE' },
  ],
  ['meanFan', { observations: one, level: 80 }, { error: 'E_OBS_COUNT' }],
  ['growthBand', { observations: one, years: 5, level: 80 }, { error: 'E_OBS_COUNT' }],
  ['growthBand', { observations: two, years: 5, level: 80 }, { error: 'E_OBS_COUNT' }],
  ['growthBand', { observations: record, years: 0, level: 80 }, { error: 'E_HORIZON_ZERO' }],
  ['growthBand', { observations: record, years: -1, level: 80 }, { error: 'E_HORIZON' }],
  ['mcPath', { observations: one, seed: 1, years: 2 }, { error: 'E_OBS_COUNT' }],
  ['mcPath', { observations: two, seed: 1, years: 1 }, { error: 'E_OBS_COUNT' }],

  ['backtest', { observations: record, method: 'magic' }, { error: 'E_KIND', field: 'method' }],
  [
    'backtest',
    { observations: record, method: 'naive', minTrain: 1 },
    { error: 'E_RANGE', field: 'minTrain' },
  ],
  ['backtest', { observations: two, method: 'drift' }, { error: 'E_OBS_COUNT' }],
];

import { base, level, lever, run, shock } from '../smallRuns';
import type { Refusal } from './types';

/** What is refused of a level to reach. */
export const goals: readonly Refusal[] = [
  ['goalGrowth', { v0: 1, target: 2, years: 0 }, { error: 'E_HORIZON_ZERO' }],
  ['goalGrowth', { v0: 1, target: 2, years: -1 }, { error: 'E_HORIZON' }],
  ['goalGrowth', { v0: 0, target: 2, years: 1 }, { error: 'E_NONPOSITIVE' }],
  ['goalGrowth', { v0: 1, target: 0, years: 1 }, { error: 'E_TARGET_NONPOSITIVE' }],

  ['goalBaselineGrowth', { ...run, target: 0, year: 2030 }, { error: 'E_TARGET_NONPOSITIVE' }],
  ['goalBaselineGrowth', { ...run, base: { ...base, value: 0 } }, { error: 'E_NONPOSITIVE' }],
  ['goalBaselineGrowth', { ...run, target: 1, year: 2018 }, { error: 'E_HORIZON_ZERO' }],
  ['goalBaselineGrowth', { ...run, target: 1, year: 2017 }, { error: 'E_HORIZON' }],
  ['goalBaselineGrowth', { ...run, target: 1, year: 2500 }, { error: 'E_YEAR', field: 'year' }],
  [
    'goalBaselineGrowth',
    { ...run, levers: [{ ...lever, ramp: 0 }], target: 1, year: 2020 },
    { error: 'E_RANGE', field: 'lever' },
  ],
  [
    'goalBaselineGrowth',
    { ...run, levers: [{ ...level, ramp: 0 }], target: 1, year: 2020 },
    { error: 'E_RANGE', field: 'lever' },
  ],
  [
    'goalBaselineGrowth',
    { ...run, shocks: [{ ...shock, depth: 1 }], target: 200, year: 2025 },
    { error: 'E_SHOCK' },
  ],
  [
    'goalBaselineGrowth',
    { ...run, target: 500, year: 2019 },
    { error: 'E_UNREACHABLE', reachedAtLow: 115.85, reachedAtHigh: 463.4 },
  ],
  [
    'goalBaselineGrowth',
    { ...run, levers: [{ ...lever, size: -0.6 }], target: 1e9, year: 2020 },
    { error: 'E_UNREACHABLE', reachedAtLow: 0, reachedAtHigh: 231.7 * 2 * 1.4 },
  ],
  [
    'scenario',
    { ...run, levers: [lever], baseline: { kind: 'target', value: 1e9, year: 2020 } },
    { error: 'E_UNREACHABLE' },
  ],

  [
    'goalLever',
    { ...run, lever: 'x', target: 300, year: 2030 },
    { error: 'E_RANGE', field: 'lever' },
  ],
  [
    'goalLever',
    { ...run, levers: [lever], lever: 'x', target: 0, year: 2030 },
    { error: 'E_TARGET_NONPOSITIVE' },
  ],
  // The first fault wins: an impossible target before a lever that there is not.
  ['goalLever', { ...run, lever: 'x', target: 0, year: 2025 }, { error: 'E_TARGET_NONPOSITIVE' }],
  [
    'goalLever',
    {
      ...run,
      baseline: { kind: 'target', year: 2030, value: 300 },
      levers: [lever],
      lever: 'x',
      target: 300,
      year: 2030,
    },
    { error: 'E_KIND', field: 'baseline' },
  ],
  [
    'goalLever',
    { ...run, levers: [{ ...lever, ramp: 0 }], lever: 'x', target: 200, year: 2025 },
    { error: 'E_RANGE' },
  ],
  [
    'goalLever',
    { ...run, levers: [{ ...lever, start: 2029 }], lever: 'x', target: 200, year: 2025 },
    { error: 'E_NO_LEVERAGE' },
  ],
  [
    'goalLever',
    { ...run, levers: [{ ...level, end: 2020, out: 1 }], lever: 'y', target: 300, year: 2030 },
    { error: 'E_NO_LEVERAGE' },
  ],
  [
    'goalLever',
    {
      ...run,
      baseline: { kind: 'constant', g: -1 },
      levers: [lever],
      lever: 'x',
      target: 1,
      year: 2020,
    },
    { error: 'E_GROWTH_LE_MINUS_100', year: 2019 },
  ],
  [
    'goalLever',
    { ...run, levers: [lever], lever: 'x', target: 1e9, year: 2025 },
    { error: 'E_UNREACHABLE' },
  ],
  [
    'goalLever',
    {
      base,
      horizon: 2020,
      baseline: { kind: 'constant', g: -0.9 },
      levers: [lever],
      lever: 'x',
      target: 1e4,
      year: 2020,
    },
    { error: 'E_UNREACHABLE', reachedAtLow: 0 },
  ],
  [
    'goalLever',
    {
      base,
      horizon: 2020,
      baseline: { kind: 'hold' },
      levers: [level],
      lever: 'y',
      target: 1e4,
      year: 2020,
    },
    { error: 'E_UNREACHABLE', reachedAtLow: 231.7 * (1 + -0.9), reachedAtHigh: 231.7 * 6 },
  ],
  ['yearReached', { ...run, target: 0 }, { error: 'E_TARGET_NONPOSITIVE' }],
  ['yearReached', { ...run, horizon: 2000, target: 9 }, { error: 'E_HORIZON' }],
];

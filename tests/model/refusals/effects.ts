import { level, lever, run, shock } from '../smallRuns';
import type { Refusal } from './types';

/** What is refused of levers and shocks, alone and in a scenario, and of sharing out what they do. */
export const effects: readonly Refusal[] = [
  [
    'weight',
    { lever: { ...lever, start: 2020.5 }, years: [2020] },
    { error: 'E_YEAR', field: 'lever' },
  ],
  ['weight', { lever: { ...lever, end: 2300 }, years: [2020] }, { error: 'E_YEAR' }],
  [
    'weight',
    { lever: { ...lever, end: 2019 }, years: [2020] },
    { error: 'E_RANGE', field: 'lever' },
  ],
  [
    'weight',
    { lever: { ...lever, end: 2025, out: 0 }, years: [2020] },
    { error: 'E_RANGE', field: 'lever' },
  ],
  ['shockFactor', { shock: { ...shock, depth: 1 }, years: [2020] }, { error: 'E_SHOCK' }],
  ['shockFactor', { shock: { ...shock, recovery: 0 }, years: [2020] }, { error: 'E_SHOCK' }],
  ['shockFactor', { shock: { ...shock, scar: 0.2 }, years: [2020] }, { error: 'E_SHOCK' }],
  ['shockFactor', { shock: { ...shock, year: 1800 }, years: [2020] }, { error: 'E_YEAR' }],
  [
    'shockFactor',
    { shock: { ...shock, year: 2300 }, years: [2020] },
    { error: 'E_YEAR', field: 'shock' },
  ],
  ['depthFromYoY', { yoy: -0.1, trendGrowth: -1 }, { error: 'E_GROWTH_LE_MINUS_100' }],

  [
    'scenario',
    { ...run, levers: [{ ...level, kind: 'magic' }] },
    { error: 'E_KIND', field: 'lever' },
  ],
  ['scenario', { ...run, levers: [{ ...level, ramp: 0 }] }, { error: 'E_RANGE', field: 'lever' }],
  ['scenario', { ...run, levers: [{ ...lever, ramp: 0 }] }, { error: 'E_RANGE', field: 'lever' }],
  [
    'scenario',
    { ...run, levers: [{ ...level, size: -1 }] },
    { error: 'E_RANGE', field: 'lever', year: 2020 },
  ],
  ['scenario', { ...run, levers: [{ ...lever, size: -2 }] }, { error: 'E_GROWTH_LE_MINUS_100' }],
  ['scenario', { ...run, shocks: [{ ...shock, year: 2018 }] }, { error: 'E_SHOCK' }],
  ['scenario', { ...run, shocks: [{ ...shock, depth: 1 }] }, { error: 'E_SHOCK' }],
  // The first fault wins: an impossible rule before an early shock, that before a lever's shape.
  [
    'scenario',
    { ...run, baseline: { kind: 'constant', g: -1 }, shocks: [{ ...shock, year: 2018 }] },
    { error: 'E_GROWTH_LE_MINUS_100', year: 2019 },
  ],
  [
    'scenario',
    { ...run, levers: [{ ...lever, ramp: 0 }], shocks: [{ ...shock, year: 2018 }] },
    { error: 'E_SHOCK' },
  ],
  [
    'scenario',
    { ...run, levers: [{ ...lever, size: -2 }], shocks: [{ ...shock, scar: 0.5 }] },
    { error: 'E_GROWTH_LE_MINUS_100', year: 2020 },
  ],
  [
    'scenario',
    { ...run, levers: [{ ...level, size: -2 }], shocks: [{ ...shock, scar: 0.5 }] },
    { error: 'E_RANGE', field: 'lever', year: 2020 },
  ],

  ['decompose', { ...run, year: 2031 }, { error: 'E_HORIZON' }],
  [
    'decompose',
    { ...run, base: { year: 2018, value: -1 }, year: 2020 },
    { error: 'E_NONPOSITIVE' },
  ],
  ['decompose', { ...run, levers: [lever, lever], year: 2020 }, { error: 'E_RANGE', field: 'id' }],
];

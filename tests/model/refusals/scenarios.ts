import { base, run } from '../smallRuns';
import type { Refusal } from './types';

const phased = (...segments: readonly object[]) => ({
  ...run,
  baseline: { kind: 'phased', segments },
});
const drawn = (...anchors: readonly object[]) => ({ ...run, baseline: { kind: 'drawn', anchors } });

/** What a scenario refuses of its years, its levels and its growth rule. */
export const scenarios: readonly Refusal[] = [
  ['scenario', { ...run, base: { year: 1800, value: 1 } }, { error: 'E_YEAR', field: 'base' }],
  ['scenario', { ...run, base: { ...base, value: 0 } }, { error: 'E_NONPOSITIVE' }],
  ['scenario', { ...run, horizon: 2030.5 }, { error: 'E_YEAR', field: 'horizon' }],
  ['scenario', { ...run, horizon: 2201 }, { error: 'E_YEAR' }],
  ['scenario', { ...run, horizon: 2017 }, { error: 'E_HORIZON' }],

  ['scenario', { ...run, baseline: { kind: 'magic' } }, { error: 'E_KIND' }],
  [
    'scenario',
    { ...run, baseline: { kind: 'constant', g: 1e30 } },
    { error: 'E_EXP_DOMAIN', year: 2028 },
  ],
  ['scenario', { ...run, baseline: { kind: 'hold', level: 'gmean' } }, { error: 'E_OBS_COUNT' }],
  [
    'scenario',
    { ...run, baseline: { kind: 'drift', estimator: 'endpoint' } },
    { error: 'E_OBS_COUNT' },
  ],
  ['scenario', { ...run, baseline: { kind: 'drift', estimator: 'ols' } }, { error: 'E_OBS_COUNT' }],
  [
    'scenario',
    { ...run, baseline: { kind: 'fading', g0: 0, gLong: 0, halfLife: 0 } },
    { error: 'E_RANGE' },
  ],
  [
    'scenario',
    { ...run, baseline: { kind: 'fading', g0: -1, gLong: 0, halfLife: 1 } },
    { error: 'E_GROWTH_LE_MINUS_100' },
  ],
  [
    'scenario',
    { ...run, baseline: { kind: 'fading', g0: 0, gLong: -3, halfLife: 1 } },
    { error: 'E_GROWTH_LE_MINUS_100', year: 2020 },
  ],
  ['scenario', phased(), { error: 'E_SEGMENTS' }],
  ['scenario', phased({ from: 2018.5, g: 0 }), { error: 'E_YEAR' }],
  ['scenario', phased({ from: 3000, g: 0 }), { error: 'E_YEAR', field: 'from' }],
  ['scenario', phased({ from: 2025, g: 0 }), { error: 'E_SEGMENTS' }],
  ['scenario', phased({ from: 2019, g: 0 }, { from: 2019, g: 0 }), { error: 'E_SEGMENTS' }],
  ['scenario', phased({ from: 2019, g: -1 }), { error: 'E_GROWTH_LE_MINUS_100' }],
  [
    'scenario',
    phased({ from: 2019, g: 0 }, { from: 2022, g: -1 }),
    { error: 'E_GROWTH_LE_MINUS_100', year: 2022 },
  ],
  ['scenario', drawn(), { error: 'E_ANCHORS' }],
  ['scenario', drawn({ year: 2018, value: 1 }), { error: 'E_ANCHORS' }],
  ['scenario', drawn({ year: 2020.5, value: 1 }), { error: 'E_YEAR', field: 'anchors' }],
  ['scenario', drawn({ year: 2300, value: 1 }), { error: 'E_YEAR' }],
  ['scenario', drawn({ year: 2020, value: 0 }), { error: 'E_NONPOSITIVE' }],
  [
    'scenario',
    {
      ...run,
      horizon: 2200,
      baseline: { kind: 'drawn', anchors: [{ year: 2019, value: 1e9 }], after: 'growth' },
    },
    { error: 'E_EXP_DOMAIN' },
  ],

  ['logisticR', { v0: 0, g0: 0.1, ceiling: 5 }, { error: 'E_NONPOSITIVE' }],
  ['logisticR', { v0: 5, g0: -0.1, ceiling: -1 }, { error: 'E_CEILING' }],
  ['logisticR', { v0: 1, g0: 0.1, ceiling: 0 }, { error: 'E_CEILING' }],
  ['logisticR', { v0: 5, g0: -0.1, ceiling: 9 }, { error: 'E_CEILING' }],
];

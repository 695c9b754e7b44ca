import { embed } from './embed';
import { joints } from './joints';
import { numberUnits } from './numberUnits';
import { parts } from './parts';
import { scenario } from './scenario';

/** The words that a chart and what stands beside it are told in: all that the script of a frame needs. */
export const drawn = {
  lang: 'en',
  locale: 'en',
  published: 'published',
  scenarios: 'scenarios',
  knownThen: (p: { year: string }) => `known in ${p.year}`,
  replaced: (p: { value: string; printed: string }) => `${p.value} (printed ${p.printed})`,
  bandLabel: {
    0.5: '5 in 10 such futures',
    0.8: '8 in 10 such futures',
    0.95: '95 in 100 such futures',
  },
  bandSpan: (p: { lower: string; upper: string; year: string }) =>
    `${p.lower} to ${p.upper} in ${p.year}`,
  describe: {
    scenarios: (p: { to: string; list: string }) =>
      `Scenarios to ${p.to}, not forecasts: ${p.list}.`,
    scenario: (p: { name: string; value: string; span: string }) =>
      `${p.name}: ${p.value}${p.span}`,
    span: (p: { label: string; lower: string; upper: string }) =>
      ` (${p.label}: ${p.lower} to ${p.upper})`,
  },
  units: {
    billionDollars: 'Billion US$, current prices',
    short: 'bn\u00a0US$',
    percentAYear: 'a year',
  },

  embed,
  joints,
  ...scenario,
  parts,

  cards: { units: numberUnits },
};

import { chart } from './chart';
import { embed } from './embed';
import { joints } from './joints';
import { numberUnits } from './numberUnits';
import { parts } from './parts';
import { scenario } from './scenario';
import { valueTable } from './valueTable';

/** The words that a chart and what stands beside it are told in: all that the script of a frame needs. */
export const drawn = {
  lang: 'en',
  locale: 'en',
  chartTitle: (p: { series: string; to: string }) => `${p.series} to ${p.to}`,
  published: 'published',
  scenarios: 'scenarios',
  replaced: (p: { value: string; printed: string }) => `${p.value} (printed ${p.printed})`,
  bandLabel: {
    0.5: '5 in 10 such futures',
    0.8: '8 in 10 such futures',
    0.95: '95 in 100 such futures',
  },
  bandSpan: (p: { lower: string; upper: string; year: string }) =>
    `${p.lower} to ${p.upper} in ${p.year}`,
  describe: {
    chart: (p: { series: string; unit: string }) => `Chart of ${p.series}, ${p.unit}.`,
    published: (p: { list: string }) => `Published figures: ${p.list}.`,
    observation: (p: { value: string; year: string; doubtful: boolean }) =>
      `${p.value} in ${p.year}${p.doubtful ? ' (doubtful)' : ''}`,
    replaced: (p: { value: string; year: string; printed: string }) =>
      `${p.value} in ${p.year} (an editor’s alternative; printed ${p.printed})`,
    outside: (p: { list: string }) => `Official values outside the articles: ${p.list}.`,
    scenarios: (p: { to: string; list: string }) =>
      `Scenarios to ${p.to}, not forecasts: ${p.list}.`,
    scenario: (p: { name: string; value: string; span: string }) =>
      `${p.name}: ${p.value}${p.span}`,
    span: (p: { label: string; lower: string; upper: string }) =>
      ` (${p.label}: ${p.lower} to ${p.upper})`,
  },
  status: {
    published: 'published',
    derived: 'derived by arithmetic',
    interpolated: 'drawn between figures',
    projected: 'projected',
    scenario: 'scenario',
    outside: 'outside the articles',
  },
  finding: {
    consistent: 'Consistent',
    rounding: 'Differs by rounding',
    doubtful: 'Doubtful',
    inconsistent: 'Inconsistent',
    error: 'Almost surely misprinted',
    unverified: 'Not verified',
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

  chart,
  cards: { units: numberUnits },
  compare: { data: valueTable },
  ui: {
    year: 'Year to read off',
    yearText: (p: { year: string; list: string; unit: string }) => `${p.year}: ${p.list} ${p.unit}`,
    noFigure: (p: { year: string }) => `no figure is published for ${p.year}`,
    provenance: {
      insteadOf: (p: { printed: string }) => `instead of the printed ${p.printed}.`,
    },
  },
};

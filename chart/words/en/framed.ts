import { valueTable } from './valueTable';

/** The words that only some frames ask for: those with a guess to draw, a table, years to walk through. */
export const framed = {
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
  embed: {
    guess: {
      heading: 'Draw what you expect',
      help: (p: { last: string; to: string }) =>
        `Go on from ${p.last} to ${p.to}: draw on the chart with mouse, pen or finger, or set one year after the other here.`,
      year: 'Year',
      level: (p: { year: string }) => `Your level in ${p.year}`,
      again: 'Draw again',
      hidden: 'The scenarios stay hidden until they are asked for.',
      reveal: 'Show the scenarios',
      score: (p: { year: string; guess: string; times: string; name: string; value: string }) =>
        `Your guess for ${p.year}, ${p.guess}, is ${p.times} times what “${p.name}” comes to (${p.value}).`,
      equal: (p: { year: string; guess: string; name: string; value: string }) =>
        `Your guess for ${p.year}, ${p.guess}, is as good as what “${p.name}” comes to (${p.value}).`,
      name: 'My guess',
    },
  },
  chart: {
    reading: {
      /** A band's ends beside the value they belong to. */
      band: (p: { label: string; lower: string; upper: string }) =>
        `${p.label}: ${p.lower} to ${p.upper}`,
      spoken: (p: { name: string; value: string; more: string }) =>
        `${p.name} ${p.value}${p.more && ` (${p.more})`}`,
      /** What every value of a year is, said once. */
      allOf: (p: { text: string; status: string }) => `${p.text}, ${p.status}`,
    },
  },
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

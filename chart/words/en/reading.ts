/** Words of what can be read off a chart at one year. */
export const reading = {
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
  ui: {
    year: 'Year to read off',
    yearText: (p: { year: string; list: string; unit: string }) => `${p.year}: ${p.list} ${p.unit}`,
    noFigure: (p: { year: string }) => `no figure is published for ${p.year}`,
    provenance: {
      insteadOf: (p: { printed: string }) => `instead of the printed ${p.printed}.`,
    },
  },
};

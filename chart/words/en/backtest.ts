/** Words of the backtest: its rules, how they did on a record, and what that can say. */
export const backtest = {
  rules: {
    naive: 'No change',
    drift: 'The pace of the record',
    lastGrowth: 'The last pace goes on',
    linear: 'A straight line',
    gmean: 'The average so far',
  },
  caveat: (p: { tests: string }) =>
    `The figures are as printed in 2021, not as known at the time; ${p.tests} overlapping tests are an illustration, not proof.`,
  heading: 'Which rule would you have trusted?',
  lead: 'Each picture stands in a year of the past and knows the figures up to it, and no more. Five rules go on from there; the figures in a ring are what came. Equal distances up and down are equal factors.',
  /** Heads the picture of one year, and the choice among several. */
  standing: (p: { year: string }) => `Standing in ${p.year}`,
  stand: 'Stand in',
  /** How “no change” and the pace of the record did, the nearer one first. */
  nearer: (p: { one: string; factor: string; other: string; others: string }) =>
    `“${p.one}” came nearer than “${p.other}”: typically off by a factor of ${p.factor}, against ${p.others}.`,
  alike: (p: { one: string; factor: string; other: string }) =>
    `“${p.one}” and “${p.other}” came equally near: typically off by a factor of ${p.factor}.`,
  /** The rules that were least off, in quotation marks. */
  nearest: (p: { list: string; factor: string; count: number }) =>
    `Nearest of all ${p.count === 1 ? 'was' : 'were'} ${p.list}, by a factor of ${p.factor}.`,
  quoted: (p: { name: string }) => `“${p.name}”`,
  rule: 'Rule',
  factor: 'Typically off by a factor of',
  against: 'Its misses, as a multiple of those of “no change”',
  numbers: 'Every test in numbers',
  year: 'Year',
  came: 'What came',
  open: 'Open with its assumptions',
};

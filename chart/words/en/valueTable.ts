/** Words of the table of every value. */
export const valueTable = {
  region: 'Every value, year by year: scrolls',
  year: 'Year',
  published: 'Published record',
  outside: 'Outside the articles',
  status: 'Status',
  coverage: { 0.5: '5 in 10', 0.8: '8 in 10', 0.95: '95 in 100' },
  lower: (p: { coverage: string }) => `${p.coverage} from`,
  upper: (p: { coverage: string }) => `${p.coverage} to`,
  doubtful: (p: { status: string }) => `${p.status}, doubtful`,
};

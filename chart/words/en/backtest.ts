/** Words of the backtest: its rules and what it can say. */
export const backtest = {
  rules: {
    naive: 'No change',
    drift: 'The pace of the record',
    lastGrowth: 'The last pace goes on',
    linear: 'A straight line',
    gmean: 'The average so far',
  },
  caveat:
    'The figures are as printed in 2021, not as known at the time; six overlapping tests are an illustration, not proof.',
};

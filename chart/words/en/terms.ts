/**
 * The terms of the glossary as they stand in sentences: the term itself, then its other forms. Told
 * apart from their explanations, which only the glossary's page carries.
 */
export const terms = {
  scenario: ['scenario', 'scenarios'],
  projection: ['projection', 'projections', 'projected'],
  assumption: ['assumption', 'assumptions'],
  published: ['published figure', 'published figures'],
  derived: ['derived figure', 'derived figures', 'derived by arithmetic'],
  doubtful: ['doubtful figure', 'doubtful'],
  alternative: ['editor’s alternative', 'alternative'],
  record: ['record'],
  rule: ['growth rule', 'rule', 'rules'],
  pace: ['pace of the record', 'pace'],
  cagr: ['compound annual growth rate', 'CAGR'],
  average: ['average', 'geometric mean'],
  noChange: ['no change'],
  lever: ['lever', 'levers', 'policy', 'policies'],
  points: ['percentage point', 'percentage points', 'point', 'points'],
  shock: ['shock', 'shocks'],
  gapToTrend: ['gap to trend'],
  scar: ['scar'],
  range: ['range', 'ranges'],
  paths: ['possible paths'],
  contribution: ['contribution', 'contributions'],
  target: ['target', 'goal'],
  doubling: ['doubling time', 'doubles in'],
  index: ['index'],
  logScale: ['logarithmic scale'],
  currentPrices: ['current prices'],
  fdi: ['foreign direct investment', 'FDI'],
  backtest: ['backtest', 'backtests'],
  factor: ['factor'],
} satisfies Record<string, readonly string[]>;

/**
 * Words of every day that look like a term, or a form of one that says too little by itself. They
 * lead nowhere.
 */
export const everyday = ['point', 'points', 'policy', 'policies', 'rules out', 'ruled out'];

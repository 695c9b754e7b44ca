import type { Terms } from '..';

/** The terms of the glossary as they stand in sentences: the term itself, then its other forms. */
export const terms: Terms = {
  scenario: ['シナリオ'],
  projection: ['試算'],
  assumption: ['前提', '仮定'],
  published: ['公表値'],
  derived: ['計算値'],
  doubtful: ['疑問のある値', '疑問あり', '疑問'],
  alternative: ['編者の代替値', '代替値'],
  record: ['記録'],
  rule: ['成長ルール', 'ルール'],
  pace: ['記録のペース', 'ペース'],
  cagr: ['年平均成長率', 'CAGR'],
  average: ['平均', '幾何平均'],
  noChange: ['変化なし'],
  lever: ['政策レバー', '政策'],
  points: ['パーセントポイント', 'ポイント'],
  shock: ['ショック'],
  gapToTrend: ['基調との差', '基調からの差', '基調との開き'],
  scar: ['残る損失', '恒久的な損失'],
  range: ['範囲'],
  paths: ['ありうる経路'],
  contribution: ['寄与', '寄与度'],
  target: ['目標', '目標値'],
  doubling: ['倍になるまでの年数', '倍になる'],
  index: ['指数'],
  logScale: ['対数目盛り'],
  currentPrices: ['名目', '名目価格'],
  fdi: ['対外直接投資', '直接投資', 'FDI'],
  backtest: ['過去による検証', '過去での検証'],
  factor: ['倍率', '倍'],
};

/**
 * Words of every day that look like a term, or a form of one that says too little by itself. They
 * lead nowhere.
 */
export const everyday = ['倍', '政策', 'ポイント'];

import type { FramedWords } from '..';

/** Words of the table of every value. */
export const valueTable: FramedWords['compare']['data'] = {
  region: 'すべての値、年ごと：スクロールできます',
  year: '年',
  published: '公表された記録',
  outside: '論文外の値',
  status: '区分',
  coverage: { 0.5: '10通り中5通り', 0.8: '10通り中8通り', 0.95: '100通り中95通り' },
  lower: (p) => `${p.coverage}の下限`,
  upper: (p) => `${p.coverage}の上限`,
  doubtful: (p) => `${p.status}、疑問あり`,
};

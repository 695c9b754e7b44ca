import type { Words } from '..';

/** Words of a citation and of the description that goes with a file of numbers. */
export const cite: Words['cite'] = {
  author: 'Kuroshio',
  noDate: '日付なし',
  kind: 'データセット',
  versions: (p) => `モデル${p.model}、データ${p.data}`,
  retrieved: (p) => `${p.date}閲覧、`,
  figuresFrom: (p) => `シナリオであり、予測ではありません。公表値の出典：${p.sources}。`,
  assumption: (p) => `${p.name}：${p.sentence}`,
  licence:
    'コードとその計算結果はMITライセンスで提供します。公表値は他者が印刷した事実ですので、元の論文を引用してください。',
};

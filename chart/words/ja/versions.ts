import type { Words } from '..';

/** What a page says where its link was made with earlier data. */
export const versions: Words['versions'] = {
  made: (p) => `このリンクはデータ${p.data}で作られました。表示は作成者が見たものと同じです。`,
  summary: (p) => `ここにある値のうち${p.count}件が、データ${p.data}以降に変わりました`,
  unchanged: (p) => `ここにある値は、データ${p.data}以降変わっていません。`,
  revision: (p) => `データ${p.data}（${p.date}）：`,
  value: (p) => `${p.what}：${p.before} → ${p.after}${p.unit}。${p.reasons}`,
  what: {
    record: (p) => `${p.year}年`,
    alternative: (p) => `${p.year}年の代替値`,
    outside: (p) => `論文外の値、${p.year}年`,
    part: (p) => `${p.part}、${p.what}`,
  },
  none: 'なし',
  ends: (p) => `データ${p.data}では、${p.year}年は${p.list}となります。`,
  end: (p) => `${p.name}が${p.before}ではなく${p.after}${p.unit}（${p.difference}）`,
  same: (p) => `${p.name}は変わらず${p.value}${p.unit}`,
  between: '；',
  refused: (p) =>
    `データ${p.data}では、一部を書かれたとおりには使えません。表示したページに、その箇所が示されます。`,
  show: (p) => `データ${p.data}で表示`,
  shown: (p) => `データ${p.data}での表示に切り替えました。`,
  step: (p) => `データ${p.data}`,
};

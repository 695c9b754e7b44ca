import type { Words } from '..';

/** Words of the backtest: its rules, how they did on a record, and what that can say. */
export const backtest: Words['backtest'] = {
  rules: {
    naive: '変化なし',
    drift: '記録のペース',
    lastGrowth: '直近のペースの継続',
    linear: '直線',
    gmean: 'それまでの平均',
  },
  caveat: (p) =>
    `値は2021年に印刷されたもので、当時知られていた値ではありません。重なり合う${p.tests}回の検証は例示であり、証明ではありません。`,
  heading: 'どの規則を信じればよかったでしょうか',
  lead: 'それぞれの図は過去のある年に立ち、その年までの値だけを知っています。そこから5つの規則が続きます。輪の中の値は、その後に実際に出た値です。上下の距離が等しければ、倍率も等しくなります。',
  standing: (p) => `${p.year}年に立つ`,
  stand: '立つ年',
  nearer: (p) =>
    `「${p.one}」は「${p.other}」より実際に近く、典型的なずれは${p.factor}倍でした（「${p.other}」は${p.others}倍）。`,
  alike: (p) =>
    `「${p.one}」と「${p.other}」は同じくらい実際に近く、典型的なずれは${p.factor}倍でした。`,
  nearest: (p) => `5つの中で最も近かったのは${p.list}で、ずれは${p.factor}倍です。`,
  quoted: (p) => `「${p.name}」`,
  rule: '規則',
  factor: '典型的なずれ（倍率）',
  against: '「変化なし」の外れに対する倍数',
  numbers: 'すべての検証の数値',
  year: '年',
  came: 'その後の値',
  open: '前提とともに開く',
};

import type { Words } from '..';

/** Words of an embed: what its readers can move, and the guess they draw. */
export const embed: Words['embed'] = {
  moves: (p) => `「${p.name}」を動かす`,
  refused: 'その値では計算できないため、何も変わっていません。',
  events: 'その間の出来事',
  guess: {
    heading: 'どうなると思うか描いてみましょう',
    help: (p) =>
      `${p.last}年から${p.to}年まで続きを描きます。マウス、ペン、指でグラフに描くか、ここで一年ずつ決めてください。`,
    year: '年',
    level: (p) => `${p.year}年のあなたの値`,
    again: '描き直す',
    hidden: 'シナリオは、表示を選ぶまで隠れています。',
    reveal: 'シナリオを表示する',
    score: (p) =>
      `${p.year}年についてのあなたの見当は${p.guess}で、「${p.name}」の結果（${p.value}）の${p.times}倍です。`,
    equal: (p) =>
      `${p.year}年についてのあなたの見当は${p.guess}で、「${p.name}」の結果（${p.value}）とほぼ同じです。`,
    name: '私の見当',
    open: 'この見当を加えてKuroshioで開く',
  },
};

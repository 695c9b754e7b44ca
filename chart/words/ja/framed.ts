import type { framed as english } from '../en/framed';
import type { Widened } from '../widened';
import { reading } from './reading';
import { valueTable } from './valueTable';

/** The words that only some frames ask for: those with a guess to draw, a table, years to walk through. */
export const framed: Widened<typeof english> = {
  ...reading,
  guess: {
    heading: 'どうなると思うか描いてみましょう',
    help: (p) =>
      `${p.last}年から${p.to}年まで続きを描きます。マウス、ペン、指でグラフに描くか、ここで一年ずつ決めてください。`,
    year: '年',
    level: (p) => `${p.year}年のあなたの値`,
    again: '描き直す',
    hidden: 'シナリオは、表示を選ぶまで隠れています。',
    hiddenCame: '実際の値とシナリオは、表示を選ぶまで隠れています。',
    reveal: 'シナリオを表示する',
    revealCame: '実際の値を表示する',
    score: (p) =>
      `${p.year}年についてのあなたの見当は${p.guess}で、「${p.name}」の結果（${p.value}）の${p.times}倍です。`,
    equal: (p) =>
      `${p.year}年についてのあなたの見当は${p.guess}で、「${p.name}」の結果（${p.value}）とほぼ同じです。`,
    scoreCame: (p) =>
      `${p.year}年についてのあなたの見当は${p.guess}で、実際の値（${p.value}、${p.status}）の${p.times}倍です。`,
    equalCame: (p) =>
      `${p.year}年についてのあなたの見当は${p.guess}で、実際の値（${p.value}、${p.status}）とほぼ同じです。`,
    offs: (p) => `実際の値（${p.years}年）からの典型的なずれは、倍率にして${p.list}です。`,
    off: (p) => `${p.name}${p.factor}倍`,
    yours: 'あなたの見当',
    quoted: (p) => `「${p.name}」`,
    end: (p) => `あなたの見当 ${p.guess}`,
    gap: (p) => `${p.times}倍`,
    name: '私の見当',
  },
  compare: { data: valueTable },
};

import type { partSteps as english } from '../en/partSteps';
import type { Widened } from '../widened';

/** What is said of the parts of a total beside its chart. */
export const partSteps: Widened<typeof english> = {
  split: (p) =>
    `${p.last}年の内訳は印刷されていません。代わりに${p.year}年の内訳（${p.list}）を使っており、これは仮定です。`,
  splitOf: (p) => `${p.part}は${p.total}のうち${p.value}、${p.share}`,
  steps: {
    share: (p) => `${p.last}年の${p.part}`,
    shareAssumed: (p) => `${p.last}年の${p.part}（比率は${p.year}年と同じと仮定）`,
    of: (p) => `${p.part}：${p.says}`,
    together: (p) => `${p.year}年の内訳の合計`,
    growth: (p) => `${p.year}年の全体の成長率（前年の構成比による）`,
  },
  ui: {
    rule: (p) => `${p.list}を別々の成長率で`,
    part: (p) => p.part,
    ruled: (p) => `${p.part}：${p.rule}`,
    growthOf: (p) => `${p.name}の${p.part}の成長率`,
    end: (p) => `${p.year}年に${p.value}`,
    endAlone: (p) => `ルールのみで${p.year}年に${p.value}`,
  },
};

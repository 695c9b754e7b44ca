import type { Words } from '..';

/** Words of the backtest: its rules and what it can say. */
export const backtest: Words['backtest'] = {
  rules: {
    naive: '変化なし',
    drift: '記録のペース',
    lastGrowth: '直近のペースの継続',
    linear: '直線',
    gmean: 'それまでの平均',
  },
  caveat:
    '値は2021年に印刷されたもので、当時知られていた値ではありません。重なり合う6回の検証は例示であり、証明ではありません。',
};

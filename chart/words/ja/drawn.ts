import type { DrawnWords } from '..';
import { embed } from './embed';
import { joints } from './joints';
import { numberUnits } from './numberUnits';
import { parts } from './parts';
import { scenario } from './scenario';

/** The words that a chart and what stands beside it are told in: all that the script of a frame needs. */
export const drawn: Omit<DrawnWords, 'data'> = {
  lang: 'ja',
  locale: 'ja',
  published: '公表値',
  scenarios: 'シナリオ',
  bandLabel: {
    0.5: '同様の将来10通り中5通り',
    0.8: '同様の将来10通り中8通り',
    0.95: '同様の将来100通り中95通り',
  },
  bandSpan: (p) => `${p.year}年に${p.lower}〜${p.upper}`,
  knownThen: (p) => `${p.year}年に既知`,
  replaced: (p) => `${p.value}（印刷値は${p.printed}）`,
  describe: {
    scenarios: (p) => `${p.to}年までのシナリオ（予測ではありません）：${p.list}。`,
    scenario: (p) => `${p.name} ${p.value}${p.span}`,
    span: (p) => `（${p.label}：${p.lower}〜${p.upper}）`,
  },
  units: {
    billionDollars: '十億米ドル、名目',
    short: '十億ドル',
    percentAYear: '年率',
  },

  embed,
  joints,
  ...scenario,
  parts,

  cards: { units: numberUnits },
};

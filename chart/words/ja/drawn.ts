import type { DrawnWords } from '..';
import { chart } from './chart';
import { embed } from './embed';
import { joints } from './joints';
import { numberUnits } from './numberUnits';
import { parts } from './parts';
import { scenario } from './scenario';
import { valueTable } from './valueTable';

/** The words that a chart and what stands beside it are told in: all that the script of a frame needs. */
export const drawn: Omit<DrawnWords, 'data'> = {
  lang: 'ja',
  locale: 'ja',
  chartTitle: (p) => `${p.series}（${p.to}年まで）`,
  published: '公表値',
  scenarios: 'シナリオ',
  bandLabel: {
    0.5: '同様の将来10通り中5通り',
    0.8: '同様の将来10通り中8通り',
    0.95: '同様の将来100通り中95通り',
  },
  bandSpan: (p) => `${p.year}年に${p.lower}〜${p.upper}`,
  replaced: (p) => `${p.value}（印刷値は${p.printed}）`,
  describe: {
    chart: (p) => `${p.series}のグラフ（${p.unit}）。`,
    published: (p) => `公表値：${p.list}。`,
    observation: (p) => `${p.year}年は${p.value}${p.doubtful ? '（疑問あり）' : ''}`,
    replaced: (p) => `${p.year}年は${p.value}（編集者の代替値、印刷値は${p.printed}）`,
    outside: (p) => `論文外の公式値：${p.list}。`,
    scenarios: (p) => `${p.to}年までのシナリオ（予測ではありません）：${p.list}。`,
    scenario: (p) => `${p.name} ${p.value}${p.span}`,
    span: (p) => `（${p.label}：${p.lower}〜${p.upper}）`,
  },
  status: {
    published: '公表値',
    derived: '計算値',
    interpolated: '値を結ぶ線',
    projected: '試算',
    scenario: 'シナリオ',
    outside: '論文外',
  },
  finding: {
    consistent: '整合',
    rounding: '丸めによる差',
    doubtful: '疑問あり',
    inconsistent: '不整合',
    error: 'ほぼ確実に誤植',
    unverified: '未確認',
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

  chart,
  cards: { units: numberUnits },
  compare: { data: valueTable },
  ui: {
    year: '読み取る年',
    yearText: (p) => `${p.year}年：${p.list}${p.unit && `（${p.unit}）`}`,
    noFigure: (p) => `${p.year}年の公表値はありません`,
    provenance: {
      insteadOf: (p) => `印刷値${p.printed}の代わり。`,
    },
  },
};

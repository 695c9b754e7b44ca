import type { told as english } from '../en/told';
import type { Widened } from '../widened';

/** What a chart says of itself: its title, the line under it, its text for those who hear it. */
export const told: Widened<typeof english> = {
  chartSubtitle: (p) => `${p.unit}${p.scale}。${p.last}年までは公表値、その後はシナリオ。`,
  chartSubtitleThen: (p) =>
    `${p.unit}${p.scale}。${p.last}年に知られていた数値と、その後のシナリオ。`,
  scaleNote: {
    linear: '',
    log: '、対数目盛り',
    index: '、指数',
  },
  indexUnit: (p) => `指数、${p.year}年 = 100`,
  chartTitle: (p) => `${p.series}（${p.to}年まで）`,
  describe: {
    chart: (p) => `${p.series}のグラフ（${p.unit}）。`,
    published: (p) => `公表値：${p.list}。`,
    observation: (p) => `${p.year}年は${p.value}${p.doubtful ? '（疑問あり）' : ''}`,
    replaced: (p) => `${p.year}年は${p.value}（編集者の代替値、印刷値は${p.printed}）`,
    later: (p) => `その後の実際：${p.list}。`,
    outside: (p) => `論文外の公式値：${p.list}。`,
  },
  joints: {
    end: (p) => `${p.name} ${p.value}`,
    headline: (p) => `${p.title}：${p.list}`,
  },
  parts: {
    splitNote: (p) => `仮定：${p.last}年の内訳の比率は${p.year}年と同じ。`,
  },
};

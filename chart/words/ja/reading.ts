import type { reading as english } from '../en/reading';
import type { Widened } from '../widened';

/** Words of what can be read off a chart at one year. */
export const reading: Widened<typeof english> = {
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
  chart: {
    reading: {
      band: (p) => `${p.label}：${p.lower}〜${p.upper}`,
      spoken: (p) => `${p.name} ${p.value}${p.more && `（${p.more}）`}`,
      allOf: (p) => `${p.text}、${p.status}`,
    },
  },
  ui: {
    year: '読み取る年',
    yearText: (p) => `${p.year}年：${p.list}${p.unit && `（${p.unit}）`}`,
    noFigure: (p) => `${p.year}年の公表値はありません`,
    provenance: {
      insteadOf: (p) => `印刷値${p.printed}の代わり。`,
    },
  },
};

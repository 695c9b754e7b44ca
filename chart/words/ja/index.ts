import type { Words } from '..';
import { about, nav } from './about';
import { api } from './api';
import { cards } from './cards';
import { chart } from './chart';
import { cite } from './cite';
import { compare } from './compare';
import { data } from './data';
import { fault } from './fault';
import { joints } from './joints';
import { link } from './link';
import { method } from './method';
import { parts } from './parts';
import { scenario } from './scenario';
import { share } from './share';
import { tools } from './tools';
import { versions } from './versions';

/** Every word of the product in Japanese. A number arrives already formatted. */
export const ja: Words = {
  lang: 'ja',
  locale: 'ja',
  siteName: 'Kuroshio',
  tagline: 'ASEANと日本の貿易・投資の「もし…なら」シナリオ',

  notice:
    'これらはシナリオであり、予測ではありません。二つの論文に印刷された数値を出発点に、あなたが置いた前提から何が導かれるかを示すもので、何が起こるかを述べるものではありません。',
  noticeShort: 'シナリオであり、予測ではありません。前提が成り立つ場合の結果です。',
  boundary: (p) =>
    `最後の公表値：${p.last}年。${p.next}年以降は試算で、すでに過ぎた年も含みます。公式の実績値が存在し、異なっています。`,

  chartTitle: (p) => `${p.series}（${p.to}年まで）`,
  chartSubtitle: (p) => `${p.unit}${p.scale}。${p.last}年までは公表値、その後はシナリオ。`,
  scaleNote: {
    linear: '',
    log: '、対数目盛り',
    index: '、指数',
  },
  indexUnit: (p) => `指数、${p.year}年 = 100`,

  published: '公表値',
  scenarios: 'シナリオ',
  replacements: (p) => `印刷値と異なるもの：${p.list}。`,
  replaced: (p) => `${p.value}（印刷値は${p.printed}）`,

  joints,
  ...scenario,
  parts,
  data,

  bandLabel: {
    0.5: '同様の将来10通り中5通り',
    0.8: '同様の将来10通り中8通り',
    0.95: '同様の将来100通り中95通り',
  },
  bandSpan: (p) => `${p.year}年に${p.lower}〜${p.upper}`,
  bandCaption: (p) =>
    `範囲は記録そのものの変動によります（${p.from}〜${p.to}年の${p.figures}個の公表値の間の${p.changes}回の変化）。今後も同じように変動するなら、${p.outer}ほどが外側の帯（${p.year}年に${p.lower}〜${p.upper}${p.unit}）に収まります。値が少ないため、範囲そのものも大まかです。`,
  trendCaption: (p) =>
    `年${p.growth}は最初と最後の公表値を結ぶ年平均成長率（CAGR）です。記録が短く、基調がゼロより上かどうかはわかりません（80%の範囲は年${p.low}〜${p.high}）。`,
  trendCaptionEstablished: (p) =>
    `年${p.growth}は最初と最後の公表値を結ぶ年平均成長率（CAGR）です（基調の80%の範囲は年${p.low}〜${p.high}）。`,

  warning: {
    W_LEVER_AFTER_HORIZON: '表示する最終年より後に始まる政策レバーがあり、ここでは何も変えません。',
    W_SHOCK_AFTER_HORIZON: '表示する最終年より後に起こるショックがあり、ここでは何も変えません。',
    W_ABOVE_CEILING: '政策レバーにより、経路がルールの頭打ちの水準を超えています。',
    W_DECLINE_TARGET: '目標が最後の公表値より低いため、達成は減少を意味します。',
    W_FEW_POINTS: 'ペースの根拠は、公表値の間の5回に満たない変化です。',
    W_LONG_EXTRAPOLATION: (p) => `${p.span}年分の記録から${p.years}年先までを見ています。`,
    W_NO_RANGE: '記録が短すぎて、指定された範囲を示せません。',
    W_REVERTS:
      'この記録は平均のまわりを上下します。ペースのまわりの範囲には意味がないため、範囲は平均についてだけ描きます。',
  },

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
  legend: {
    published: '公表値',
    doubtful: '疑問のある値',
    derived: '計算値',
    outside: '論文外',
    interpolated: '値を結ぶ線',
    projected: 'シナリオ',
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

  chart,
  fault,
  link,
  method,
  cards,
  compare,
  tools,
  share,
  versions,
  ui: {
    copyLink: 'リンクをコピー',
    linkCopied: 'コピーしました',
    linkAllowed: (p) => `名前をすべて含めて${p.most}文字まで`,
    linkShown: 'このリンクをコピーしてください：',
    series: '系列',
    figureCount: (p) => `公表値${p.count}個`,
    milestones: '年表',
    outside: 'その後の値',
    outsideHeading: '論文外の値',
    outsideHelp: '論文にない公式値です。計算には一切使いません。',
    scale: '目盛り',
    scales: { linear: '線形', log: '対数', index: '指数' },
    scaleHelp: {
      linear: '',
      log: '対数目盛りでは、一定の成長率は直線になります。',
      index: '',
    },
    horizon: '最終年',
    horizonAllowed: (p) => `${p.min}年から${p.max}年までの年`,
    groups: {
      trade: '貿易',
      partner: '相手国別',
      investment: '投資',
      context: '背景',
    },
    chart: 'グラフ',
    year: '読み取る年',
    yearText: (p) => `${p.year}年：${p.list}${p.unit && `（${p.unit}）`}`,
    noFigure: (p) => `${p.year}年の公表値はありません`,
    scenarioCards: 'シナリオ',
    scenarioName: (p) => `シナリオ${p.id}の名前`,
    growth: '年成長率',
    growthOf: (p) => `年成長率、${p.name}`,
    rule: 'ルール',
    ruleOf: (p) => `成長ルール、${p.name}`,
    rules: {
      constant: '自分で選ぶ成長率',
      trend: '記録のペース',
      'trend.ols': '回帰ペース',
      hold: '変化なし',
      mean: '平均への回帰',
      linear: '直線',
      phased: '区間ごとの成長率',
      fading: '収束する成長率',
      logistic: '頭打ちになる成長',
      target: '到達する水準',
      drawn: '手描きの線',
    },
    ruleNeedsTwo: '公表値が二つ必要',
    add: 'シナリオを追加',
    results: '結果',
    aYear: '年率',
    doublesIn: '2倍になるまで',
    years: (p) => `${p.years}年`,
    never: 'ならない',
    figures: '公表値',
    reading: '読み方',
    formats: { svg: 'SVG', png: 'PNG', csv: 'CSV', json: 'JSON', embed: '埋め込み' },
    close: '閉じる',
    openFigure: (p) => `${p.year}年：${p.value}。掲載箇所を見る`,
    provenance: {
      printedIn: '掲載',
      place: '箇所',
      cites: '引用',
      noCitation: 'なし',
      formula: '計算式',
      finding: '所見',
      noFinding: '問題は見つかりませんでした。',
      figure: '台帳の番号',
      alternative: '編集者の代替値',
      insteadOf: (p) => `印刷値${p.printed}の代わり。`,
      useAlternative: '代替値を使う',
    },
    openIn: 'Kuroshioで開く',
    dismiss: '閉じる',
  },

  nav,
  about,
  api,
  cite,

  notFound: {
    title: 'このアドレスには何もありません',
    text: 'アドレスの一部が途中で欠けたのかもしれません。シナリオへは下のリンクから進めます。',
    back: 'シナリオを開く',
  },

  footer: {
    figuresFrom: (p) => `数値の出典：${p.citation}`,
    versions: (p) => `モデル${p.model}、データ${p.data}`,
  },
};

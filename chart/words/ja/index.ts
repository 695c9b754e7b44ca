import type { Words } from '..';
import { about } from './about';
import { api } from './api';
import { asides } from './asides';
import { backtest } from './backtest';
import { cards } from './cards';
import { chart } from './chart';
import { cite } from './cite';
import { compare } from './compare';
import { data } from './data';
import { embed } from './embed';
import { embedding } from './embedding';
import { first } from './first';
import { framed } from './framed';
import { partSteps } from './partSteps';
import { fault } from './fault';
import { gallery } from './gallery';
import { guess } from './guess';
import { learn } from './learn';
import { link } from './link';
import { method } from './method';
import { ownLesson } from './ownLesson';
import { picture } from './picture';
import { share } from './share';
import { taught } from './taught';
import { everyday, terms } from './terms';
import { tools } from './tools';
import { ui } from './ui';
import { versions } from './versions';

/** Every word of the product in Japanese. A number arrives already formatted. */
export const ja: Words = {
  ...taught,
  ...first,
  joints: { ...first.joints, ...asides },

  notice:
    'これらはシナリオであり、予測ではありません。二つの論文に印刷された数値を出発点に、あなたが置いた前提から何が導かれるかを示すもので、何が起こるかを述べるものではありません。',
  noticeShort: 'シナリオであり、予測ではありません。前提が成り立つ場合の結果です。',
  boundary: (p) =>
    `最後の公表値：${p.last}年。${p.next}年以降は試算で、すでに過ぎた年も含みます。公式の実績値が存在し、異なっています。`,
  /** The same where a comparison stands in an earlier year. */
  boundaryThen: (p) =>
    `シナリオは${p.last}年の時点に立ち、その年までの数値だけを知っています。${p.next}年以降について公表された数値は二重丸で描かれ、計算には使われません。`,

  replacements: (p) => `印刷値と異なるもの：${p.list}。`,

  data,

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

  legend: {
    published: '公表値',
    doubtful: '疑問のある値',
    derived: '計算値',
    outside: '論文外',
    later: 'その後に公表された数値',
    interpolated: '値を結ぶ線',
    projected: 'シナリオ',
  },

  fault,
  learn,
  link,
  method,
  backtest,
  embed: { ...embed, events: 'その間の出来事' },
  embedding,
  guess: { ...framed.guess, ...guess },
  parts: { ...first.parts, ...partSteps },
  chart: { ...first.chart, ...chart },
  cards: { ...first.cards, ...cards },
  compare: { ...compare, data: { ...compare.data, ...framed.compare.data } },
  ...{ terms, everyday },
  tools,
  gallery,
  ownLesson,
  picture,
  share,
  versions,
  ui: {
    ...first.ui,
    ...ui,
    provenance: { ...first.ui.provenance, ...ui.provenance },
  },

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

import type { learn as english } from '../en/learn';
import type { Widened } from '../widened';

/** Words of the page of all lessons, and of what teachers find there. */
export const learn: Widened<typeof english> = {
  title: '学ぶ',
  description:
    'ASEANと日本の貿易の数値で、成長の読み方を学ぶ短いレッスン。まず予想し、それから記録が示すものを見ます。',
  lead: 'どのレッスンも、説明の前に問いかけます。グラフに描くか、答えを選ぶかして、まず自分の予想を決め、それから数値が示すものを見ます。',
  length: (p) => `${p.minutes}分、${p.steps}段階`,
  own: {
    heading: '自分のレッスン',
    text: '最大八つの比較をつなぎ、それぞれに一文と問いを添えられます。レッスン全体が一つのリンクになり、アカウントは要りません。',
    make: 'レッスンを作る',
  },
  teach: {
    title: '先生のために',
    description: '各レッスンの所要時間、学べること、話し合いの問い、印刷用シート。',
    lead: 'レッスンの前に知っておきたいこと：所要時間、学べること、誤解しやすい点、そして終わってから話し合うこと。',
    way: '先生のための手引き',
    teaches: '学べること',
    discuss: '話し合いの問い',
    lookOut: '誤解しやすい点',
    begin: 'レッスンを開く',
  },
  sheet: {
    heading: (p) => `シート：${p.title}`,
    name: '名前',
    draw: '最後の数値から先の線を、グラフに描いてください。',
    choose: '答えに印を付けてください。',
    answers: '答え',
    open: 'ウェブ上のレッスン',
    qrOf: 'このレッスンへのリンクのQRコード',
  },
  unknown: {
    title: 'このアドレスにレッスンはありません',
    text: 'アドレスの一部が途中で失われたのかもしれません。レッスンの一覧はすぐそこです。',
    back: 'レッスンの一覧を見る',
  },
};

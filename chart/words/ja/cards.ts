import type { cards as english } from '../en/cards';
import type { Widened } from '../widened';

/** Words of the scenario cards: what can be done with a scenario, and what its numbers are. */
export const cards: Widened<typeof english> = {
  actions: (p) => `操作、${p.name}`,
  duplicate: '複製',
  hide: '隠す',
  up: '上へ',
  down: '下へ',
  reset: 'リセット',
  remove: '削除',
  not: {
    room: '6件まで',
    shown: '1件は常に表示',
    first: '先頭です',
    last: '末尾です',
    only: '1件しかありません',
  },
  more: '詳細',
  moreOf: (p) => `、${p.name}`,
  inside: 'ルール、政策、ショック、範囲',
  holds: (p) =>
    [
      ...(p.levers > 0 ? [`政策${p.levers}件`] : []),
      ...(p.shocks > 0 ? [`ショック${p.shocks}件`] : []),
    ].join('、'),

  steps: {
    add: { phased: '区間を追加', drawn: '点を追加' },
    remove: (p) => `${p.year}年を削除`,
    most: (p) => `${p.most}件まで`,
    after: '最後の点の後',
    flat: '横ばい',
    growth: '最後のペースで続く',
  },

  levers: '政策レバー',
  shocks: 'ショック',
  addLever: '政策を追加',
  addShock: 'ショックを追加',
  mostLevers: '政策は8件までです。',
  mostShocks: 'ショックは4件までです。',
  groups: { evidence: '根拠あり', assumed: '仮定', own: '独自' },
  own: {
    lever: '独自の政策',
    leverHelp: '水準の持続的な変化、または年成長率のポイント',
    shock: '独自のショック',
    shockHelp: '深さ、年、回復期間は自由',
  },
  assumption: '仮定',
  label: (p) => `${p.name}の名前`,
  removeEffect: (p) => `${p.of}の${p.name}を削除`,
  kind: '変えるもの',
  kinds: { level: '水準（%）', growth: '成長率（年あたりのポイント）' },
  why: (p) => `${p.range}：${p.mark}`,
  marks: {
    seen: '出典で確認',
    derived: '出典から計算',
    unverified: '仮定、未確認',
    assumption: '仮定',
  },
  rests: '出典：',
  noSource: '出典なし。',
  outside: '根拠のある範囲の外です。',
  ends: '終了する',
  permanent: '恒久的：成長率がずっと変わったままになるという、強い主張です。',
  stays: '到達した水準はそのまま続きます。',
  twice: (p) => `「${p.title}」が2回あります。同じ効果を二重に数えることになります。`,
  overlap: (p) =>
    `${p.titles.map((title) => `「${title}」`).join('')}は一部同じものを測っています。安易に足し合わせないでください。`,

  yoy: {
    heading: '前年比がわかっている場合',
    lead: '公表される落ち込みは前年から数えます。深さは、ショックがなければ線があったはずの位置から数えます。',
    number: '前年比',
    due: (p) => `その年の本来の成長率が${p.due}なので、深さは次のとおりです：`,
    above: 'これは落ち込みではありません。線がもとの位置より上になります。',
    use: (p) => `${p.depth}を使う`,
  },

  range: '範囲',
  levels: { 0.5: '10通り中5通り', 0.8: '10通り中8通り', 0.95: '100通り中95通り' },
  levelOf: (p) => `同様の将来${p.level}、${p.name}`,
  noRange: '記録が短すぎて範囲を示せません。',
};

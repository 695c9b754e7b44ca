import type { DrawnWords } from '..';

/** Words of rules, levers and shocks: their names, and the sentences they make together. */
export const scenario: Pick<DrawnWords, 'rule' | 'sentence' | 'effect'> = {
  rule: {
    trend: (p) => `${p.from}〜${p.to}年のペース`,
    ols: (p) => `${p.from}〜${p.to}年の回帰ペース`,
    hold: (p) => `${p.last}年から横ばい`,
    mean: (p) => `${p.from}〜${p.to}年の平均`,
    constant: (p) => `年率${p.growth}`,
    more: (p) => `毎年${p.amount}増`,
    less: (p) => `毎年${p.amount}減`,
    phased: (p) => `年率${p.list}の順`,
    fading: (p) => `年率${p.first}から${p.later}へ収束`,
    logistic: (p) => `${p.value}で頭打ち`,
    drawn: (p) => `${p.year}年まで手描き`,
    target: (p) => `${p.year}年に${p.value}`,
    withOne: (p) => `${p.rule}＋${p.effect}`,
    withMany: (p) => `${p.rule}＋前提${p.count}件`,
  },

  sentence: {
    grows: (p) => `${p.subject}は${p.last}年を起点に年${p.growth}で増えます。`,
    shrinks: (p) => `${p.subject}は${p.last}年を起点に年${p.growth}で減ります。`,
    trend: (p) => `${p.subject}は${p.from}年と${p.to}年を結ぶペース、年${p.growth}で推移します。`,
    ols: (p) =>
      `${p.subject}は${p.from}〜${p.to}年のすべての値に当てはめたペース、年${p.growth}で推移します。`,
    hold: (p) => `${p.subject}は${p.last}年の水準、${p.value}のまま横ばいです。`,
    mean: (p) =>
      `${p.subject}は${p.from}〜${p.to}年の平均である${p.value}に戻り、そのまま推移します。`,
    gains: (p) => `${p.subject}は${p.last}年を起点に毎年${p.amount}増えます。`,
    loses: (p) => `${p.subject}は${p.last}年を起点に毎年${p.amount}減ります。`,
    phased: (p) => `${p.subject}は${p.list}で増えます。`,
    phasedFalling: (p) => `${p.subject}は${p.list}で変化します。`,
    segment: (p) => `${p.from}年から年${p.growth}`,
    fading: (p) =>
      `${p.subject}は${p.next}年の年率${p.first}から、差を${p.halfLife}ごとに半減させながら年率${p.later}に近づきます。`,
    saturates: (p) =>
      `${p.subject}は${p.next}年に${p.growth}増え、やがて${p.value}で頭打ちになります。`,
    bottomsOut: (p) =>
      `${p.subject}は${p.next}年に${p.growth}減り、やがて${p.value}で下げ止まります。`,
    drawnFlat: (p) => `${p.subject}は手描きの線に沿って${p.list}となり、その後は横ばいです。`,
    drawnOn: (p) =>
      `${p.subject}は手描きの線に沿って${p.list}となり、その後は最後のペースで推移します。`,
    anchor: (p) => `${p.year}年に${p.value}`,
    targetGrows: (p) =>
      `${p.subject}は${p.last}年を起点に年${p.growth}で増え、${p.year}年に${p.value}に達します。`,
    targetShrinks: (p) =>
      `${p.subject}は${p.last}年を起点に年${p.growth}で減り、${p.year}年に${p.value}に達します。`,
    stop: '。',
    // Each lever and shock is a sentence of its own.
    and: '。',
    list: '、',
  },

  effect: {
    names: {
      points: '政策',
      level: '政策',
      shock: 'ショック',
    },
    assumption: (p) => `${p.name}（仮定）`,
    points: (p) => `${p.size}ポイント`,
    pointsAdd: (p) => `${p.name}は${p.when}${p.until}、成長率を年${p.size}押し上げます`,
    pointsTake: (p) => `${p.name}は${p.when}${p.until}、成長率を年${p.size}押し下げます`,
    levelAdds: (p) => `${p.name}は${p.when}${p.until}、水準を${p.size}押し上げます`,
    levelTakes: (p) => `${p.name}は${p.when}${p.until}、水準を${p.size}押し下げます`,
    fromYear: (p) => `${p.start}年から`,
    rampedPoints: (p) => `${p.start}年に始まり${p.full}年から全面的に`,
    byYear: (p) => `${p.full}年までに`,
    forEver: '、期限なしで',
    until: (p) => `、${p.end}年を期限に`,
    fadingOut: (p) => `、${p.end}年を期限に（その後${p.gone}年までに消失）`,
    shock: (p) => `${p.name}が${p.year}年に水準を${p.depth}押し下げ、${p.years}で回復します`,
    shockScar: (p) =>
      `${p.name}が${p.year}年に水準を${p.depth}押し下げ、${p.scar}の損失を残して${p.years}で回復します`,
    shockForEver: (p) => `${p.name}が${p.year}年に水準を${p.depth}押し下げ、回復しません`,
    years: (p) => `${p.digits}年`,
  },
};

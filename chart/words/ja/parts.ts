import type { parts as english } from '../en/parts';
import type { Widened } from '../widened';

/** Words of a total that follows its parts. */
export const parts: Widened<typeof english> = {
  nouns: { exports: '輸出', imports: '輸入' },
  and: '、',
  andThen: '、また',

  name: (p) => p.list,
  named: (p) => `${p.part}は${p.rule}`,
  rule: {
    trend: (p) => `${p.from}〜${p.to}年のペース`,
    ols: (p) => `${p.from}〜${p.to}年の回帰ペース`,
    hold: () => '0%',
    mean: (p) => `${p.from}〜${p.to}年の平均`,
    constant: (p) => p.growth,
    more: (p) => `毎年${p.amount}増`,
    less: (p) => `毎年${p.amount}減`,
    phased: (p) => `年率${p.list}の順`,
    fading: (p) => `年率${p.first}から${p.later}へ収束`,
    logistic: (p) => `${p.value}で頭打ち`,
    drawn: (p) => `${p.year}年まで手描き`,
  },

  sentence: (p) => `${p.subject}は内訳の合計です：${p.list}。`,
  splitAs: (p) => `内訳の比率は${p.year}年と同じ（仮定）`,
  phrase: {
    grows: (p) => `${p.subject}は年${p.growth}で増加`,
    shrinks: (p) => `${p.subject}は年${p.growth}で減少`,
    trend: (p) => `${p.subject}は${p.from}〜${p.to}年のペース、年${p.growth}で推移`,
    ols: (p) => `${p.subject}は${p.from}〜${p.to}年の値に当てはめたペース、年${p.growth}で推移`,
    hold: (p) => `${p.subject}は横ばい`,
    mean: (p) => `${p.subject}は${p.from}〜${p.to}年の平均である${p.value}に戻る`,
    gains: (p) => `${p.subject}は毎年${p.amount}増加`,
    loses: (p) => `${p.subject}は毎年${p.amount}減少`,
    phased: (p) => `${p.subject}は${p.list}で増加`,
    phasedFalling: (p) => `${p.subject}は${p.list}で変化`,
    segment: (p) => `${p.from}年から年${p.growth}`,
    fading: (p) =>
      `${p.subject}は${p.next}年の年率${p.first}から、差を${p.halfLife}ごとに半減させながら年率${p.later}に接近`,
    saturates: (p) => `${p.subject}は${p.next}年に${p.growth}増え、${p.value}で頭打ち`,
    bottomsOut: (p) => `${p.subject}は${p.next}年に${p.growth}減り、${p.value}で下げ止まり`,
    drawnFlat: (p) => `${p.subject}は手描きの線に沿って${p.list}、その後は横ばい`,
    drawnOn: (p) => `${p.subject}は手描きの線に沿って${p.list}、その後は最後のペースで推移`,
    anchor: (p) => `${p.year}年に${p.value}`,
  },
};

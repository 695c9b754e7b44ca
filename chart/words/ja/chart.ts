import type { chart as english } from '../en/chart';
import type { Widened } from '../widened';

/** Words on and around the chart: possible paths, what a hand can move, the years shown, the reading. */
export const chart: Widened<typeof english> = {
  handles: {
    group: 'グラフ上でドラッグできるもの',
    end: (p) => `${p.year}年の線の端、${p.name}`,
    target: (p) => `${p.name}の目標`,
    shock: (p) => `${p.effect}の底、${p.name}`,
    lever: (p) => `${p.effect}の開始、${p.name}`,
    growthText: (p) => `年${p.growth}、${p.year}年に${p.value}`,
    targetText: (p) => `${p.year}年に${p.value}、年${p.growth}`,
    shockText: (p) => `${p.year}年に${p.depth}押し下げ`,
    leverText: (p) => `${p.year}年から`,
    help: {
      end: '上下の矢印キーで成長率を変えます。Shiftを押しながらだと、上下で目標値、左右で達成年を設定します。',
      target: '上下の矢印キーで値、左右の矢印キーで年を変えます。',
      shock: '上下の矢印キーで深さ、左右の矢印キーで年を変えます。',
      lever: '左右の矢印キーで開始年を変えます。',
    },
    hint: '上下にドラッグすると成長率が決まります。Shiftを押しながらだと、目標値と達成年を設定できます。',
    hintTouch:
      '上下にドラッグすると成長率が決まります。目標値と達成年を設定するには、下の「ドラッグで目標を設定」をオンにしてください。',
    toTarget: 'ドラッグで目標を設定',
  },

  years: {
    from: '表示する最初の年',
    to: '表示する最終年',
    shown: '表示期間',
    standIn: '数値を知っている年',
    wholeRecord: (p) => `${p.year}年（すべて）`,
    whole: '全期間',
  },
};

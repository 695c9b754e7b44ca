import type { compare as english } from '../en/compare';
import type { Widened } from '../widened';
import { change } from './change';

/** Words of what stands under the chart: results, differences, contributions, goals, numbers. */
export const compare: Widened<typeof english> = {
  quoted: (p) => `「${p.name}」`,
  lastFigure: (p) => `最後の公表値（${p.year}年）`,
  lastFigureThen: (p) => `${p.year}年までの最後の公表値`,
  lastFigureShort: (p) => `公表値、${p.year}年`,

  results: {
    scenario: 'シナリオ',
    at: (p) => `${p.year}年、${p.unit}`,
    difference: '差',
    from: '差の基準',
    reference: '基準',
    reaches: '到達',
    reachesLevel: (p) => `${p.level}に到達`,
    fallsToLevel: (p) => `${p.level}まで低下`,
    notBy: (p) => `${p.year}年までに到達せず`,
    sorted: (p) => `「${p.column}」の${p.descending ? '大きい' : '小さい'}順`,
    unsorted: 'シナリオの並び順',
  },

  differences: {
    heading: '違い',
    growth: '成長',
    without: 'なし',
    same: (p) => `すべてに共通：${p.list}。`,
    allSame: 'シナリオの前提は同じなので、違いはありません。',
    one: '二つ目のシナリオを加えると、両者の違いがここに示されます。',
    noEffects: '政策レバーとショックなし',
    effect: (p) => `${p.name} ${p.does}`,
  },

  rule: {
    hold: '成長なし',
    paced: (p) => `年率${p.growth}（${p.rule}）`,
    mean: (p) => `${p.level}（${p.rule}）`,
    segment: (p) => `${p.from}年から年${p.growth}`,
    fading: (p) => `年率${p.first}から${p.later}へ収束、差は${p.halfLife}ごとに半減`,
    logistic: (p) => `当初${p.growth}、${p.level}で頭打ち`,
    anchor: (p) => `${p.year}年に${p.level}`,
    drawn: (p) => `手描き：${p.list}、その後は${p.goesOn ? '最後のペース' : '横ばい'}`,
    target: (p) => `${p.year}年に${p.level}`,
  },

  effect: {
    points: (p) => `年${p.size}ポイント`,
    lever: (p) => `${p.size}、${p.when}${p.until}`,
    shock: (p) => `${p.year}年に${p.depth}、${p.years}で回復`,
    shockScar: (p) => `${p.year}年に${p.depth}、${p.scar}の損失を残して${p.years}で回復`,
    shockForEver: (p) => `${p.year}年から${p.depth}のまま`,
  },

  view: {
    heading: '差の推移',
    unit: (p) => `${p.reference}との差（${p.unit}）、${p.from}〜${p.to}年。`,
    above: (p) => `${p.year}年の${p.name}は、${p.reference}を${p.amount}上回ります。`,
    below: (p) => `${p.year}年の${p.name}は、${p.reference}を${p.amount}下回ります。`,
    level: (p) => `${p.year}年には、すべてのシナリオが${p.reference}と同じ水準です。`,
    widest: (p) => `差が最も大きいのは${p.year}年で、${p.difference}です。`,
    list: (p) => `最終年：${p.list}。`,
    item: (p) => `${p.name} ${p.difference}`,
    none: 'どのシナリオも比較の基準と同じ水準のままなので、描く差がありません。',
  },

  contributions: {
    heading: 'どの前提がどれだけ効いたか',
    label:
      '成長ルールだけの場合との差を、対数平均法（LMDI-I）で分けたものです。各部分の合計は差と正確に一致します。前提どうしの相乗分は比例して配分されるため、各部分はほかにどの前提を置いたかによって変わります。',
    none: '政策レバーやショックを加えると、それぞれが結果を増減させる大きさがここに示されます。まだどのシナリオにもありません。',
    yearChoice: '年',
    inYear: (p) => `${p.year}年`,
    onChart: (p) => `${p.year}年（グラフで選択中の年）`,
    rule: '成長のみ',
    total: 'すべて込み',
    raises: (p) => `${p.year}年、${p.name}の前提は成長のみの場合に${p.amount}を加えます。`,
    lowers: (p) => `${p.year}年、${p.name}の前提は成長のみの場合から${p.amount}を差し引きます。`,
    cancels: (p) => `${p.year}年、${p.name}の前提は合わせて差し引きゼロになります。`,
    list: (p) => `成長のみ ${p.baseline}；${p.list}；すべて込み ${p.total}${p.unit}。`,
    assumption: (p) => `${p.name}（仮定）`,
  },

  goal: {
    heading: '目標に必要な成長',
    value: '目標とする値',
    year: '達成する年',
    toReach: '目標値',
    by: '達成年',
    grow: (p) => `年${p.growth}の成長が必要です。`,
    shrink: (p) => `年${p.growth}の減少になります。`,
    stand: '何も変わる必要はありません。',
    beyond: 'シナリオが扱える成長率（年−50〜100%）を超える成長が必要です。',
    withEffects: (p) => `${p.name}の政策レバーとショックを含めた場合：年${p.growth}。`,
    withEffectsBeyond: (p) => `${p.name}の政策レバーとショックを含めた場合：到達できません。`,
    best: (p) =>
      `記録の中で${p.years}年以上にわたる最良の期間は${p.from}〜${p.to}年で、年${p.growth}でした。`,
    doubtful: (p) => `（${p.list}年の値には疑問があります。）`,
    and: '年と',
    noStretch: (p) =>
      p.count === 1
        ? '公表値は一つだけなので、比べるべき記録のペースがありません。'
        : `記録は${p.span}年分しかなく、${p.years}年の期間を示せません。`,
    range: (p) =>
      `今後の変動が記録と同程度なら、そうした将来10通り中8通りほどで、${p.years}年間の平均は年${p.low}〜${p.high}となります。`,
    make: 'シナリオにする',
    most: 'シナリオは6件までです。追加するには1件を削除してください。',
    valueAllowed: (p) => `0より大きく${p.most}以下の値`,
    shareAllowed: '0より大きく100より小さい値',
    yearAllowed: (p) => `${p.min}年から${p.max}年までの年`,
  },

  data: {
    heading: '数値',
    open: 'すべての値、年ごと',
    copy: '表をコピー',
    copied: '表をコピーしました',
    copyShown: 'この表をコピーしてください：',
    copyNote: 'ここでは丸めて表示しています。コピーはCSVと同じく6桁です。',
    download: 'ダウンロード',
    notMade: (p) =>
      `このブラウザでは${p.name}を作れませんでした。接続があればリンクは使えます。新しいタブで開いてください。`,
    openAs: '別の形で開く',
    inUnit: (p) => `${p.name}、${p.unit}`,
    column: (p) => `${p.name}：${p.part}`,
  },

  change,
};

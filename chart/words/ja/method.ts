import type { Words } from '..';
import { method as english } from '../en/method';

const { entries } = english.about;

/** How the model computes: the steps of a reader's own numbers, and each rule in short. */
export const method: Words['method'] = {
  here: {
    heading: '計算の過程',
    lead: 'どの行も電卓で確かめられます。数は、示したとおりの結果になる範囲でのみ丸めてあります。',
    nothing: '最後の公表値で終わるため、計算はありません。',
    more: 'すべてのルールと数式',
  },
  steps: {
    rule: (p) => `ルールのみによる${p.year}年の値`,
    pace: '記録のペース',
    slope: '対数に当てはめた直線の傾き',
    fitted: '同じものを年成長率で',
    mean: '記録の平均',
    needed: '目標に達する成長率',
    sought: (p) => `すべてを合わせて${p.year}年に目標に達する成長率（区間を二分して求める）`,
    growthIn: (p) => `${p.year}年の成長率`,
    fromYearBefore: (p) => `前年から${p.year}年へ`,
    multiplier: 'ルールの年ごとの倍率',
    pushed: (p) => `ポイントを加えた${p.year}年の値`,
    factor: (p) => `${p.name}、${p.year}年の係数`,
    together: (p) => `${p.year}年のすべて込みの値`,
    share: 'ある場合とない場合の対数平均',
    adds: (p) => `${p.name}：差に占める分`,
    strays: '記録が1年にどれだけ振れるか',
    range: (p) => `${p.label}、${p.year}年`,
    ends: (p) => `${p.lower}〜${p.upper}`,
  },

  about: {
    heading: 'シナリオの計算方法',
    lead: 'Vは水準、kは最後の公表値からの年数、gは年成長率です。例はすべて、論文に印刷された値からここで計算しています。',
    references: '参考文献と方法の詳細は、ソースのdocs/method.mdにあります。',
    groups: {
      rules: '成長ルール',
      effects: '政策レバーとショック',
      ranges: '範囲',
      questions: 'モデルへの問い',
      sums: '一致すべき合計',
    },
    entries: {
      hold: {
        name: '変化なし',
        says: '水準は最後の公表値のまま動きません。',
        formula: entries.hold.formula,
      },
      mean: {
        name: '平均への回帰',
        says: '水準は最初の年に記録の幾何平均に戻り、そのまま推移します。',
        formula: entries.mean.formula,
      },
      constant: {
        name: '自分で選ぶ成長率',
        says: '毎年、前年に同じ数を掛けます。',
        formula: entries.constant.formula,
      },
      trend: {
        name: '記録のペース（CAGR）',
        says: '最初と最後の公表値を結ぶ年平均成長率が続きます。その間の値は影響しません。',
        formula: entries.trend.formula,
      },
      ols: {
        name: '回帰ペース',
        says: 'すべての値の対数に最小二乗法で直線を当てはめ、その傾きが最後の値から続きます。',
        formula: entries.ols.formula,
      },
      linear: {
        name: '毎年同じ額',
        says: '毎年同じ額が加わるため、成長率は下がっていきます。',
        formula: entries.linear.formula,
      },
      phased: {
        name: '区間ごとの成長率',
        says: '成長率は各区間で一定で、指定した年に変わります。',
        formula: entries.phased.formula,
      },
      fading: {
        name: '収束する成長率',
        says: '成長率はある値から始まり、別の値に近づきます。差はH年ごとに半減します。',
        formula: entries.fading.formula,
      },
      logistic: {
        name: '頭打ち',
        says: '水準が上限Kに近づくにつれて成長が鈍ります。',
        formula: entries.logistic.formula,
      },
      drawn: {
        name: '手描き',
        says: '描いた点を、a年からb年まで一定の成長率で結びます。',
        formula: entries.drawn.formula,
      },
      target: {
        name: '到達する水準',
        says: 'n年で水準Xに達する一定の成長率を求めます。政策レバーやショックがあるときは、区間を二分して探します。',
        formula: entries.target.formula,
      },
      parts: {
        name: '内訳から積み上げる',
        says: '内訳はそれぞれのルールで成長し、全体はその合計です。したがって全体の成長率は、前年の構成比で加重した平均になります。最後の公表値の内訳は印刷されていないため、すべての内訳がわかる直近の年と同じ比率と仮定します。',
        formula: entries.parts.formula,
      },
      points: {
        name: '成長率への政策レバー',
        says: '各年の成長率にsポイントを加えます。0から1までの重みwで段階的に効きます。',
        formula: entries.points.formula,
      },
      level: {
        name: '水準への政策レバー',
        says: '重みwで段階的に、経路を割合λだけ引き上げます。その後の成長率はもとに戻ります。',
        formula: entries.level.formula,
      },
      shock: {
        name: 'ショック',
        says: 's年に水準が経路から割合dだけ落ち、R年かけて、残る損失σを除いて回復します。',
        formula: entries.shock.formula,
      },
      split: {
        name: '差の要因分解',
        says: 'ルールのみの場合との差を対数平均Lで分けます。どの順に並べても、部分の合計は差と正確に一致します。',
        formula: entries.split.formula,
      },
      range: {
        name: 'ペースのまわりの範囲',
        says: '記録そのものの振れsを、先の年数hと、ペース自体の不確かさに応じて広げます。値が少ないためスチューデントのtを使います。自分で選んだ成長率のまわりでは、先の年数だけを考えます。',
        formula: entries.range.formula,
      },
      meanRange: {
        name: '平均のまわりの範囲',
        says: '平均のまわりを上下する記録では、範囲はどの年も同じです。',
        formula: entries.meanRange.formula,
      },
      backtest: {
        name: '過去による検証',
        says: '各ルールに過去のある年までの値だけを与え、その後の値を言わせます。fは通常どれだけの倍率で外れるかです。',
        formula: 'f = e^(|ln (実際 ÷ 試算)|の平均)',
      },
      sum: {
        name: '内訳と合計',
        says: '印刷された合計は、丸めの許す範囲で内訳の合計と異なることがあります。それを超えるときは両方を示し、何も直しません。',
        formula: '|合計 − Σ内訳| ≤ ½ × 刻み × (内訳の数 + 1)',
      },
    },
  },
};

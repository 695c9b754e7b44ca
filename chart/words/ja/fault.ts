import type { Words } from '..';

type FaultWords = Parameters<Words['fault']['UNREADABLE']>[0];

/** Why a part of a link was not taken as written, in words, by code. */
export const fault: Words['fault'] = {
  heading: 'このリンクの一部は、書かれたとおりには使えませんでした',
  names: {
    plain: {
      v: 'リンクの版',
      data: 'データの版',
      title: '題名',
      series: '系列',
      from: '最初の年',
      to: '最終年',
      scale: '目盛り',
      alt: '代替値の選択',
      outside: 'その後の値の表示',
      until: '記録が知られている最後の年',
      lang: '言語',
      theme: 'テーマ',
      size: '大きさ',
      paths: 'ありうる経路の指定',
      ref: '比較の基準とするシナリオ',
      reach: '到達する値',
      article: '論文',
      unit: '単位',
      year: '年',
      doubtful: '疑問のある値の選択',
      sort: '並び順',
      query: 'リンク',
      live: '動かせる項目の指定',
      show: '表示項目の指定',
      guess: '推測の指定',
      height: '高さ',
      step: '段階',
      shown: '答えの表示の指定',
      answer: '選んだ答え',
      form: '形式',
      say: '文',
      ask: '問い',
      steps: '段階の数',
    },
    scenario: {
      rule: (p) => `シナリオ${p.id}`,
      name: (p) => `シナリオ${p.id}の名前`,
      band: (p) => `シナリオ${p.id}の範囲`,
      hide: (p) => `シナリオ${p.id}の非表示`,
      lever: (p) => `シナリオ${p.id}の政策レバー`,
      shock: (p) => `シナリオ${p.id}のショック`,
    },
    number: (p) => `シナリオ${p.id}の「${p.number}」`,
    part: (p) => `シナリオ${p.id}の${p.part}の成長`,
    step: (p) => `段階${p.number}`,
    unknown: (p) => `「${p.parameter}」`,
  },
  UNREADABLE: (p) => `${named(p)}は読み取れませんでした${p.instead}。`,
  UNKNOWN_PARAMETER: (p) => `${p.parameter}はここでは使われないため、無視しました。`,
  REPEATED: (p) => `${p.parameter}が2回あります（最初のものを採用）${p.instead}。`,
  MISSING: (p) => `${p.parameter}がこのリンクにありません${p.instead}。`,
  GAP: (p) => `${p.parameter}の前にシナリオがありません${p.instead}。`,
  NONE_SHOWN: (p) =>
    `${p.parameter}を無視しました。すべてのシナリオが隠されており、グラフには1件が必要です。`,
  TOO_LONG: (p) => `${p.parameter}が長すぎます（${p.allowed}）${p.instead}。`,
  UNKNOWN_SERIES: (p) => `「${p.value}」という系列はありません${p.instead}。`,
  UNKNOWN_FIGURE: (p) => `「${p.value}」という値の代替値はありません${p.instead}。`,
  UNKNOWN_VERSION: (p) => `${named(p)}はここにはありません${p.instead}。`,
  NO_PARTS: (p) =>
    `${p.parameter}は系列の内訳に従うものですが、この系列には内訳がありません${p.instead}。`,
  E_RANGE: (p) => `${named(p)}は可能な範囲（${p.allowed}）の外です${p.instead}。`,
  E_HORIZON: (p) => `最終年「${p.value}」は記録の最後の値より前です（${p.allowed}）${p.instead}。`,
  E_YEAR: (p) => `${named(p)}は、ありえない年を指しています${p.instead}。`,
  E_NONPOSITIVE: (p) => `${named(p)}に、0より大きくない値があります${p.instead}。`,
  E_HORIZON_ZERO: (p) => `${named(p)}の達成年が、記録の最後の値の年になっています${p.instead}。`,
  E_OBS_ORDER: (p) => `${named(p)}の年が昇順ではありません${p.instead}。`,
  E_GROWTH_LE_MINUS_100: (p) => `${named(p)}では${inYear(p)}何も残りません${p.instead}。`,
  E_NONPOSITIVE_PATH: (p) => `${named(p)}では${inYear(p)}ゼロまで落ちます${p.instead}。`,
  E_SEGMENTS: (p) =>
    `${named(p)}には、開始時からの最初の区間と、順に並んだ区間が必要です${p.instead}。`,
  E_CEILING: (p) =>
    `${named(p)}は頭打ちの水準に向かわないか、最初の年に到達してしまいます${p.instead}。`,
  E_ANCHORS: (p) => `${named(p)}には、記録の最後の値より後の年が順に必要です${p.instead}。`,
  E_KIND: (p) => `${named(p)}は、ここにない種類です${p.instead}。`,
  E_SHOCK: (p) =>
    `${named(p)}は、記録の最後の値より後に起こり、すべてを失わせず、残る損失が深さ以下でなければなりません${p.instead}。`,
  E_TARGET_NONPOSITIVE: (p) => `${named(p)}の目標が0より大きくありません${p.instead}。`,
  E_NO_LEVERAGE: (p) => `${named(p)}は、その年までに何の効果もありません${p.instead}。`,
  E_UNREACHABLE: (p) => `${named(p)}には、年−50〜100%の成長では到達できません${p.instead}。`,
  E_SHARE_RANGE: (p) => `${named(p)}では${inYear(p)}割合が全体以上になります${p.instead}。`,
  E_REST_NEGATIVE: (p) => `${named(p)}では残りが負になります${p.instead}。`,
  E_ZERO_SUM: (p) => `${named(p)}の内訳の合計がゼロです${p.instead}。`,
  E_LOG_DOMAIN: (p) => `${named(p)}では${inYear(p)}計算できる数を外れます${p.instead}。`,
  E_EXP_DOMAIN: (p) => `${named(p)}では${inYear(p)}計算できる数を外れます${p.instead}。`,
  E_OBS_COUNT: (p) => `${named(p)}には、この系列より多くの公表値が必要です${p.instead}。`,
  inStep: (p) => `段階${p.number}：${p.text}`,
  more: (p) => `ほかに${p.count}件あります。`,
  setAside: '。これは無視しました',
  instead: (p) => `。代わりに「${p.used}」を使います`,
};

function named({ parameter, value }: FaultWords): string {
  return value === '' ? parameter : `${parameter}「${value}」`;
}

function inYear({ year }: FaultWords): string {
  return year ? `${year}年に` : '';
}

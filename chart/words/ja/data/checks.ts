/** Titles and notes of the checks. */
export const checks: Readonly<Record<string, string>> = {
  'Exports and imports, 2007': '輸出と輸入、2007年',
  'Exports and imports, 2008': '輸出と輸入、2008年',
  'Growth of trade, 2008': '貿易の伸び、2008年',
  'Growth of exports, 2008': '輸出の伸び、2008年',
  'Growth of imports, 2008': '輸入の伸び、2008年',
  'ASEAN’s share of trade, 2002': '貿易に占めるASEANの割合、2002年',
  'Japan’s share of investment, 2011': '投資に占める日本の割合、2011年',
  'Japan’s share of investment, 2012': '投資に占める日本の割合、2012年',
  'Japan’s share of investment, 2013': '投資に占める日本の割合、2013年',
  'Japan’s share of investment, 2014': '投資に占める日本の割合、2014年',
  'Japan’s share of investment, 2015': '投資に占める日本の割合、2015年',
  'Share of manufacturing, 2014': '製造業の割合、2014年',
  'Share of manufacturing, 2015': '製造業の割合、2015年',

  'The printed growth of 2008 fits the sum, not the total.':
    '印刷された2008年の伸び率は、合計の印刷値ではなく、内訳の和と合います。',
  'It fits the sum of exports and imports instead.': '代わりに輸出と輸入の和と合います。',
  'The official share is 9.8 %; a digit was probably mistyped.':
    '公式の割合は9.8%です。おそらく1桁の打ち間違いです。',
  '“Nearly 50 %” is taken as rounded to the nearest ten.':
    '「50%近く」は10単位に丸めたものと見なします。',
};

/** What presets are called. */
export const presetTitles: Readonly<Record<string, string>> = {
  'Deeper trade agreement': '貿易協定の深化',
  'An average new trade agreement': '平均的な新規貿易協定',
  'Trade facilitation': '貿易円滑化',
  'Digital trade': 'デジタル貿易',
  'Lower trade costs': '貿易コストの低下',
  'Workers for an ageing Japan': '高齢化する日本への労働力',
  'Investment moves from China to ASEAN': '中国からASEANへの投資移転',
  'More friction in trade': '貿易の障壁の増大',
  'Shock like the pandemic of 2020': '2020年のパンデミック型のショック',
  'Shock like the slump of 2009': '2009年の不況型のショック',
  'Sudden stop of investment': '投資の急停止',
};

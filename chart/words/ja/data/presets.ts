/** Titles, reasons and warnings of the presets. */
export const presets: Readonly<Record<string, string>> = {
  'A study of the Regional Comprehensive Economic Partnership puts its effect on trade among members at about 2 % of the trade of 2019. The upper end of 10 % is an assumption.':
    '地域的な包括的経済連携（RCEP）協定の研究は、加盟国間の貿易への効果を2019年の貿易額の約2%としています。上限の10%は仮定です。',
  'New agreements do less for countries that already have one, as ASEAN and Japan have since 2008. It measures partly the same thing as the other presets on agreements and trade costs; they should not simply be added up.':
    'すでに協定のある国どうしでは、新しい協定の効果は小さくなります。ASEANと日本には2008年から協定があります。協定や貿易コストに関するほかのプリセットと一部同じものを測っているため、単純に足し合わせるべきではありません。',

  'A survey of studies puts the median effect at 32 %, a number given here from memory as an assumption. That an agreement doubles trade within ten years is the upper benchmark.':
    '諸研究のサーベイは効果の中央値を32%としていますが、ここでは記憶による数値を仮定として示しています。協定が10年以内に貿易を2倍にするという結果を上限の目安とします。',
  'This is for teaching only: ASEAN and Japan already have an agreement, so it cannot be added to their trade. It measures partly the same thing as the other presets on agreements and trade costs; they should not simply be added up.':
    '教材としてのみ使えます。ASEANと日本にはすでに協定があるため、その貿易に上乗せすることはできません。協定や貿易コストに関するほかのプリセットと一部同じものを測っているため、単純に足し合わせるべきではありません。',

  'After the World Trade Organization’s agreement on it, total trade was about 1.2 % higher in 2017–2019. The upper end is the low end of an estimate made before it came into force.':
    '世界貿易機関（WTO）の貿易円滑化協定により、2017〜2019年の貿易総額は約1.2%大きくなりました。上限は、発効前の推計の下限です。',
  'It measures partly the same thing as the other presets on agreements and trade costs; they should not simply be added up.':
    '協定や貿易コストに関するほかのプリセットと一部同じものを測っているため、単純に足し合わせるべきではありません。',

  'Digital connections that are 10 % better go with nearly 2 % more trade in goods. The upper end of 5 % is a study’s effect of partly digital trade procedures.':
    'デジタル接続が10%良いと、財の貿易は2%近く大きくなります。上限の5%は、貿易手続きを一部デジタル化した場合の効果に関する研究によります。',
  'It is an effect before the rest of the world adjusts. It measures partly the same thing as the other presets on agreements and trade costs; they should not simply be added up.':
    '世界のほかの国々が調整する前の効果です。協定や貿易コストに関するほかのプリセットと一部同じものを測っているため、単純に足し合わせるべきではありません。',

  'Trade costs that are 1 % lower raise trade by about 4 %, because trade responds roughly four times as strongly as costs change. The range takes the response from three to five, which is an assumption.':
    '貿易コストが1%下がると、貿易は約4%増えます。貿易はコストの変化のおよそ4倍反応するためです。範囲は反応を3倍から5倍としたもので、これは仮定です。',
  'The size shown is for a cut of 1 %. It is an effect before the rest of the world adjusts. It measures partly the same thing as the other presets on agreements and trade costs; they should not simply be added up.':
    '示した大きさは1%の引き下げに対するものです。世界のほかの国々が調整する前の効果です。協定や貿易コストに関するほかのプリセットと一部同じものを測っているため、単純に足し合わせるべきではありません。',

  'The central value is an assumption. If Japan had 6.74 million foreign workers in 2040 instead of 1.72 million, as one study says it needs, and 10 % more migrants bring 1.5 % more trade, trade would be 22.7 % higher.':
    '中心値は仮定です。ある研究が必要とするように、日本の外国人労働者が2040年に172万人ではなく674万人となり、移民が10%増えるごとに貿易が1.5%増えるなら、貿易は22.7%大きくなります。',
  'The upper end supposes that the whole need for workers is met, and the effect of migrants on trade weakens as they become more.':
    '上限は、必要な労働力がすべて満たされると想定しています。また、移民が貿易に及ぼす効果は、人数が増えるにつれて弱まります。',

  'No study measures this, so the central value is an assumption. The upper end borrows the effect of trade agreements on the stock of direct investment, about 30 %.':
    'これを測った研究はないため、中心値は仮定です。上限は、貿易協定が直接投資残高に及ぼす効果、約30%を借りています。',
  'Surveys report intentions of firms, not what they did. This is an assumption.':
    '調査が伝えるのは企業の意向であり、実際の行動ではありません。これは仮定です。',

  'No source was found for this size. It is an assumption for trying out a worse climate for trade.':
    'この大きさの出典は見つかりませんでした。貿易環境の悪化を試すための仮定です。',
  'This is an assumption.': 'これは仮定です。',

  'ASEAN–Japan trade fell by 9.7 % in 2020. Against a trend of 0.8 % a year that is 10.4 % below trend, against 3.3 % a year 12.6 %.':
    'ASEANと日本の貿易は2020年に9.7%減りました。年0.8%のトレンドからは10.4%、年3.3%のトレンドからは12.6%下回ります。',
  'The lasting loss is an assumption.': '残る損失は仮定です。',

  'ASEAN–Japan trade fell by 25.0 % in 2009, from 214.4 to 160.9 billion US$, which is 27.4 % below a trend of 3.3 % a year. In 2010 it was 4.9 % below 2008, or 10.9 % below that trend.':
    'ASEANと日本の貿易は2009年に214.4から160.9十億ドルへ25.0%減りました。年3.3%のトレンドからは27.4%下回ります。2010年は2008年を4.9%、そのトレンドを10.9%下回りました。',
  'The lasting loss is an assumption suggested by 2010.':
    '残る損失は、2010年の値から考えた仮定です。',

  'Japan’s investment in ASEAN fell by 64.4 % in 2020, by a preliminary figure. The world’s direct investment fell by 35 % in the same year.':
    '速報値によれば、日本の対ASEAN投資は2020年に64.4%減りました。同じ年に世界の直接投資は35%減りました。',
  'It rests on one preliminary year, and the recovery is an assumption.':
    '根拠は1年分の速報値だけで、回復期間は仮定です。',
};

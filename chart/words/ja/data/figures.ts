/**
 * What the figures of the ledger measure, with the years, the units and the words before a value,
 * which stand before it in Japanese too.
 */
export const figures: Readonly<Record<string, string>> = {
  about: '約',
  approximately: 'およそ',
  by: '遅くとも',
  nearly: 'ほぼ',
  since: '起点：',
  'more than': '＞',

  'bn US$': '十億ドル',
  'm US$': '百万ドル',
  'm yen': '百万円',
  persons: '人',
  'persons a year': '人/年',
  years: '年',

  'March 1981 – March 1987': '1981年3月〜1987年3月',
  'by 2017': '2017年まで',
  'April 2008': '2008年4月',
  '2007–2008': '2007〜2008年',
  'by 2013': '2013年まで',
  'not stated, about 2013': '記載なし、2013年頃',
  '2018, “currently”': '2018年（「現在」）',
  'not stated': '記載なし',
  '2014–2015': '2014〜2015年',
  'not stated, up to 2021': '記載なし、2021年まで',
  'March 1977': '1977年3月',
  'October 1991': '1991年10月',
  'July 1992': '1992年7月',
  '30 April 1999': '1999年4月30日',
  '2000–2005': '2000〜2005年',
  '18 November 2011': '2011年11月18日',
  '2007, for five years': '2007年から5年間',
  'each year, 2007 and after': '2007年以降の毎年',
  'as of 2013': '2013年時点',
  'March 2013 – March 2015': '2013年3月〜2015年3月',
  'March 2016': '2016年3月',
  '“currently”, 2016': '「現在」、2016年',
  'not stated, 2016': '記載なし、2016年',
  '2020, target': '2020年（目標）',
  'since 2007': '2007年以来',
  'ten years from 2007': '2007年から10年間',
  'fiscal years 2009–2012': '2009〜2012年度',
  'end of June 2019': '2019年6月末',
  'three decades up to 2007': '2007年までの30年間',
  'July 2004': '2004年7月',
  '8 October 2003': '2003年10月8日',
  'when the agreement was negotiated': '協定の交渉時',
  'since 2015': '2015年以来',
  'fiscal year 2023': '2023年度',
  'during the pandemic': '感染症の流行中',

  'Japanese investment, by the context in the ASEAN countries, said to have more than doubled over the period':
    '日本の投資（文脈からASEAN諸国向け）。期間中に2倍を超えたとされる',
  'Year in which the ASEAN–Japan free trade area is said to have been completed for Japan and six ASEAN members':
    '日本とASEANの6か国について自由貿易地域が完成したとされる年',
  'Year by which the free trade area is said to have been completed for the newer ASEAN members':
    'ASEANの新規加盟国について自由貿易地域が完成したとされる年',
  'Year in which the comprehensive economic partnership agreement was signed':
    '包括的経済連携協定が署名された年',
  'Trade between ASEAN and Japan in both directions': 'ASEANと日本の双方向の貿易',
  'ASEAN’s share of Japan’s foreign trade': '日本の貿易に占めるASEANの割合',
  'The United States’ share of Japan’s foreign trade': '日本の貿易に占める米国の割合',
  'The European Union’s share of Japan’s foreign trade': '日本の貿易に占める欧州連合（EU）の割合',
  'China’s share of Japan’s foreign trade': '日本の貿易に占める中国の割合',
  'Growth of trade between ASEAN and Japan in one year': 'ASEANと日本の貿易の1年間の伸び',
  'Growth of ASEAN’s exports to Japan in one year': 'ASEANの対日輸出の1年間の伸び',
  'Growth of ASEAN’s imports from Japan in one year': 'ASEANの対日輸入の1年間の伸び',
  'Japan’s rank among ASEAN’s partners in imports and exports, after China and the European Union':
    'ASEANの輸出入の相手としての日本の順位（中国と欧州連合に次ぐ）',
  'Trade between Thailand and Japan in both directions': 'タイと日本の双方向の貿易',
  'Trade between Indonesia and Japan in both directions': 'インドネシアと日本の双方向の貿易',
  'Trade between Malaysia and Japan in both directions': 'マレーシアと日本の双方向の貿易',
  'Share of the output of Japanese companies in ASEAN that is sold within ASEAN':
    'ASEANにある日系企業の生産のうちASEAN域内で売られる割合',
  'Share of semi-finished goods and spare parts in the value of ASEAN’s exports to Japan':
    'ASEANの対日輸出額に占める半製品と部品の割合',
  'ASEAN’s share of the re-exported vehicle products that Japan sends to Asia':
    '日本がアジアに送る再輸出の車両製品に占めるASEANの割合',
  'ASEAN’s share of the buses that Japan exports to Asia':
    '日本がアジアに輸出するバスに占めるASEANの割合',
  'Japan’s rank among ASEAN’s trading partners': 'ASEANの貿易相手としての日本の順位',
  'Japan’s rank as a trading partner of Thailand, Indonesia and Malaysia':
    'タイ、インドネシア、マレーシアの貿易相手としての日本の順位',
  'Share of the ten largest investors in the foreign direct investment that flows into ASEAN':
    'ASEANに流入する外国直接投資に占める上位10の投資元の割合',
  'Direct investment flowing from Japan into ASEAN in the year':
    'その年に日本からASEANに流入した直接投資',
  'Japan’s share of the foreign direct investment that flowed into ASEAN in the year':
    'その年にASEANに流入した外国直接投資に占める日本の割合',
  'Japan’s rank among investors in ASEAN': 'ASEANへの投資元としての日本の順位',
  'Share of manufacturing in Japan’s direct investment in ASEAN':
    '日本の対ASEAN直接投資に占める製造業の割合',
  'Japan’s direct investment in manufacturing in ASEAN in the year':
    'その年の日本の対ASEAN直接投資（製造業）',
  'Years for which the partnership agreement has been in effect': '連携協定が発効してからの年数',
  'Year in which ASEAN and Japan began informal relations': 'ASEANと日本が非公式の関係を始めた年',
  'Year in which the relations became formal, with the ASEAN–Japan Forum':
    '日・ASEANフォーラムにより関係が正式になった年',
  'Year of the Paris peace agreement on Cambodia': 'カンボジア和平パリ協定の年',
  'Year in which Viet Nam and Laos signed the Treaty of Amity and Cooperation in Southeast Asia':
    'ベトナムとラオスが東南アジア友好協力条約に署名した年',
  'Year in which Cambodia became the tenth member of ASEAN':
    'カンボジアがASEANの10番目の加盟国となった年',
  'Years that Prime Minister Koizumi is said to have been in power': '小泉首相の在任とされる年数',
  'Diplomatic visits made by Prime Minister Koizumi': '小泉首相の外交訪問の回数',
  'Talks of Prime Minister Koizumi with leaders of ASEAN': '小泉首相とASEAN首脳の会談の回数',
  'Year of the summit in Bali that adopted a joint statement and a plan of action for 2011–2015':
    '共同宣言と2011〜2015年の行動計画を採択したバリでの首脳会議の年',
  'Budget of the first student and youth exchange programme between Japan and East Asia':
    '日本と東アジアの最初の学生・青少年交流計画の予算',
  'Young people from ASEAN and the other East Asia Summit countries invited to Japan in a year':
    'ASEANとその他の東アジア首脳会議参加国から1年に日本に招かれた青少年',
  'Young people from ASEAN brought to Japan by the first programme':
    '第1次計画でASEANから来日した青少年',
  'Young people from Japan who visited ASEAN countries under the first programme':
    '第1次計画でASEAN諸国を訪れた日本の青少年',
  'Young people of the region who took part in the second programme':
    '第2次計画に参加した地域の青少年',
  'Young people from ASEAN who went to Japan under the second programme':
    '第2次計画でASEANから日本に行った青少年',
  'Young people from Japan who went to ASEAN countries under the second programme':
    '第2次計画でASEAN諸国に行った日本の青少年',
  'People from ASEAN and Japan who took part in the programme of 2015':
    '2015年の計画に参加したASEANと日本の人々',
  'Japan’s contribution to the programme of 2016, in yen': '2016年の計画への日本の拠出（円）',
  'Japan’s contribution to the programme of 2016, in US dollars':
    '2016年の計画への日本の拠出（米ドル）',
  'Young people brought to Japan by the programme of 2016': '2016年の計画で来日した青少年',
  'Young people from ASEAN brought to Japan by the programme of 2016':
    '2016年の計画でASEANから来日した青少年',
  'Students of Japanese in ASEAN': 'ASEANの日本語学習者',
  'Japanese people working as language partners in ASEAN':
    'ASEANで日本語パートナーズとして活動する日本人',
  'Language partners planned for 2020': '2020年に予定された日本語パートナーズ',
  'Holders of doctorates whom Japan helped Viet Nam to train': '日本がベトナムの育成を支援した博士',
  'Doctorates planned in a programme of the government of Viet Nam':
    'ベトナム政府の計画が予定する博士の数',
  'Fields of study covered by a Japanese scholarship for Viet Nam':
    'ベトナム向けの日本の奨学金が対象とする専攻分野',
  'People of Viet Nam living in Japan': '日本に住むベトナム人',
  'Students among the people of Viet Nam living in Japan': '日本に住むベトナム人のうちの学生',
  'Length of the relationship that an Indonesian scholar praises':
    'インドネシアの研究者が称える関係の長さ',
  'Year in which Japan joined the Treaty of Amity and Cooperation in Southeast Asia':
    '日本が東南アジア友好協力条約に加入した年',
  'ASEAN countries that took part in the second programme, beside four others':
    '第2次計画に参加したASEANの国の数（ほかに4か国）',
  'Year in which ASEAN and Japan began an informal dialogue': 'ASEANと日本が非公式の対話を始めた年',
  'Year in which the framework for an economic partnership was signed in Bali':
    'バリで経済連携の枠組みが署名された年',
  'Member states of ASEAN': 'ASEANの加盟国',
  'Year in which the agreement of ASEAN with Japan and that of Viet Nam with Japan were signed':
    'ASEANと日本の協定、ベトナムと日本の協定が署名された年',
  'Year of a quoted article on trade facilitation in ASEAN':
    '引用されたASEANの貿易円滑化に関する論文の年',
  'Year in which the prime minister of Viet Nam approved an industrialisation strategy made with Japan':
    'ベトナムの首相が日本と作った工業化戦略を承認した年',
  'Industries that the strategy singles out in Viet Nam': '戦略がベトナムで選んだ産業',
  'First of the two years in which action plans for these industries were approved':
    'これらの産業の行動計画が承認された2年間の最初の年',
  'Year from which consulting businesses and scholars on industrial policy spread in Viet Nam':
    'ベトナムで産業政策のコンサルタントや研究者が広がり始めた年',
  'Year in which ASEAN and Japan adopted a comprehensive strategic partnership and a vision of friendship':
    'ASEANと日本が包括的戦略的パートナーシップと友好のビジョンを採択した年',
  'ASEAN countries among the ten places where Japanese firms most often plan to expand':
    '日本企業の事業拡大先の上位10か国・地域に入るASEANの国の数',
  'Growth of Japan’s investment in ASEAN during the Covid-19 pandemic, claimed without a number':
    '新型コロナウイルス流行中の日本の対ASEAN投資の伸び（数値のない主張）',
  'Kinds of connection between ASEAN and Japan that the article distinguishes':
    '論文が区別するASEANと日本の結びつきの種類',
};

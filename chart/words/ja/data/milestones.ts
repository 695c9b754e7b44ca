/** Labels, texts and doubts of the milestones. */
export const milestones: Readonly<Record<string, string>> = {
  'Informal dialogue begins': '非公式対話の開始',
  'ASEAN and Japan begin to meet informally. Both articles give this year.':
    'ASEANと日本が非公式の会合を始めます。どちらの論文もこの年を挙げています。',

  'ASEAN–Japan Forum': '日・ASEANフォーラム',
  'The relations become formal in March with the ASEAN–Japan Forum.':
    '3月の日・ASEANフォーラムにより、関係が正式なものになります。',

  'Partnership announced': '連携の表明',
  'In January Prime Minister Koizumi proposes a closer partnership in a speech in Singapore. In November a summit in Phnom Penh adopts a joint declaration on it.':
    '1月、小泉首相がシンガポールでの演説で連携の強化を提案します。11月、プノンペンでの首脳会議がこれに関する共同宣言を採択します。',

  'Partnership framework signed': '連携の枠組みに署名',
  'ASEAN and Japan sign a framework for an economic partnership in Bali on 8 October. A summit in Tokyo follows in December.':
    '10月8日、ASEANと日本がバリで経済連携の枠組みに署名します。12月には東京で首脳会議が開かれます。',

  'Japan joins the amity treaty': '日本が友好協力条約に加入',
  'Japan joins the Treaty of Amity and Cooperation in Southeast Asia in July.':
    '7月、日本が東南アジア友好協力条約に加入します。',

  'Talks on a free trade area': '自由貿易地域の交渉',
  'Negotiations on a free trade area of ASEAN and Japan begin.':
    'ASEANと日本の自由貿易地域に関する交渉が始まります。',

  'Youth exchange announced': '青少年交流の表明',
  'Prime Minister Abe proposes a student and youth exchange programme at the East Asia Summit in January.':
    '1月、安倍首相が東アジア首脳会議で学生・青少年の交流計画を提案します。',
  'The article misprints his first name here; it is Shinzo Abe.':
    '論文はここで名を誤って印刷しています。正しくは安倍晋三です。',

  'Partnership agreement signed': '連携協定に署名',
  'The agreement on a comprehensive economic partnership is signed in April. Viet Nam and Japan sign one of their own in the same year.':
    '4月、包括的経済連携協定が署名されます。同じ年にベトナムと日本も二国間の協定に署名します。',

  'Strategic partnership statement': '戦略的パートナーシップの声明',
  'A summit in Bali in November adopts a joint statement and a plan of action for 2011–2015.':
    '11月、バリでの首脳会議が共同宣言と2011〜2015年の行動計画を採択します。',
  'The reference the article gives is a book of 2007.': '論文が挙げる参考文献は2007年の書籍です。',

  'Free trade area, six members': '自由貿易地域（6か国）',
  'The free trade area is said to be complete between Japan and six ASEAN members.':
    '日本とASEANの6か国の間で自由貿易地域が完成したとされます。',
  'The year looks like a target: the next reference is an article of 2007.':
    'この年は目標年と思われます。次に現れる参考文献は2007年の論文です。',

  'Second youth exchange': '第2次青少年交流',
  'Prime Minister Abe announces a second exchange programme in January, which runs until March 2015. Viet Nam approves an industrial strategy made with Japan.':
    '1月、安倍首相が2015年3月までの第2次交流計画を発表します。ベトナムは日本と作った工業化戦略を承認します。',

  'Free trade area, newer members': '自由貿易地域（新規加盟国）',
  'The free trade area is said to be complete with the newer ASEAN members by this year.':
    'この年までに、ASEANの新規加盟国との自由貿易地域も完成したとされます。',

  'Covid-19 pandemic': '新型コロナウイルスの世界的流行',
  'A special summit on the pandemic is held by video in April. Japan supports a regional centre for public health emergencies.':
    '4月、感染症に関する特別首脳会議がオンラインで開かれます。日本は公衆衛生上の緊急事態に備える地域センターを支援します。',
  'One article says that Japan’s investment kept growing; preliminary official figures show a fall of 64.4 %.':
    '一方の論文は日本の投資が伸び続けたと述べていますが、公式の速報値は64.4%の減少を示しています。',

  'Comprehensive strategic partnership': '包括的戦略的パートナーシップ',
  'Summit meetings adopt a comprehensive strategic partnership and a vision of friendship and cooperation.':
    '首脳会議が、包括的戦略的パートナーシップと、友好と協力のビジョンを採択します。',
};

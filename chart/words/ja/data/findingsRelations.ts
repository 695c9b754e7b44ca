const LATER_THAN_BOOK = '挙げられた参考文献は2007年の書籍で、これを伝えることはできません。';
const NOTHING = '比べるものは見つかりませんでした。';

/** Findings on the figures of agreements, politics, exchanges and people. */
export const findingsRelations: Readonly<Record<string, string>> = {
  'The agreement came into force on 1 December 2008, by the ministers’ statement of 2010, so the number of years is right in 2021. The evidence given for the agreement’s effects is a statement made in 2002, six years before the agreement was signed.':
    '2010年の閣僚声明によれば協定は2008年12月1日に発効しており、年数は2021年の時点で正しい値です。協定の効果の根拠として挙げられているのは、署名の6年前、2002年の声明です。',
  'The other article gives the same year.': 'もう一つの論文も同じ年としています。',
  'Only this article mentions it, and no source outside was looked up.':
    'この論文だけが述べており、論文外の資料は調べていません。',
  'No source outside the article was looked up.': '論文外の資料は調べていません。',
  'The article abbreviates the treaty as TCA here and as TAC in its section on security; TAC is right. The year was not looked up.':
    '論文は条約をここではTCA、安全保障の節ではTACと略しています。正しいのはTACです。年は調べていません。',
  'He took office on 26 April 2001 and left it on 26 September 2006, five years and five months later.':
    '就任は2001年4月26日、退任は5年5か月後の2006年9月26日です。',
  'Nothing was found to compare with, and the period the article gives for his time in office is wrong.':
    '比べるものは見つからず、論文が在任期間とする時期は誤っています。',
  'The reference given is a book of 2007, which cannot report a summit of 2011.':
    '挙げられた参考文献は2007年の書籍で、2011年の首脳会議を伝えることはできません。',
  'It is 63 million US$ a year, or 10,500 US$ for each of 30,000 guests invited in five years. Nothing was found to compare with.': `年間63百万ドル、5年間の招待者3万人の1人あたり10,500ドルにあたります。${NOTHING}`,
  'Over five years it makes 30,000 persons. Nothing was found to compare with.': `5年間で3万人になります。${NOTHING}`,
  'The reference given is a book of 2007, which cannot report it. It is 46.7 % of the 30,000 invitations of five years, but those were not for ASEAN alone.': `${LATER_THAN_BOOK}5年間の招待3万人の46.7%ですが、招待はASEANだけに向けたものではありません。`,
  'The reference given is a book of 2007, which cannot report it.': LATER_THAN_BOOK,
  'The reference given is a book of 2007, which cannot report it. The article does not say how many of them travelled.': `${LATER_THAN_BOOK}論文は、そのうち何人が渡航したかを述べていません。`,
  'The reference given is a book of 2007, which cannot report it. It is 33.3 % of the 30,000 who took part.': `${LATER_THAN_BOOK}参加者3万人の33.3%です。`,
  'The reference given is a book of 2007, which cannot report it. With the printed 8.6 million US$ it implies 113.9 yen for a dollar.': `${LATER_THAN_BOOK}印刷された8.6百万ドルからは、1ドル113.9円と計算されます。`,
  'The reference given is a book of 2007, which cannot report it. It is 3,644 US$ for each of 2,360 persons, about a third of the 10,500 US$ of the first programme.': `${LATER_THAN_BOOK}2,360人の1人あたり3,644ドルで、第1次計画の10,500ドルの約3分の1です。`,
  'The reference given is a book of 2007, which cannot report it. It is 84.7 % of the 2,360.': `${LATER_THAN_BOOK}2,360人の84.7%です。`,
  'The article says “currently” in 2021 with a reference of December 2016. Nothing was found to compare with.': `論文は2016年12月の参考文献により、2021年に「現在」と述べています。${NOTHING}`,
  'The year is that of the reference. The target of 3,000 for 2020 is six times as many.':
    '年は参考文献のものです。2020年の目標3,000人はその6倍です。',
  'This is a target, not a count. An article of 2021 could have said whether it was met.':
    'これは目標であり、実数ではありません。2021年の論文なら、達成されたかどうかを述べられたはずです。',
  'It is 2.5 % of the programme’s 20,000. The article does not make clear whether this many were trained or planned.':
    '計画の2万人の2.5%です。論文からは、育成した人数か予定の人数かが明らかではありません。',
  'Nothing was found to compare with.': NOTHING,
  'The list that follows names five fields.': '続く列挙は5分野を挙げています。',
  'It is 21.6 % of the 370,000. Nothing was found to compare with.': `37万人の21.6%です。${NOTHING}`,
  'From 1977 to the report of 2007 is 30 years. The same quotation stands again in the conclusion.':
    '1977年から2007年の報告までは30年です。同じ引用が結論にもう一度現れます。',
  'ASEAN had ten members, and the article names four other countries.':
    'ASEANの加盟国は10で、論文はほかに4か国を挙げています。',
  'The other article also gives October 2003 and Bali.':
    'もう一つの論文も2003年10月、バリとしています。',
  'The other article counts Cambodia as the tenth member in 1999.':
    'もう一つの論文は、カンボジアを1999年の10番目の加盟国としています。',
  'For the agreement with ASEAN the other article and the ministers’ statement of 2008 agree. The one with Viet Nam was not looked up.':
    'ASEANとの協定については、もう一つの論文と2008年の閣僚声明が一致します。ベトナムとの協定は調べていません。',
  'The article’s list of references gives the same year.':
    '論文の参考文献一覧も同じ年を示しています。',
  'The list that follows names six.': '続く列挙は六つを挙げています。',
  'The article names five countries, as many as it counts. It names the survey but does not list it among its references, and gives no percentages.':
    '論文は数どおり5か国を挙げています。調査の名は示していますが、参考文献の一覧にはなく、割合も示していません。',
  'The article names three.': '論文は三つを挙げています。',
};

/** Notes on the values from outside the articles. */
export const outside: Readonly<Record<string, string>> = {
  'As stated by the ministers in 2005.': '2005年の閣僚声明による。',
  'As stated by the ministers in 2005; their statement of 2006 gives 143.3 instead.':
    '2005年の閣僚声明による。2006年の声明では143.3。',
  'As stated by the ministers in 2006; their statement of 2005 gives 135.9 instead.':
    '2006年の閣僚声明による。2005年の声明では135.9。',
  'As stated by the ministers in 2006, and again in 2007.':
    '2006年の閣僚声明による。2007年の声明も同じ。',
  'As stated by the ministers in 2007.': '2007年の閣僚声明による。',
  'As stated by the ministers in 2007; their statement of 2008 gives 10.7 instead.':
    '2007年の閣僚声明による。2008年の声明では10.7。',
  'As stated by the ministers in 2008, and before in 2007.':
    '2008年の閣僚声明による。2007年の声明も同じ。',
  'As stated by the ministers in 2008; the article prints the same.':
    '2008年の閣僚声明による。論文の印刷値も同じ。',
  'As stated by the ministers in 2008.': '2008年の閣僚声明による。',
  'As stated by the ministers in 2008; the article prints 85.1.':
    '2008年の閣僚声明による。論文の印刷値は85.1。',
  'As stated by the ministers in 2008; the article prints 87.9.':
    '2008年の閣僚声明による。論文の印刷値は87.9。',
  'As stated by the ministers in 2008; their statement of 2007 gives 10.8 instead.':
    '2008年の閣僚声明による。2007年の声明では10.8。',
  'As stated by the ministers in 2010.': '2010年の閣僚声明による。',
  'As stated by the ministers in 2010; a report of 2011 gives 211.7 instead.':
    '2010年の閣僚声明による。2011年の報道では211.7。',
  'As stated by the ministers in 2010; 25.0 % less than 214.4 in 2008.':
    '2010年の閣僚声明による。2008年の214.4から25.0%減。',
  'As stated by the ministers in 2010; their statement of 2011 gives 3.8 instead.':
    '2010年の閣僚声明による。2011年の声明では3.8。',
  'As stated by the ministers in 2011.': '2011年の閣僚声明による。',
  'As stated by the ministers in 2011; 26.7 % more than in 2009.':
    '2011年の閣僚声明による。2009年から26.7%増。',
  'As stated by the ministers in 2011; their statement of 2010 gives 5.3 instead.':
    '2011年の閣僚声明による。2010年の声明では5.3。',
  'As stated by the ministers in 2015; the article prints 229 for 2013.':
    '2015年の閣僚声明による。論文は2013年の値を229と印刷。',
  'As stated by the ministers in 2015 and, as preliminary, in ASEAN’s table of May 2015; the article prints 15.':
    '2015年の閣僚声明と、速報値として2015年5月のASEANの表による。論文の印刷値は15。',
  'As stated by the ministers in 2015: 13.4 of 136.2 billion US$; the article prints 19.8 %.':
    '2015年の閣僚声明による。136.2十億ドルのうち13.4十億ドル。論文の印刷値は19.8%。',
  'As stated by the ministers in 2017.': '2017年の閣僚声明による。',
  'As stated by the ministers in 2017, trade in goods.': '2017年の閣僚声明による、財の貿易。',
  'As stated by the ministers in 2017; the article prints 14.5 % for 2015.':
    '2017年の閣僚声明による。論文は2015年の値を14.5%と印刷。',
  'As stated by the ministers in 2021, preliminary; 9.7 % less than in 2019, which implies 225.9 for that year.':
    '2021年の閣僚声明による速報値。2019年から9.7%減、逆算すると2019年は225.9。',
  'As stated by the ministers in 2021, preliminary; 64.4 % less than in 2019, which implies 23.9 for that year.':
    '2021年の閣僚声明による速報値。2019年から64.4%減、逆算すると2019年は23.9。',
  'As reported in 2011; the ministers’ statement of 2010 gives 214.4 instead.':
    '2011年の報道による。2010年の閣僚声明では214.4。',
  'As reported from the ministers’ statement of 2016.': '2016年の閣僚声明についての報道による。',
  'As a portal on business in ASEAN gives it, without naming its source; the article prints 229.':
    'ASEANのビジネスに関するポータルによる（出典の記載なし）。論文の印刷値は229。',
  'As a portal on business in ASEAN gives it, without naming its source; ASEAN’s table of May 2015 gives 21.8, and the article prints 22.':
    'ASEANのビジネスに関するポータルによる（出典の記載なし）。2015年5月のASEANの表では21.8、論文の印刷値は22。',
  'The sum of 135.6 and 119.1 for the two directions; the ASEAN–Japan Centre gives about 268 instead.':
    '双方向の135.6と119.1の和。日本アセアンセンターによれば約268。',
  'About 268, printed as “268M”; a newspaper article of 2023 gives 254.7 instead.':
    '約268（「268M」と印刷）。2023年の新聞記事では254.7。',
  'ASEAN’s table of May 2015; the article prints 23.':
    '2015年5月のASEANの表による。論文の印刷値は23。',
  'ASEAN’s table of May 2015; a portal on business in ASEAN gives 22.9, and the article prints 22.':
    '2015年5月のASEANの表による。ASEANのビジネスに関するポータルでは22.9、論文の印刷値は22。',
  'ASEAN’s table of May 2015: 21.2 of 115.5 billion US$; the article prints 21 %.':
    '2015年5月のASEANの表による。115.5十億ドルのうち21.2十億ドル。論文の印刷値は21%。',
  'ASEAN’s table of May 2015: 21.8 of 117.7 billion US$; statistics of October 2014 give 18.7 % instead.':
    '2015年5月のASEANの表による。117.7十億ドルのうち21.8十億ドル。2014年10月の統計では18.7%。',
  'Statistics of October 2014 as reported; ASEAN’s table of May 2015 gives 18.5 % instead.':
    '2014年10月の統計についての報道による。2015年5月のASEANの表では18.5%。',
};

/** Findings on the figures of trade, and the reasons of the editor's alternatives. */
export const findings: Readonly<Record<string, string>> = {
  'The article does not say whether this is a stock or a sum of yearly flows. If a stock more than doubled to 14.324 billion US$, it began below 7.162 billion US$. The paragraph is about the 1990s, the figure about the 1980s.':
    '論文は、これが残高か毎年の流入の合計かを述べていません。残高が2倍を超えて14.324十億ドルになったのなら、当初は7.162十億ドル未満でした。段落は1990年代について、数値は1980年代についてのものです。',
  'The next reference in the paragraph is an article of 2007, which cannot report what happened in 2012. The year looks like a target written as a fact: the agreement itself was signed in April 2008 and came into force on 1 December 2008, as the ministers’ statement of 2010 says.':
    '段落で次に現れる参考文献は2007年の論文で、2012年の出来事を伝えることはできません。目標年が事実として書かれたものと思われます。協定自体は、2010年の閣僚声明によれば、2008年4月に署名され、2008年12月1日に発効しました。',
  'The next reference in the paragraph is an article of 2007, which cannot report what happened by 2017. The year looks like a target written as a fact.':
    '段落で次に現れる参考文献は2007年の論文で、2017年までの出来事を伝えることはできません。目標年が事実として書かれたものと思われます。',
  'A statement of the ASEAN and Japanese economic ministers of August 2008 agrees. The other article also gives 2008.':
    '2008年8月のASEANと日本の経済閣僚の声明と一致します。もう一つの論文も2008年としています。',
  'The article does not say whether ASEAN or Japan counted this trade. No official value for 2000 was found to compare with.':
    '論文は、この貿易を集計したのがASEANか日本かを述べていません。比べるべき2000年の公式値は見つかりませんでした。',
  '107 of 750 billion US$ is 14.27 %, in keeping with the printed 14.2 % once rounding is allowed for. It is 17.1 % less than the 129 billion US$ of 2000, a fall of 8.9 % a year that the article does not mention; the ministers’ statement of 2005 also speaks of a fall in 2002.':
    '750十億ドルのうち107十億ドルは14.27%で、丸めを見込めば印刷された14.2%と合います。2000年の129十億ドルより17.1%少なく、年8.9%の減少ですが、論文は触れていません。2005年の閣僚声明も2002年の減少に言及しています。',
  '107 of 750 billion US$ is 14.27 %, which rounds to 14.3 %. The difference lies within the rounding of 107 and 750.':
    '750十億ドルのうち107十億ドルは14.27%で、丸めると14.3%です。差は107と750の丸めの範囲内です。',
  '107 billion US$ is 14.27 % of it, in keeping with the printed share of 14.2 % once rounding is allowed for.':
    '107十億ドルはその14.27%で、丸めを見込めば印刷された割合14.2%と合います。',
  'The article places ASEAN’s 14.2 % behind this share, so it must be larger than 14.2 %. A lost digit would explain it: 23.4 % of 750 is 175.5 billion US$, while 3.4 % would be only 25.5 billion US$.':
    '論文はASEANの14.2%をこの割合の次に置いているので、14.2%より大きいはずです。1桁が抜けたと考えれば説明がつきます。750の23.4%は175.5十億ドルですが、3.4%では25.5十億ドルにすぎません。',
  'It implies 104.3 billion US$, a little less than ASEAN’s 107, which is the order the article gives.':
    '計算すると104.3十億ドルで、ASEANの107をやや下回り、論文の示す順序と合います。',
  'It implies 101.3 billion US$, less than the European Union’s 104.3 and ASEAN’s 107, which is the order the article gives.':
    '計算すると101.3十億ドルで、欧州連合の104.3とASEANの107を下回り、論文の示す順序と合います。',
  'From 173.1 to 214.4 billion US$ is a growth of 23.86 %. The printed 22.1 % fits the sum of exports and imports instead: from 173.1 to 211.3 billion US$ is 22.07 %.':
    '173.1から214.4十億ドルへは23.86%の伸びです。印刷された22.1%は、代わりに輸出と輸入の和と合います。173.1から211.3十億ドルへは22.07%です。',
  'Exports of 85.1 and imports of 87.9 add up to 173.0 billion US$, 0.1 less, which rounding explains. The ministers’ statement of 2008 also gives 173.1.':
    '輸出85.1と輸入87.9の和は173.0十億ドルで0.1少なく、丸めで説明がつきます。2008年の閣僚声明も173.1としています。',
  'Exports of 104.5 and imports of 106.8 add up to 211.3 billion US$, 3.1 less than the printed 214.4; rounding explains 0.15 at most. The ministers’ statement of 2010 gives 214.4, a news report of 2011 gives 211.7, so two editions of the statistics seem to be mixed.':
    '輸出104.5と輸入106.8の和は211.3十億ドルで、印刷された214.4より3.1少なく、丸めで説明できるのは最大0.15です。2010年の閣僚声明は214.4、2011年の報道は211.7としており、統計の二つの版が混ざっていると思われます。',
  'From 85.1 to 104.5 billion US$ is a growth of 22.80 %.':
    '85.1から104.5十億ドルへは22.80%の伸びです。',
  'The ministers’ statement of 2008 gives 85.0 billion US$, 0.1 less.':
    '2008年の閣僚声明では0.1少ない85.0十億ドルです。',
  'It is 22.80 % more than 85.1 billion US$, as the article says. With imports of 106.8 it makes 211.3 billion US$, not the printed total of 214.4.':
    '論文の述べるとおり、85.1十億ドルより22.80%多い値です。輸入106.8と合わせると211.3十億ドルで、印刷された合計214.4にはなりません。',
  'The article’s words mix imports and exports here; that imports are meant follows from the total. The ministers’ statement of 2008 gives 88.0 billion US$, 0.1 more.':
    '論文の文言はここで輸入と輸出を取り違えています。輸入を指すことは合計からわかります。2008年の閣僚声明では0.1多い88.0十億ドルです。',
  'It is 21.50 % more than 87.9 billion US$, as the article says. With exports of 104.5 it makes 211.3 billion US$, not the printed total of 214.4.':
    '論文の述べるとおり、87.9十億ドルより21.50%多い値です。輸出104.5と合わせると211.3十億ドルで、印刷された合計214.4にはなりません。',
  'From 87.9 to 106.8 billion US$ is a growth of 21.50 %.':
    '87.9から106.8十億ドルへは21.50%の伸びです。',
  'The printed 229 billion US$ probably belongs to 2014, for which the ministers’ statement of 2015 gives 229.1. For 2013 a portal on business in ASEAN gives 240.9. The article sets it against 2000 without saying by how much it grew; from 129 billion US$ it would be 77.5 %.':
    '印刷された229十億ドルはおそらく2014年の値です。2015年の閣僚声明は2014年を229.1としています。2013年については、ASEANのビジネスに関するポータルが240.9としています。論文は2000年と対比していますが、伸びの大きさは述べていません。129十億ドルからなら77.5%です。',
  'The year is not stated. The ministers’ statement of 2015 gives the same rank for 2014, and a portal on business in ASEAN for 2013.':
    '年の記載がありません。2015年の閣僚声明は2014年について、ASEANのビジネスに関するポータルは2013年について、同じ順位を示しています。',
  'The year is not stated; 2013 is taken from an earlier sentence. A newspaper report of 2013 gives 73.06 billion US$ for 2012. With exports of 22.5 it implies imports of 45.1 billion US$.':
    '年の記載がなく、前の文から2013年としました。2013年の新聞報道は2012年を73.06十億ドルとしています。輸出22.5からは、輸入は45.1十億ドルと計算されます。',
  'The year is not stated; 2013 is taken from an earlier sentence. With exports of 32.2 it implies imports of 20.4 billion US$.':
    '年の記載がなく、前の文から2013年としました。輸出32.2からは、輸入は20.4十億ドルと計算されます。',
  'The year is not stated; 2013 is taken from an earlier sentence. With exports of 29.6 it implies imports of 17.2 billion US$. Together the three countries make 167.0 billion US$, 72.9 % of 229, which leaves 62.0 for the other seven members.':
    '年の記載がなく、前の文から2013年としました。輸出29.6からは、輸入は17.2十億ドルと計算されます。3か国の合計は167.0十億ドルで229の72.9%となり、ほかの7か国の分は62.0です。',
  'The year is not stated. The share does not show what the article concludes from it, that Japan is ASEAN’s leading supplier.':
    '年の記載がありません。論文はこの割合から、日本がASEANの主要な供給国だと結論していますが、割合はそれを示していません。',
  'The year is not stated; 2013 is taken from an earlier sentence. If total trade was 229 billion US$, imports from Japan were 111.3.':
    '年の記載がなく、前の文から2013年としました。貿易総額が229十億ドルなら、日本からの輸入は111.3でした。',
  'The year is not stated; 2013 is taken from an earlier sentence. With total trade of 52.6 it implies imports of 20.4 billion US$.':
    '年の記載がなく、前の文から2013年としました。貿易総額52.6からは、輸入は20.4十億ドルと計算されます。',
  'The year is not stated; 2013 is taken from an earlier sentence. With total trade of 46.8 it implies imports of 17.2 billion US$.':
    '年の記載がなく、前の文から2013年としました。貿易総額46.8からは、輸入は17.2十億ドルと計算されます。',
  'The year is not stated; 2013 is taken from an earlier sentence. With total trade of 67.6 it implies imports of 45.1 billion US$. The three largest exporters make 84.3 billion US$, 71.6 % of 117.7.':
    '年の記載がなく、前の文から2013年としました。貿易総額67.6からは、輸入は45.1十億ドルと計算されます。輸出上位3か国の合計は84.3十億ドルで、117.7の71.6%です。',
  'The year is not stated, and nothing was found to compare with.':
    '年の記載がなく、比べるものも見つかりませんでした。',
  'The year is not stated, and it is not clear what counts as a re-exported vehicle product.':
    '年の記載がなく、何を再輸出の車両製品と数えるのかも明らかではありません。',
  'The year is not stated, and nothing was found to compare with. The word “nearly” before the share of vehicle products may also be meant for this one.':
    '年の記載がなく、比べるものも見つかりませんでした。車両製品の割合の前にある「ほぼ」は、この割合にもかかるのかもしれません。',
  'The article says “currently” in 2021 and gives the trade of 2018. The ministers’ statement of 2017 gives the same rank for 2016, that of 2021 for 2020.':
    '論文は2021年に「現在」と述べ、2018年の貿易額を挙げています。2017年の閣僚声明は2016年について、2021年の声明は2020年について、同じ順位を示しています。',
  'No official value for 2018 was found. The ministers’ statement of 2021 gives 204.0 billion US$ for 2020, 9.7 % less than the year before, which implies 225.9 for 2019.':
    '2018年の公式値は見つかりませんでした。2021年の閣僚声明は2020年を前年比9.7%減の204.0十億ドルとしており、2019年は225.9と計算されます。',
  'For Malaysia a report on 2013 contradicts it: China took 13.4 % of Malaysia’s exports and Japan 11.1 %, and China supplied 16.4 % of its imports. The article says “currently” in 2021 of figures that seem to be of 2013.':
    'マレーシアについては2013年に関する報道と矛盾します。マレーシアの輸出先は中国が13.4%、日本が11.1%で、輸入の16.4%は中国からでした。論文は、2013年のものと思われる数値を2021年に「現在」と述べています。',

  'A share that ASEAN’s 14.2 % stands behind must be larger than 14.2 %; 23.4 % restores one lost digit. No outside value was looked up.':
    'ASEANの14.2%がその次に来る割合は、14.2%より大きいはずです。23.4%とすれば、抜けた1桁が戻ります。論文外の値は調べていません。',
  'The sum of the exports (104.5) and imports (106.8) printed in the same paragraph, which also fits the printed growth of 22.1 %.':
    '同じ段落に印刷された輸出（104.5）と輸入（106.8）の和で、印刷された22.1%の伸びとも合います。',
  'The value that a portal on business in ASEAN gives for 2013, without naming its source. The printed 229 is close to 229.1, the official value for 2014.':
    'ASEANのビジネスに関するポータルが2013年について示す値です（出典の記載なし）。印刷された229は、2014年の公式値229.1に近い値です。',
  'The official share for 2014: 13.4 of 136.2 billion US$ is 9.8 %.':
    '2014年の公式の割合です。136.2十億ドルのうち13.4十億ドルは9.8%です。',
};

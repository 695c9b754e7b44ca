/** Notes on the values from outside the articles. */
export const outside: Readonly<Record<string, string>> = {
  'As stated by the ministers in 2005.': 'Theo tuyên bố của các bộ trưởng năm 2005.',
  'As stated by the ministers in 2005; their statement of 2006 gives 143.3 instead.':
    'Theo tuyên bố của các bộ trưởng năm 2005; tuyên bố năm 2006 lại nêu 143,3.',
  'As stated by the ministers in 2006; their statement of 2005 gives 135.9 instead.':
    'Theo tuyên bố của các bộ trưởng năm 2006; tuyên bố năm 2005 lại nêu 135,9.',
  'As stated by the ministers in 2006, and again in 2007.':
    'Theo tuyên bố của các bộ trưởng năm 2006, nhắc lại năm 2007.',
  'As stated by the ministers in 2008, and before in 2007.':
    'Theo tuyên bố của các bộ trưởng năm 2008, và trước đó năm 2007.',
  'As stated by the ministers in 2008; the article prints the same.':
    'Theo tuyên bố của các bộ trưởng năm 2008; bài báo cũng in như vậy.',
  'As stated by the ministers in 2010; a report of 2011 gives 211.7 instead.':
    'Theo tuyên bố của các bộ trưởng năm 2010; một bản tin năm 2011 lại nêu 211,7.',
  'As reported in 2011; the ministers’ statement of 2010 gives 214.4 instead.':
    'Theo một bản tin năm 2011; tuyên bố của các bộ trưởng năm 2010 lại nêu 214,4.',
  'As stated by the ministers in 2010; 25.0 % less than 214.4 in 2008.':
    'Theo tuyên bố của các bộ trưởng năm 2010; thấp hơn 25,0 % so với 214,4 của năm 2008.',
  'As stated by the ministers in 2011; 26.7 % more than in 2009.':
    'Theo tuyên bố của các bộ trưởng năm 2011; cao hơn năm 2009 26,7 %.',
  'As a portal on business in ASEAN gives it, without naming its source; the article prints 229.':
    'Theo một cổng thông tin kinh doanh về ASEAN, không nêu nguồn; bài báo in 229.',
  'As stated by the ministers in 2015; the article prints 229 for 2013.':
    'Theo tuyên bố của các bộ trưởng năm 2015; bài báo in 229 cho năm 2013.',
  'As reported from the ministers’ statement of 2016.':
    'Theo bản tin về tuyên bố của các bộ trưởng năm 2016.',
  'As stated by the ministers in 2017, trade in goods.':
    'Theo tuyên bố của các bộ trưởng năm 2017, thương mại hàng hóa.',
  'As stated by the ministers in 2021, preliminary; 9.7 % less than in 2019, which implies 225.9 for that year.':
    'Theo tuyên bố của các bộ trưởng năm 2021, số liệu sơ bộ; thấp hơn năm 2019 9,7 %, suy ra năm ấy là 225,9.',
  'The sum of 135.6 and 119.1 for the two directions; the ASEAN–Japan Centre gives about 268 instead.':
    'Tổng của 135,6 và 119,1 cho hai chiều; Trung tâm ASEAN–Nhật Bản lại nêu khoảng 268.',
  'About 268, printed as “268M”; a newspaper article of 2023 gives 254.7 instead.':
    'Khoảng 268, in là “268M”; một bài báo năm 2023 lại nêu 254,7.',
  'As stated by the ministers in 2008.': 'Theo tuyên bố của các bộ trưởng năm 2008.',
  'As stated by the ministers in 2008; the article prints 85.1.':
    'Theo tuyên bố của các bộ trưởng năm 2008; bài báo in 85,1.',
  'As stated by the ministers in 2011.': 'Theo tuyên bố của các bộ trưởng năm 2011.',
  'As stated by the ministers in 2008; the article prints 87.9.':
    'Theo tuyên bố của các bộ trưởng năm 2008; bài báo in 87,9.',
  'As stated by the ministers in 2007.': 'Theo tuyên bố của các bộ trưởng năm 2007.',
  'As stated by the ministers in 2007; their statement of 2008 gives 10.7 instead.':
    'Theo tuyên bố của các bộ trưởng năm 2007; tuyên bố năm 2008 lại nêu 10,7.',
  'As stated by the ministers in 2008; their statement of 2007 gives 10.8 instead.':
    'Theo tuyên bố của các bộ trưởng năm 2008; tuyên bố năm 2007 lại nêu 10,8.',
  'As stated by the ministers in 2010.': 'Theo tuyên bố của các bộ trưởng năm 2010.',
  'As stated by the ministers in 2010; their statement of 2011 gives 3.8 instead.':
    'Theo tuyên bố của các bộ trưởng năm 2010; tuyên bố năm 2011 lại nêu 3,8.',
  'As stated by the ministers in 2011; their statement of 2010 gives 5.3 instead.':
    'Theo tuyên bố của các bộ trưởng năm 2011; tuyên bố năm 2010 lại nêu 5,3.',
  'ASEAN’s table of May 2015; the article prints 23.':
    'Bảng của ASEAN tháng 5 năm 2015; bài báo in 23.',
  'ASEAN’s table of May 2015; a portal on business in ASEAN gives 22.9, and the article prints 22.':
    'Bảng của ASEAN tháng 5 năm 2015; một cổng thông tin kinh doanh về ASEAN nêu 22,9, còn bài báo in 22.',
  'As a portal on business in ASEAN gives it, without naming its source; ASEAN’s table of May 2015 gives 21.8, and the article prints 22.':
    'Theo một cổng thông tin kinh doanh về ASEAN, không nêu nguồn; bảng của ASEAN tháng 5 năm 2015 nêu 21,8, còn bài báo in 22.',
  'As stated by the ministers in 2015 and, as preliminary, in ASEAN’s table of May 2015; the article prints 15.':
    'Theo tuyên bố của các bộ trưởng năm 2015 và, dưới dạng sơ bộ, bảng của ASEAN tháng 5 năm 2015; bài báo in 15.',
  'As stated by the ministers in 2017.': 'Theo tuyên bố của các bộ trưởng năm 2017.',
  'As stated by the ministers in 2021, preliminary; 64.4 % less than in 2019, which implies 23.9 for that year.':
    'Theo tuyên bố của các bộ trưởng năm 2021, số liệu sơ bộ; thấp hơn năm 2019 64,4 %, suy ra năm ấy là 23,9.',
  'ASEAN’s table of May 2015: 21.2 of 115.5 billion US$; the article prints 21 %.':
    'Bảng của ASEAN tháng 5 năm 2015: 21,2 trên 115,5 tỷ USD; bài báo in 21 %.',
  'ASEAN’s table of May 2015: 21.8 of 117.7 billion US$; statistics of October 2014 give 18.7 % instead.':
    'Bảng của ASEAN tháng 5 năm 2015: 21,8 trên 117,7 tỷ USD; thống kê tháng 10 năm 2014 lại nêu 18,7 %.',
  'Statistics of October 2014 as reported; ASEAN’s table of May 2015 gives 18.5 % instead.':
    'Thống kê tháng 10 năm 2014 theo bản tin; bảng của ASEAN tháng 5 năm 2015 lại nêu 18,5 %.',
  'As stated by the ministers in 2015: 13.4 of 136.2 billion US$; the article prints 19.8 %.':
    'Theo tuyên bố của các bộ trưởng năm 2015: 13,4 trên 136,2 tỷ USD; bài báo in 19,8 %.',
  'As stated by the ministers in 2017; the article prints 14.5 % for 2015.':
    'Theo tuyên bố của các bộ trưởng năm 2017; bài báo in 14,5 % cho năm 2015.',
};

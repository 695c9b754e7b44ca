/** What was found on the figures of trade. */
export const tradeFindings: Readonly<Record<string, string>> = {
  'The article does not say whether this is a stock or a sum of yearly flows. If a stock more than doubled to 14.324 billion US$, it began below 7.162 billion US$. The paragraph is about the 1990s, the figure about the 1980s.':
    'Bài báo không nói đây là vốn lũy kế hay tổng các dòng vốn từng năm. Nếu vốn lũy kế tăng hơn gấp đôi lên 14,324 tỷ USD thì lúc đầu nó dưới 7,162 tỷ USD. Đoạn văn nói về thập niên 1990, con số thuộc thập niên 1980.',
  'The next reference in the paragraph is an article of 2007, which cannot report what happened in 2012. The year looks like a target written as a fact: the agreement itself was signed in April 2008 and came into force on 1 December 2008, as the ministers’ statement of 2010 says.':
    'Tài liệu dẫn kế tiếp trong đoạn là một bài viết năm 2007, không thể thuật lại việc của năm 2012. Năm này có vẻ là mục tiêu được viết như sự thật: bản thân hiệp định được ký tháng 4 năm 2008 và có hiệu lực ngày 1 tháng 12 năm 2008, theo tuyên bố của các bộ trưởng năm 2010.',
  'The next reference in the paragraph is an article of 2007, which cannot report what happened by 2017. The year looks like a target written as a fact.':
    'Tài liệu dẫn kế tiếp trong đoạn là một bài viết năm 2007, không thể thuật lại việc xảy ra đến năm 2017. Năm này có vẻ là mục tiêu được viết như sự thật.',
  'A statement of the ASEAN and Japanese economic ministers of August 2008 agrees. The other article also gives 2008.':
    'Tuyên bố của các bộ trưởng kinh tế ASEAN và Nhật Bản tháng 8 năm 2008 cũng như vậy. Bài báo kia cũng nêu năm 2008.',
  'The article does not say whether ASEAN or Japan counted this trade. No official value for 2000 was found to compare with.':
    'Bài báo không nói đây là thương mại theo thống kê của ASEAN hay của Nhật Bản. Không tìm được số liệu chính thức năm 2000 để so sánh.',
  '107 of 750 billion US$ is 14.27 %, in keeping with the printed 14.2 % once rounding is allowed for. It is 17.1 % less than the 129 billion US$ of 2000, a fall of 8.9 % a year that the article does not mention; the ministers’ statement of 2005 also speaks of a fall in 2002.':
    '107 trên 750 tỷ USD là 14,27 %, phù hợp với 14,2 % in trong bài nếu tính đến làm tròn. Con số này thấp hơn 17,1 % so với 129 tỷ USD của năm 2000, tức giảm 8,9 % mỗi năm, điều bài báo không nhắc; tuyên bố của các bộ trưởng năm 2005 cũng nói đến mức giảm năm 2002.',
  '107 of 750 billion US$ is 14.27 %, which rounds to 14.3 %. The difference lies within the rounding of 107 and 750.':
    '107 trên 750 tỷ USD là 14,27 %, làm tròn thành 14,3 %. Chênh lệch nằm trong phạm vi làm tròn của 107 và 750.',
  '107 billion US$ is 14.27 % of it, in keeping with the printed share of 14.2 % once rounding is allowed for.':
    '107 tỷ USD là 14,27 % của con số này, phù hợp với tỷ trọng 14,2 % in trong bài nếu tính đến làm tròn.',
  'The article places ASEAN’s 14.2 % behind this share, so it must be larger than 14.2 %. A lost digit would explain it: 23.4 % of 750 is 175.5 billion US$, while 3.4 % would be only 25.5 billion US$.':
    'Bài báo xếp 14,2 % của ASEAN sau tỷ trọng này nên nó phải lớn hơn 14,2 %. Một chữ số bị mất có thể giải thích điều đó: 23,4 % của 750 là 175,5 tỷ USD, còn 3,4 % thì chỉ là 25,5 tỷ USD.',
  'It implies 104.3 billion US$, a little less than ASEAN’s 107, which is the order the article gives.':
    'Suy ra 104,3 tỷ USD, kém 107 của ASEAN một chút, đúng thứ tự bài báo nêu.',
  'It implies 101.3 billion US$, less than the European Union’s 104.3 and ASEAN’s 107, which is the order the article gives.':
    'Suy ra 101,3 tỷ USD, kém 104,3 của Liên minh châu Âu và 107 của ASEAN, đúng thứ tự bài báo nêu.',
  'From 173.1 to 214.4 billion US$ is a growth of 23.86 %. The printed 22.1 % fits the sum of exports and imports instead: from 173.1 to 211.3 billion US$ is 22.07 %.':
    'Từ 173,1 lên 214,4 tỷ USD là tăng 23,86 %. Mức 22,1 % in trong bài lại khớp với tổng xuất khẩu và nhập khẩu: từ 173,1 lên 211,3 tỷ USD là 22,07 %.',
  'Exports of 85.1 and imports of 87.9 add up to 173.0 billion US$, 0.1 less, which rounding explains. The ministers’ statement of 2008 also gives 173.1.':
    'Xuất khẩu 85,1 và nhập khẩu 87,9 cộng lại là 173,0 tỷ USD, kém 0,1, do làm tròn. Tuyên bố của các bộ trưởng năm 2008 cũng nêu 173,1.',
  'Exports of 104.5 and imports of 106.8 add up to 211.3 billion US$, 3.1 less than the printed 214.4; rounding explains 0.15 at most. The ministers’ statement of 2010 gives 214.4, a news report of 2011 gives 211.7, so two editions of the statistics seem to be mixed.':
    'Xuất khẩu 104,5 và nhập khẩu 106,8 cộng lại là 211,3 tỷ USD, kém 3,1 so với 214,4 in trong bài; làm tròn chỉ giải thích được nhiều nhất 0,15. Tuyên bố của các bộ trưởng năm 2010 nêu 214,4, một bản tin năm 2011 nêu 211,7, nên có vẻ hai bản thống kê đã bị trộn lẫn.',
  'From 85.1 to 104.5 billion US$ is a growth of 22.80 %.':
    'Từ 85,1 lên 104,5 tỷ USD là tăng 22,80 %.',
  'The ministers’ statement of 2008 gives 85.0 billion US$, 0.1 less.':
    'Tuyên bố của các bộ trưởng năm 2008 nêu 85,0 tỷ USD, kém 0,1.',
  'It is 22.80 % more than 85.1 billion US$, as the article says. With imports of 106.8 it makes 211.3 billion US$, not the printed total of 214.4.':
    'Cao hơn 85,1 tỷ USD 22,80 %, đúng như bài báo nói. Cùng với nhập khẩu 106,8 thì thành 211,3 tỷ USD, không phải tổng 214,4 in trong bài.',
  'The article’s words mix imports and exports here; that imports are meant follows from the total. The ministers’ statement of 2008 gives 88.0 billion US$, 0.1 more.':
    'Lời văn của bài báo ở đây lẫn lộn nhập khẩu với xuất khẩu; từ con số tổng suy ra là nói về nhập khẩu. Tuyên bố của các bộ trưởng năm 2008 nêu 88,0 tỷ USD, hơn 0,1.',
  'It is 21.50 % more than 87.9 billion US$, as the article says. With exports of 104.5 it makes 211.3 billion US$, not the printed total of 214.4.':
    'Cao hơn 87,9 tỷ USD 21,50 %, đúng như bài báo nói. Cùng với xuất khẩu 104,5 thì thành 211,3 tỷ USD, không phải tổng 214,4 in trong bài.',
  'From 87.9 to 106.8 billion US$ is a growth of 21.50 %.':
    'Từ 87,9 lên 106,8 tỷ USD là tăng 21,50 %.',
  'The printed 229 billion US$ probably belongs to 2014, for which the ministers’ statement of 2015 gives 229.1. For 2013 a portal on business in ASEAN gives 240.9. The article sets it against 2000 without saying by how much it grew; from 129 billion US$ it would be 77.5 %.':
    'Con số 229 tỷ USD in trong bài có lẽ là của năm 2014, năm mà tuyên bố của các bộ trưởng năm 2015 nêu 229,1. Cho năm 2013, một cổng thông tin kinh doanh về ASEAN nêu 240,9. Bài báo đặt nó bên cạnh năm 2000 mà không nói tăng bao nhiêu; tính từ 129 tỷ USD thì là 77,5 %.',
  'The year is not stated. The ministers’ statement of 2015 gives the same rank for 2014, and a portal on business in ASEAN for 2013.':
    'Bài không nêu năm. Tuyên bố của các bộ trưởng năm 2015 nêu cùng thứ hạng cho năm 2014, và một cổng thông tin kinh doanh về ASEAN nêu cho năm 2013.',
  'The year is not stated; 2013 is taken from an earlier sentence. A newspaper report of 2013 gives 73.06 billion US$ for 2012. With exports of 22.5 it implies imports of 45.1 billion US$.':
    'Bài không nêu năm; năm 2013 lấy từ một câu trước đó. Một bài báo năm 2013 nêu 73,06 tỷ USD cho năm 2012. Với xuất khẩu 22,5 thì suy ra nhập khẩu là 45,1 tỷ USD.',
  'The year is not stated; 2013 is taken from an earlier sentence. With exports of 32.2 it implies imports of 20.4 billion US$.':
    'Bài không nêu năm; năm 2013 lấy từ một câu trước đó. Với xuất khẩu 32,2 thì suy ra nhập khẩu là 20,4 tỷ USD.',
  'The year is not stated; 2013 is taken from an earlier sentence. With exports of 29.6 it implies imports of 17.2 billion US$. Together the three countries make 167.0 billion US$, 72.9 % of 229, which leaves 62.0 for the other seven members.':
    'Bài không nêu năm; năm 2013 lấy từ một câu trước đó. Với xuất khẩu 29,6 thì suy ra nhập khẩu là 17,2 tỷ USD. Ba nước cộng lại là 167,0 tỷ USD, bằng 72,9 % của 229, còn 62,0 cho bảy thành viên khác.',
  'The year is not stated. The share does not show what the article concludes from it, that Japan is ASEAN’s leading supplier.':
    'Bài không nêu năm. Tỷ trọng này không chứng tỏ điều bài báo rút ra từ nó, rằng Nhật Bản là nhà cung cấp hàng đầu của ASEAN.',
  'The year is not stated; 2013 is taken from an earlier sentence. If total trade was 229 billion US$, imports from Japan were 111.3.':
    'Bài không nêu năm; năm 2013 lấy từ một câu trước đó. Nếu tổng thương mại là 229 tỷ USD thì nhập khẩu từ Nhật Bản là 111,3.',
  'The year is not stated; 2013 is taken from an earlier sentence. With total trade of 52.6 it implies imports of 20.4 billion US$.':
    'Bài không nêu năm; năm 2013 lấy từ một câu trước đó. Với tổng thương mại 52,6 thì suy ra nhập khẩu là 20,4 tỷ USD.',
  'The year is not stated; 2013 is taken from an earlier sentence. With total trade of 46.8 it implies imports of 17.2 billion US$.':
    'Bài không nêu năm; năm 2013 lấy từ một câu trước đó. Với tổng thương mại 46,8 thì suy ra nhập khẩu là 17,2 tỷ USD.',
  'The year is not stated; 2013 is taken from an earlier sentence. With total trade of 67.6 it implies imports of 45.1 billion US$. The three largest exporters make 84.3 billion US$, 71.6 % of 117.7.':
    'Bài không nêu năm; năm 2013 lấy từ một câu trước đó. Với tổng thương mại 67,6 thì suy ra nhập khẩu là 45,1 tỷ USD. Ba nước xuất khẩu lớn nhất cộng lại là 84,3 tỷ USD, bằng 71,6 % của 117,7.',
  'The year is not stated, and nothing was found to compare with.':
    'Bài không nêu năm, và không tìm được gì để so sánh.',
  'The year is not stated, and it is not clear what counts as a re-exported vehicle product.':
    'Bài không nêu năm, và không rõ thế nào thì tính là sản phẩm ô tô tái xuất.',
  'The year is not stated, and nothing was found to compare with. The word “nearly” before the share of vehicle products may also be meant for this one.':
    'Bài không nêu năm, và không tìm được gì để so sánh. Chữ “gần” đứng trước tỷ trọng sản phẩm ô tô có thể cũng dành cho con số này.',
  'The article says “currently” in 2021 and gives the trade of 2018. The ministers’ statement of 2017 gives the same rank for 2016, that of 2021 for 2020.':
    'Năm 2021 bài báo viết “hiện nay” nhưng nêu thương mại năm 2018. Tuyên bố của các bộ trưởng năm 2017 nêu cùng thứ hạng cho năm 2016, tuyên bố năm 2021 nêu cho năm 2020.',
  'No official value for 2018 was found. The ministers’ statement of 2021 gives 204.0 billion US$ for 2020, 9.7 % less than the year before, which implies 225.9 for 2019.':
    'Không tìm được số liệu chính thức cho năm 2018. Tuyên bố của các bộ trưởng năm 2021 nêu 204,0 tỷ USD cho năm 2020, thấp hơn năm trước 9,7 %, suy ra 225,9 cho năm 2019.',
  'For Malaysia a report on 2013 contradicts it: China took 13.4 % of Malaysia’s exports and Japan 11.1 %, and China supplied 16.4 % of its imports. The article says “currently” in 2021 of figures that seem to be of 2013.':
    'Với Malaysia, một bản tin về năm 2013 mâu thuẫn với điều này: Trung Quốc chiếm 13,4 % xuất khẩu của Malaysia, Nhật Bản 11,1 %, và Trung Quốc cung cấp 16,4 % nhập khẩu của nước này. Năm 2021 bài báo viết “hiện nay” về những con số có vẻ của năm 2013.',
};

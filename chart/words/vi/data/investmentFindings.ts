/** What was found on the figures of investment. */
export const investmentFindings: Readonly<Record<string, string>> = {
  'ASEAN’s tables of May 2015 give 71.5 % for 2012, 76.4 % for 2013 and 82.8 % for 2014. The reference given is a book of 1997, which cannot be its source.':
    'Các bảng của ASEAN tháng 5 năm 2015 nêu 71,5 % cho năm 2012, 76,4 % cho năm 2013 và 82,8 % cho năm 2014. Tài liệu được dẫn là một cuốn sách năm 1997, không thể là nguồn.',
  'With the printed share of 10 % it implies a total inflow of 90 billion US$, anywhere from 81 to 100 given the rounding. The reference given is a book of 1997, which cannot be its source.':
    'Với tỷ trọng 10 % in trong bài thì suy ra tổng dòng vốn vào là 90 tỷ USD, từ 81 đến 100 nếu tính đến làm tròn. Tài liệu được dẫn là một cuốn sách năm 1997, không thể là nguồn.',
  'With the printed 9 billion US$ it implies a total inflow of 90 billion US$, anywhere from 81 to 100 given the rounding. The reference given is a book of 1997, which cannot be its source.':
    'Với 9 tỷ USD in trong bài thì suy ra tổng dòng vốn vào là 90 tỷ USD, từ 81 đến 100 nếu tính đến làm tròn. Tài liệu được dẫn là một cuốn sách năm 1997, không thể là nguồn.',
  'ASEAN’s tables of May 2015 give 21.2 billion US$. With the printed share of 21 % it implies a total inflow of 109.5 billion US$, while the tables give 115.5. The reference given is a book of 1997, which cannot be its source.':
    'Các bảng của ASEAN tháng 5 năm 2015 nêu 21,2 tỷ USD. Với tỷ trọng 21 % in trong bài thì suy ra tổng dòng vốn vào là 109,5 tỷ USD, trong khi các bảng nêu 115,5. Tài liệu được dẫn là một cuốn sách năm 1997, không thể là nguồn.',
  'ASEAN’s tables of May 2015 give 18.4 %, which is 21.2 of 115.5 billion US$. With the printed 23 billion US$ this share implies a total inflow of 109.5. The reference given is a book of 1997, which cannot be its source.':
    'Các bảng của ASEAN tháng 5 năm 2015 nêu 18,4 %, tức 21,2 trên 115,5 tỷ USD. Với 23 tỷ USD in trong bài thì tỷ trọng này suy ra tổng dòng vốn vào là 109,5. Tài liệu được dẫn là một cuốn sách năm 1997, không thể là nguồn.',
  'ASEAN’s tables of May 2015 give 21.8 billion US$; a portal on business in ASEAN gives 22.9. With the printed share of 19 % it implies a total inflow of 115.8, near the 117.7 of the tables. The reference given is a book of 1997, which cannot be its source.':
    'Các bảng của ASEAN tháng 5 năm 2015 nêu 21,8 tỷ USD; một cổng thông tin kinh doanh về ASEAN nêu 22,9. Với tỷ trọng 19 % in trong bài thì suy ra tổng dòng vốn vào là 115,8, gần với 117,7 của các bảng. Tài liệu được dẫn là một cuốn sách năm 1997, không thể là nguồn.',
  'ASEAN’s tables of May 2015 give 18.5 %, which is 21.8 of 117.7 billion US$. The reference given is a book of 1997, which cannot be its source.':
    'Các bảng của ASEAN tháng 5 năm 2015 nêu 18,5 %, tức 21,8 trên 117,7 tỷ USD. Tài liệu được dẫn là một cuốn sách năm 1997, không thể là nguồn.',
  'The ministers’ statement of 2015 gives 13.4 billion US$, 9.8 % of ASEAN’s total inflow of 136.2. The printed 15 would be 11.0 % of that total, and with the printed share of 19.8 % it implies a total of only 75.8. The reference given is a book of 1997, which cannot be its source.':
    'Tuyên bố của các bộ trưởng năm 2015 nêu 13,4 tỷ USD, bằng 9,8 % tổng dòng vốn vào ASEAN là 136,2. Con số 15 in trong bài sẽ bằng 11,0 % tổng ấy, còn với tỷ trọng 19,8 % in trong bài thì suy ra tổng chỉ là 75,8. Tài liệu được dẫn là một cuốn sách năm 1997, không thể là nguồn.',
  'With the printed 15 billion US$ it implies a total inflow of 75.8 billion US$, 34.6 % less than the year before, while ASEAN’s tables give 136.2. The official share is 9.8 %, so a digit was probably mistyped. The reference given is a book of 1997, which cannot be its source.':
    'Với 15 tỷ USD in trong bài thì suy ra tổng dòng vốn vào là 75,8 tỷ USD, thấp hơn năm trước 34,6 %, trong khi các bảng của ASEAN nêu 136,2. Tỷ trọng chính thức là 9,8 %, nên có lẽ đã gõ nhầm một chữ số. Tài liệu được dẫn là một cuốn sách năm 1997, không thể là nguồn.',
  'With the printed share of 14.5 % it implies a total inflow of 117.2 billion US$. No official value for 2015 was found. The reference given is a book of 1997, which cannot be its source.':
    'Với tỷ trọng 14,5 % in trong bài thì suy ra tổng dòng vốn vào là 117,2 tỷ USD. Không tìm được số liệu chính thức cho năm 2015. Tài liệu được dẫn là một cuốn sách năm 1997, không thể là nguồn.',
  'The official share for 2016 is also 14.5 %, of 14.0 billion US$, so the year may be wrong. No official value for 2015 was found. The reference given is a book of 1997, which cannot be its source.':
    'Tỷ trọng chính thức của năm 2016 cũng là 14,5 %, ứng với 14,0 tỷ USD, nên có thể năm đã bị ghi sai. Không tìm được số liệu chính thức cho năm 2015. Tài liệu được dẫn là một cuốn sách năm 1997, không thể là nguồn.',
  'ASEAN’s tables of May 2015 give 29.3 billion US$ from the European Union, 24.4 from within ASEAN and 13.4 from Japan. Japan was first among single countries only; the ministers’ statement of 2015 calls it second after the European Union. The reference given is a book of 1997, which cannot be its source.':
    'Các bảng của ASEAN tháng 5 năm 2015 nêu 29,3 tỷ USD từ Liên minh châu Âu, 24,4 từ trong nội khối ASEAN và 13,4 từ Nhật Bản. Nhật Bản chỉ đứng đầu nếu xét từng nước riêng lẻ; tuyên bố của các bộ trưởng năm 2015 xếp nước này thứ hai sau Liên minh châu Âu. Tài liệu được dẫn là một cuốn sách năm 1997, không thể là nguồn.',
  '8.4 of 17 billion US$ is 49.4 % in 2015; 6.9 of 15 billion US$ is 46.0 % in 2014. The reference given is a book of 1997, which cannot be its source.':
    'Năm 2015, 8,4 trên 17 tỷ USD là 49,4 %; năm 2014, 6,9 trên 15 tỷ USD là 46,0 %. Tài liệu được dẫn là một cuốn sách năm 1997, không thể là nguồn.',
  'It is 46.0 % of the printed 15 billion US$, in keeping with “nearly 50 %”. The reference given is a book of 1997, which cannot be its source.':
    'Bằng 46,0 % của 15 tỷ USD in trong bài, phù hợp với “gần 50 %”. Tài liệu được dẫn là một cuốn sách năm 1997, không thể là nguồn.',
  'It is 49.4 % of the printed 17 billion US$, in keeping with “nearly 50 %”, and 21.7 % more than in 2014. The reference given is a book of 1997, which cannot be its source.':
    'Bằng 49,4 % của 17 tỷ USD in trong bài, phù hợp với “gần 50 %”, và cao hơn năm 2014 21,7 %. Tài liệu được dẫn là một cuốn sách năm 1997, không thể là nguồn.',
  'No official value for 2018 was found, and the article gives no share. The ministers’ statement of 2021 gives 8.5 billion US$ for 2020, 64.4 % less than the year before, which implies 23.9 for 2019.':
    'Không tìm được số liệu chính thức cho năm 2018, và bài báo không nêu tỷ trọng. Tuyên bố của các bộ trưởng năm 2021 nêu 8,5 tỷ USD cho năm 2020, thấp hơn năm trước 64,4 %, suy ra 23,9 cho năm 2019.',
  'Earlier in the paragraph Japan is said to have led for many years without a break. Both hold only if to lead means to be among the largest.':
    'Trước đó trong cùng đoạn, bài báo nói Nhật Bản dẫn đầu nhiều năm liền không gián đoạn. Cả hai điều chỉ cùng đúng nếu “dẫn đầu” nghĩa là thuộc nhóm lớn nhất.',
  'The ministers’ statement of 2021 gives 8.5 billion US$ for 2020, preliminary, 64.4 % less than in 2019.':
    'Tuyên bố của các bộ trưởng năm 2021 nêu 8,5 tỷ USD cho năm 2020, số liệu sơ bộ, thấp hơn năm 2019 64,4 %.',
};

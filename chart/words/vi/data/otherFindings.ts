/** What was found on the figures of agreements, summits, exchanges and people. */
export const otherFindings: Readonly<Record<string, string>> = {
  'The agreement came into force on 1 December 2008, by the ministers’ statement of 2010, so the number of years is right in 2021. The evidence given for the agreement’s effects is a statement made in 2002, six years before the agreement was signed.':
    'Theo tuyên bố của các bộ trưởng năm 2010, hiệp định có hiệu lực ngày 1 tháng 12 năm 2008, nên số năm là đúng vào năm 2021. Bằng chứng nêu cho tác động của hiệp định lại là một tuyên bố năm 2002, sáu năm trước khi ký hiệp định.',
  'The other article gives the same year.': 'Bài báo kia cũng nêu năm này.',
  'Only this article mentions it, and no source outside was looked up.':
    'Chỉ bài báo này nhắc tới, và chưa tra cứu nguồn nào bên ngoài.',
  'No source outside the article was looked up.': 'Chưa tra cứu nguồn nào ngoài bài báo.',
  'The article abbreviates the treaty as TCA here and as TAC in its section on security; TAC is right. The year was not looked up.':
    'Ở đây bài báo viết tắt hiệp ước là TCA, còn ở mục về an ninh là TAC; TAC mới đúng. Năm thì chưa tra cứu.',
  'He took office on 26 April 2001 and left it on 26 September 2006, five years and five months later.':
    'Ông nhậm chức ngày 26 tháng 4 năm 2001 và rời chức ngày 26 tháng 9 năm 2006, tức sau 5 năm 5 tháng.',
  'Nothing was found to compare with, and the period the article gives for his time in office is wrong.':
    'Không tìm được gì để so sánh, và thời gian tại chức của ông mà bài báo nêu là sai.',
  'The reference given is a book of 2007, which cannot report a summit of 2011.':
    'Tài liệu được dẫn là một cuốn sách năm 2007, không thể thuật lại hội nghị năm 2011.',
  'It is 63 million US$ a year, or 10,500 US$ for each of 30,000 guests invited in five years. Nothing was found to compare with.':
    'Tức 63 triệu USD mỗi năm, hay 10.500 USD cho mỗi người trong 30.000 khách mời trong 5 năm. Không tìm được gì để so sánh.',
  'Over five years it makes 30,000 persons. Nothing was found to compare with.':
    'Trong 5 năm là 30.000 người. Không tìm được gì để so sánh.',
  'The reference given is a book of 2007, which cannot report it. It is 46.7 % of the 30,000 invitations of five years, but those were not for ASEAN alone.':
    'Tài liệu được dẫn là một cuốn sách năm 2007, không thể thuật lại điều này. Con số bằng 46,7 % của 30.000 lời mời trong 5 năm, nhưng những lời mời ấy không chỉ dành cho ASEAN.',
  'The reference given is a book of 2007, which cannot report it.':
    'Tài liệu được dẫn là một cuốn sách năm 2007, không thể thuật lại điều này.',
  'The reference given is a book of 2007, which cannot report it. The article does not say how many of them travelled.':
    'Tài liệu được dẫn là một cuốn sách năm 2007, không thể thuật lại điều này. Bài báo không nói bao nhiêu người trong số họ đã đi.',
  'The reference given is a book of 2007, which cannot report it. It is 33.3 % of the 30,000 who took part.':
    'Tài liệu được dẫn là một cuốn sách năm 2007, không thể thuật lại điều này. Con số bằng 33,3 % của 30.000 người tham gia.',
  'The reference given is a book of 2007, which cannot report it. With the printed 8.6 million US$ it implies 113.9 yen for a dollar.':
    'Tài liệu được dẫn là một cuốn sách năm 2007, không thể thuật lại điều này. Với 8,6 triệu USD in trong bài thì suy ra 113,9 yên đổi một đô la.',
  'The reference given is a book of 2007, which cannot report it. It is 3,644 US$ for each of 2,360 persons, about a third of the 10,500 US$ of the first programme.':
    'Tài liệu được dẫn là một cuốn sách năm 2007, không thể thuật lại điều này. Tức 3.644 USD cho mỗi người trong 2.360 người, khoảng một phần ba của 10.500 USD ở chương trình đầu tiên.',
  'The reference given is a book of 2007, which cannot report it. It is 84.7 % of the 2,360.':
    'Tài liệu được dẫn là một cuốn sách năm 2007, không thể thuật lại điều này. Con số bằng 84,7 % của 2.360.',
  'The article says “currently” in 2021 with a reference of December 2016. Nothing was found to compare with.':
    'Năm 2021 bài báo viết “hiện nay” với một tài liệu dẫn tháng 12 năm 2016. Không tìm được gì để so sánh.',
  'The year is that of the reference. The target of 3,000 for 2020 is six times as many.':
    'Năm này là năm của tài liệu dẫn. Mục tiêu 3.000 cho năm 2020 gấp sáu lần.',
  'This is a target, not a count. An article of 2021 could have said whether it was met.':
    'Đây là mục tiêu, không phải số đếm. Một bài báo năm 2021 lẽ ra có thể nói mục tiêu có đạt hay không.',
  'It is 2.5 % of the programme’s 20,000. The article does not make clear whether this many were trained or planned.':
    'Bằng 2,5 % của 20.000 theo chương trình. Bài báo không nói rõ đây là số đã đào tạo hay số dự kiến.',
  'Nothing was found to compare with.': 'Không tìm được gì để so sánh.',
  'The list that follows names five fields.': 'Danh sách tiếp theo kể tên năm ngành.',
  'It is 21.6 % of the 370,000. Nothing was found to compare with.':
    'Bằng 21,6 % của 370.000. Không tìm được gì để so sánh.',
  'From 1977 to the report of 2007 is 30 years. The same quotation stands again in the conclusion.':
    'Từ năm 1977 đến báo cáo năm 2007 là 30 năm. Câu trích dẫn ấy lặp lại trong phần kết luận.',
  'ASEAN had ten members, and the article names four other countries.':
    'ASEAN khi ấy có mười thành viên, và bài báo kể tên bốn nước khác.',
  'The other article also gives October 2003 and Bali.':
    'Bài báo kia cũng nêu tháng 10 năm 2003 và Bali.',
  'The other article counts Cambodia as the tenth member in 1999.':
    'Bài báo kia tính Campuchia là thành viên thứ mười vào năm 1999.',
  'For the agreement with ASEAN the other article and the ministers’ statement of 2008 agree. The one with Viet Nam was not looked up.':
    'Về hiệp định với ASEAN, bài báo kia và tuyên bố của các bộ trưởng năm 2008 đều như vậy. Hiệp định với Việt Nam thì chưa tra cứu.',
  'The article’s list of references gives the same year.':
    'Danh mục tài liệu tham khảo của bài báo cũng ghi năm này.',
  'The list that follows names six.': 'Danh sách tiếp theo kể tên sáu ngành.',
  'The article names five countries, as many as it counts. It names the survey but does not list it among its references, and gives no percentages.':
    'Bài báo kể tên năm nước, đúng bằng số nó đếm. Bài nêu tên cuộc khảo sát nhưng không đưa vào danh mục tài liệu tham khảo, và không nêu tỷ lệ phần trăm.',
  'The article names three.': 'Bài báo kể tên ba loại.',

  'A share that ASEAN’s 14.2 % stands behind must be larger than 14.2 %; 23.4 % restores one lost digit. No outside value was looked up.':
    'Một tỷ trọng đứng trước 14,2 % của ASEAN phải lớn hơn 14,2 %; 23,4 % là thêm lại một chữ số bị mất. Chưa tra cứu số liệu bên ngoài.',
  'The sum of the exports (104.5) and imports (106.8) printed in the same paragraph, which also fits the printed growth of 22.1 %.':
    'Tổng của xuất khẩu (104,5) và nhập khẩu (106,8) in trong cùng đoạn, cũng khớp với mức tăng 22,1 % in trong bài.',
  'The value that a portal on business in ASEAN gives for 2013, without naming its source. The printed 229 is close to 229.1, the official value for 2014.':
    'Giá trị mà một cổng thông tin kinh doanh về ASEAN nêu cho năm 2013, không ghi nguồn. Con số 229 in trong bài gần với 229,1, số liệu chính thức của năm 2014.',
  'The official share for 2014: 13.4 of 136.2 billion US$ is 9.8 %.':
    'Tỷ trọng chính thức của năm 2014: 13,4 trên 136,2 tỷ USD là 9,8 %.',
};

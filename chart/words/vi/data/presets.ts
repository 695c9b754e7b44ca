/** What presets rest on, and what to keep in mind. */
export const presets: Readonly<Record<string, string>> = {
  'A study of the Regional Comprehensive Economic Partnership puts its effect on trade among members at about 2 % of the trade of 2019. The upper end of 10 % is an assumption.':
    'Một nghiên cứu về Hiệp định Đối tác kinh tế toàn diện khu vực (RCEP) ước tính tác động của nó lên thương mại giữa các thành viên vào khoảng 2 % kim ngạch năm 2019. Mức trên 10 % là một giả định.',
  'New agreements do less for countries that already have one, as ASEAN and Japan have since 2008. It measures partly the same thing as the other presets on agreements and trade costs; they should not simply be added up.':
    'Hiệp định mới mang lại ít hơn cho những nước vốn đã có hiệp định, như ASEAN và Nhật Bản từ năm 2008. Mẫu này đo một phần cùng một thứ với các mẫu khác về hiệp định và chi phí thương mại; không nên cộng chúng lại một cách giản đơn.',
  'A survey of studies puts the median effect at 32 %, a number given here from memory as an assumption. That an agreement doubles trade within ten years is the upper benchmark.':
    'Một bài tổng quan nghiên cứu nêu tác động trung vị là 32 %; con số này ghi theo trí nhớ và được coi là giả định. Mốc trên là trường hợp một hiệp định làm thương mại tăng gấp đôi trong mười năm.',
  'This is for teaching only: ASEAN and Japan already have an agreement, so it cannot be added to their trade. It measures partly the same thing as the other presets on agreements and trade costs; they should not simply be added up.':
    'Mẫu này chỉ để giảng dạy: ASEAN và Nhật Bản đã có hiệp định nên không thể cộng thêm vào thương mại của họ. Mẫu này đo một phần cùng một thứ với các mẫu khác về hiệp định và chi phí thương mại; không nên cộng chúng lại một cách giản đơn.',
  'After the World Trade Organization’s agreement on it, total trade was about 1.2 % higher in 2017–2019. The upper end is the low end of an estimate made before it came into force.':
    'Sau hiệp định của Tổ chức Thương mại Thế giới về vấn đề này, tổng thương mại giai đoạn 2017–2019 cao hơn khoảng 1,2 %. Mức trên là đầu thấp của một ước tính đưa ra trước khi hiệp định có hiệu lực.',
  'It measures partly the same thing as the other presets on agreements and trade costs; they should not simply be added up.':
    'Mẫu này đo một phần cùng một thứ với các mẫu khác về hiệp định và chi phí thương mại; không nên cộng chúng lại một cách giản đơn.',
  'Digital connections that are 10 % better go with nearly 2 % more trade in goods. The upper end of 5 % is a study’s effect of partly digital trade procedures.':
    'Kết nối số tốt hơn 10 % đi cùng với thương mại hàng hóa tăng gần 2 %. Mức trên 5 % là tác động mà một nghiên cứu tìm thấy khi thủ tục thương mại được số hóa một phần.',
  'It is an effect before the rest of the world adjusts. It measures partly the same thing as the other presets on agreements and trade costs; they should not simply be added up.':
    'Đây là tác động khi phần còn lại của thế giới chưa điều chỉnh. Mẫu này đo một phần cùng một thứ với các mẫu khác về hiệp định và chi phí thương mại; không nên cộng chúng lại một cách giản đơn.',
  'Trade costs that are 1 % lower raise trade by about 4 %, because trade responds roughly four times as strongly as costs change. The range takes the response from three to five, which is an assumption.':
    'Chi phí thương mại giảm 1 % làm thương mại tăng khoảng 4 %, vì thương mại phản ứng mạnh gấp chừng bốn lần mức thay đổi của chi phí. Khoảng giá trị lấy độ co giãn từ ba đến năm, và đó là một giả định.',
  'The size shown is for a cut of 1 %. It is an effect before the rest of the world adjusts. It measures partly the same thing as the other presets on agreements and trade costs; they should not simply be added up.':
    'Tác động nêu ở đây ứng với mức giảm chi phí 1 %. Đây là tác động khi phần còn lại của thế giới chưa điều chỉnh. Mẫu này đo một phần cùng một thứ với các mẫu khác về hiệp định và chi phí thương mại; không nên cộng chúng lại một cách giản đơn.',
  'The central value is an assumption. If Japan had 6.74 million foreign workers in 2040 instead of 1.72 million, as one study says it needs, and 10 % more migrants bring 1.5 % more trade, trade would be 22.7 % higher.':
    'Giá trị trung tâm là một giả định. Nếu năm 2040 Nhật Bản có 6,74 triệu lao động nước ngoài thay vì 1,72 triệu, như một nghiên cứu cho là cần, và cứ thêm 10 % người nhập cư thì thương mại tăng 1,5 %, thì thương mại sẽ cao hơn 22,7 %.',
  'The upper end supposes that the whole need for workers is met, and the effect of migrants on trade weakens as they become more.':
    'Mức trên giả sử toàn bộ nhu cầu lao động được đáp ứng; còn tác động của người nhập cư lên thương mại yếu dần khi họ đông lên.',
  'No study measures this, so the central value is an assumption. The upper end borrows the effect of trade agreements on the stock of direct investment, about 30 %.':
    'Không nghiên cứu nào đo điều này nên giá trị trung tâm là một giả định. Mức trên mượn tác động của hiệp định thương mại lên vốn đầu tư trực tiếp lũy kế, khoảng 30 %.',
  'Surveys report intentions of firms, not what they did. This is an assumption.':
    'Các cuộc khảo sát ghi lại ý định của doanh nghiệp, không phải việc họ đã làm. Đây là một giả định.',
  'No source was found for this size. It is an assumption for trying out a worse climate for trade.':
    'Không tìm được nguồn nào cho mức này. Đây là một giả định để thử một môi trường thương mại xấu đi.',
  'This is an assumption.': 'Đây là một giả định.',
  'ASEAN–Japan trade fell by 9.7 % in 2020. Against a trend of 0.8 % a year that is 10.4 % below trend, against 3.3 % a year 12.6 %.':
    'Năm 2020 thương mại ASEAN–Nhật Bản giảm 9,7 %. So với xu hướng 0,8 % mỗi năm thì thấp hơn 10,4 %; so với xu hướng 3,3 % mỗi năm thì thấp hơn 12,6 %.',
  'The lasting loss is an assumption.': 'Phần mất hẳn là một giả định.',
  'ASEAN–Japan trade fell by 25.0 % in 2009, from 214.4 to 160.9 billion US$, which is 27.4 % below a trend of 3.3 % a year. In 2010 it was 4.9 % below 2008, or 10.9 % below that trend.':
    'Năm 2009 thương mại ASEAN–Nhật Bản giảm 25,0 %, từ 214,4 xuống 160,9 tỷ USD, tức thấp hơn 27,4 % so với xu hướng 3,3 % mỗi năm. Năm 2010 nó thấp hơn năm 2008 4,9 %, hay thấp hơn xu hướng ấy 10,9 %.',
  'The lasting loss is an assumption suggested by 2010.':
    'Phần mất hẳn là một giả định gợi ra từ số liệu năm 2010.',
  'Japan’s investment in ASEAN fell by 64.4 % in 2020, by a preliminary figure. The world’s direct investment fell by 35 % in the same year.':
    'Theo số liệu sơ bộ, năm 2020 đầu tư của Nhật Bản vào ASEAN giảm 64,4 %. Cùng năm, đầu tư trực tiếp toàn thế giới giảm 35 %.',
  'It rests on one preliminary year, and the recovery is an assumption.':
    'Mẫu này chỉ dựa trên số liệu sơ bộ của một năm, và mức phục hồi là một giả định.',
};

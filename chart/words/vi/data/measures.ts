/** What each figure of the ledger measures. */
export const measures: Readonly<Record<string, string>> = {
  'Japanese investment, by the context in the ASEAN countries, said to have more than doubled over the period':
    'Đầu tư của Nhật Bản, theo ngữ cảnh là vào các nước ASEAN, được nói là tăng hơn gấp đôi trong giai đoạn này',
  'Year in which the ASEAN–Japan free trade area is said to have been completed for Japan and six ASEAN members':
    'Năm mà khu vực thương mại tự do ASEAN–Nhật Bản được nói là hoàn tất giữa Nhật Bản và sáu nước ASEAN',
  'Year by which the free trade area is said to have been completed for the newer ASEAN members':
    'Năm mà đến lúc đó khu vực thương mại tự do được nói là hoàn tất với các thành viên mới của ASEAN',
  'Year in which the comprehensive economic partnership agreement was signed':
    'Năm ký Hiệp định Đối tác kinh tế toàn diện',
  'Trade between ASEAN and Japan in both directions': 'Thương mại hai chiều ASEAN–Nhật Bản',
  'ASEAN’s share of Japan’s foreign trade': 'Tỷ trọng của ASEAN trong ngoại thương Nhật Bản',
  'The United States’ share of Japan’s foreign trade':
    'Tỷ trọng của Hoa Kỳ trong ngoại thương Nhật Bản',
  'The European Union’s share of Japan’s foreign trade':
    'Tỷ trọng của Liên minh châu Âu trong ngoại thương Nhật Bản',
  'China’s share of Japan’s foreign trade': 'Tỷ trọng của Trung Quốc trong ngoại thương Nhật Bản',
  'Growth of trade between ASEAN and Japan in one year':
    'Mức tăng thương mại ASEAN–Nhật Bản trong một năm',
  'Growth of ASEAN’s exports to Japan in one year':
    'Mức tăng xuất khẩu của ASEAN sang Nhật Bản trong một năm',
  'Growth of ASEAN’s imports from Japan in one year':
    'Mức tăng nhập khẩu của ASEAN từ Nhật Bản trong một năm',
  'Japan’s rank among ASEAN’s partners in imports and exports, after China and the European Union':
    'Thứ hạng của Nhật Bản trong các đối tác xuất nhập khẩu của ASEAN, sau Trung Quốc và Liên minh châu Âu',
  'Trade between Thailand and Japan in both directions': 'Thương mại hai chiều Thái Lan–Nhật Bản',
  'Trade between Indonesia and Japan in both directions': 'Thương mại hai chiều Indonesia–Nhật Bản',
  'Trade between Malaysia and Japan in both directions': 'Thương mại hai chiều Malaysia–Nhật Bản',
  'Share of the output of Japanese companies in ASEAN that is sold within ASEAN':
    'Tỷ trọng sản lượng của doanh nghiệp Nhật Bản ở ASEAN được bán trong ASEAN',
  'Share of semi-finished goods and spare parts in the value of ASEAN’s exports to Japan':
    'Tỷ trọng bán thành phẩm và phụ tùng trong kim ngạch xuất khẩu của ASEAN sang Nhật Bản',
  'ASEAN’s share of the re-exported vehicle products that Japan sends to Asia':
    'Tỷ trọng của ASEAN trong các sản phẩm ô tô tái xuất mà Nhật Bản gửi sang châu Á',
  'ASEAN’s share of the buses that Japan exports to Asia':
    'Tỷ trọng của ASEAN trong số xe buýt Nhật Bản xuất khẩu sang châu Á',
  'Japan’s rank among ASEAN’s trading partners':
    'Thứ hạng của Nhật Bản trong các đối tác thương mại của ASEAN',
  'Japan’s rank as a trading partner of Thailand, Indonesia and Malaysia':
    'Thứ hạng của Nhật Bản trong các đối tác thương mại của Thái Lan, Indonesia và Malaysia',
  'Share of the ten largest investors in the foreign direct investment that flows into ASEAN':
    'Tỷ trọng của mười nhà đầu tư lớn nhất trong dòng đầu tư trực tiếp nước ngoài vào ASEAN',
  'Direct investment flowing from Japan into ASEAN in the year':
    'Đầu tư trực tiếp từ Nhật Bản vào ASEAN trong năm',
  'Japan’s share of the foreign direct investment that flowed into ASEAN in the year':
    'Tỷ trọng của Nhật Bản trong đầu tư trực tiếp nước ngoài vào ASEAN trong năm',
  'Japan’s rank among investors in ASEAN': 'Thứ hạng của Nhật Bản trong các nhà đầu tư vào ASEAN',
  'Share of manufacturing in Japan’s direct investment in ASEAN':
    'Tỷ trọng công nghiệp chế tạo trong đầu tư trực tiếp của Nhật Bản vào ASEAN',
  'Japan’s direct investment in manufacturing in ASEAN in the year':
    'Đầu tư trực tiếp của Nhật Bản vào công nghiệp chế tạo của ASEAN trong năm',
  'Years for which the partnership agreement has been in effect':
    'Số năm hiệp định đối tác đã có hiệu lực',
  'Year in which ASEAN and Japan began informal relations':
    'Năm ASEAN và Nhật Bản bắt đầu quan hệ không chính thức',
  'Year in which the relations became formal, with the ASEAN–Japan Forum':
    'Năm quan hệ trở thành chính thức, với Diễn đàn ASEAN–Nhật Bản',
  'Year of the Paris peace agreement on Cambodia': 'Năm ký Hiệp định hòa bình Paris về Campuchia',
  'Year in which Viet Nam and Laos signed the Treaty of Amity and Cooperation in Southeast Asia':
    'Năm Việt Nam và Lào ký Hiệp ước Thân thiện và Hợp tác ở Đông Nam Á',
  'Year in which Cambodia became the tenth member of ASEAN':
    'Năm Campuchia trở thành thành viên thứ mười của ASEAN',
  'Years that Prime Minister Koizumi is said to have been in power':
    'Những năm Thủ tướng Koizumi được nói là cầm quyền',
  'Diplomatic visits made by Prime Minister Koizumi':
    'Số chuyến thăm ngoại giao của Thủ tướng Koizumi',
  'Talks of Prime Minister Koizumi with leaders of ASEAN':
    'Số cuộc hội đàm của Thủ tướng Koizumi với các nhà lãnh đạo ASEAN',
  'Year of the summit in Bali that adopted a joint statement and a plan of action for 2011–2015':
    'Năm hội nghị cấp cao ở Bali thông qua tuyên bố chung và kế hoạch hành động 2011–2015',
  'Budget of the first student and youth exchange programme between Japan and East Asia':
    'Ngân sách chương trình giao lưu sinh viên và thanh niên đầu tiên giữa Nhật Bản và Đông Á',
  'Young people from ASEAN and the other East Asia Summit countries invited to Japan in a year':
    'Số thanh niên từ ASEAN và các nước khác dự Hội nghị cấp cao Đông Á được mời sang Nhật Bản trong một năm',
  'Young people from ASEAN brought to Japan by the first programme':
    'Số thanh niên ASEAN được chương trình đầu tiên đưa sang Nhật Bản',
  'Young people from Japan who visited ASEAN countries under the first programme':
    'Số thanh niên Nhật Bản thăm các nước ASEAN theo chương trình đầu tiên',
  'Young people of the region who took part in the second programme':
    'Số thanh niên trong khu vực tham gia chương trình thứ hai',
  'Young people from ASEAN who went to Japan under the second programme':
    'Số thanh niên ASEAN sang Nhật Bản theo chương trình thứ hai',
  'Young people from Japan who went to ASEAN countries under the second programme':
    'Số thanh niên Nhật Bản sang các nước ASEAN theo chương trình thứ hai',
  'People from ASEAN and Japan who took part in the programme of 2015':
    'Số người từ ASEAN và Nhật Bản tham gia chương trình năm 2015',
  'Japan’s contribution to the programme of 2016, in yen':
    'Đóng góp của Nhật Bản cho chương trình năm 2016, tính bằng yên',
  'Japan’s contribution to the programme of 2016, in US dollars':
    'Đóng góp của Nhật Bản cho chương trình năm 2016, tính bằng đô la Mỹ',
  'Young people brought to Japan by the programme of 2016':
    'Số thanh niên được chương trình năm 2016 đưa sang Nhật Bản',
  'Young people from ASEAN brought to Japan by the programme of 2016':
    'Số thanh niên ASEAN được chương trình năm 2016 đưa sang Nhật Bản',
  'Students of Japanese in ASEAN': 'Số người học tiếng Nhật ở ASEAN',
  'Japanese people working as language partners in ASEAN':
    'Số người Nhật làm cộng tác viên dạy tiếng Nhật ở ASEAN',
  'Language partners planned for 2020': 'Số cộng tác viên dạy tiếng Nhật dự kiến cho năm 2020',
  'Holders of doctorates whom Japan helped Viet Nam to train':
    'Số tiến sĩ mà Nhật Bản giúp Việt Nam đào tạo',
  'Doctorates planned in a programme of the government of Viet Nam':
    'Số tiến sĩ theo kế hoạch của một chương trình của Chính phủ Việt Nam',
  'Fields of study covered by a Japanese scholarship for Viet Nam':
    'Số ngành học thuộc một học bổng của Nhật Bản dành cho Việt Nam',
  'People of Viet Nam living in Japan': 'Số người Việt Nam sống ở Nhật Bản',
  'Students among the people of Viet Nam living in Japan':
    'Số du học sinh trong những người Việt Nam sống ở Nhật Bản',
  'Length of the relationship that an Indonesian scholar praises':
    'Độ dài của mối quan hệ được một học giả Indonesia ca ngợi',
  'Year in which Japan joined the Treaty of Amity and Cooperation in Southeast Asia':
    'Năm Nhật Bản tham gia Hiệp ước Thân thiện và Hợp tác ở Đông Nam Á',
  'ASEAN countries that took part in the second programme, beside four others':
    'Số nước ASEAN tham gia chương trình thứ hai, cùng bốn nước khác',
  'Year in which ASEAN and Japan began an informal dialogue':
    'Năm ASEAN và Nhật Bản bắt đầu đối thoại không chính thức',
  'Year in which the framework for an economic partnership was signed in Bali':
    'Năm khung đối tác kinh tế được ký tại Bali',
  'Member states of ASEAN': 'Số nước thành viên ASEAN',
  'Year in which the agreement of ASEAN with Japan and that of Viet Nam with Japan were signed':
    'Năm ký hiệp định ASEAN–Nhật Bản và hiệp định Việt Nam–Nhật Bản',
  'Year of a quoted article on trade facilitation in ASEAN':
    'Năm của một bài viết được trích dẫn về thuận lợi hóa thương mại ở ASEAN',
  'Year in which the prime minister of Viet Nam approved an industrialisation strategy made with Japan':
    'Năm Thủ tướng Việt Nam phê duyệt chiến lược công nghiệp hóa xây dựng cùng Nhật Bản',
  'Industries that the strategy singles out in Viet Nam':
    'Số ngành công nghiệp mà chiến lược chọn ở Việt Nam',
  'First of the two years in which action plans for these industries were approved':
    'Năm đầu trong hai năm phê duyệt kế hoạch hành động cho các ngành này',
  'Year from which consulting businesses and scholars on industrial policy spread in Viet Nam':
    'Năm mà từ đó các đơn vị tư vấn và học giả về chính sách công nghiệp lan rộng ở Việt Nam',
  'Year in which ASEAN and Japan adopted a comprehensive strategic partnership and a vision of friendship':
    'Năm ASEAN và Nhật Bản thông qua quan hệ đối tác chiến lược toàn diện và tầm nhìn hữu nghị',
  'ASEAN countries among the ten places where Japanese firms most often plan to expand':
    'Số nước ASEAN trong mười nơi doanh nghiệp Nhật Bản dự định mở rộng nhiều nhất',
  'Growth of Japan’s investment in ASEAN during the Covid-19 pandemic, claimed without a number':
    'Mức tăng đầu tư của Nhật Bản vào ASEAN trong đại dịch Covid-19, khẳng định mà không nêu con số',
  'Kinds of connection between ASEAN and Japan that the article distinguishes':
    'Số loại kết nối giữa ASEAN và Nhật Bản mà bài báo phân biệt',
};

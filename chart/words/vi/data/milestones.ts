/** Milestones: what they are called, what happened, and what is doubtful about it. */
export const milestones: Readonly<Record<string, string>> = {
  'Informal dialogue begins': 'Bắt đầu đối thoại không chính thức',
  'ASEAN and Japan begin to meet informally. Both articles give this year.':
    'ASEAN và Nhật Bản bắt đầu gặp gỡ không chính thức. Cả hai bài báo đều nêu năm này.',
  'ASEAN–Japan Forum': 'Diễn đàn ASEAN–Nhật Bản',
  'The relations become formal in March with the ASEAN–Japan Forum.':
    'Tháng 3, quan hệ trở thành chính thức với Diễn đàn ASEAN–Nhật Bản.',
  'Partnership announced': 'Công bố quan hệ đối tác',
  'In January Prime Minister Koizumi proposes a closer partnership in a speech in Singapore. In November a summit in Phnom Penh adopts a joint declaration on it.':
    'Tháng 1, Thủ tướng Koizumi đề xuất quan hệ đối tác chặt chẽ hơn trong bài phát biểu tại Singapore. Tháng 11, hội nghị cấp cao ở Phnôm Pênh thông qua tuyên bố chung về việc này.',
  'Partnership framework signed': 'Ký khung quan hệ đối tác',
  'ASEAN and Japan sign a framework for an economic partnership in Bali on 8 October. A summit in Tokyo follows in December.':
    'ASEAN và Nhật Bản ký khung đối tác kinh tế tại Bali ngày 8 tháng 10. Hội nghị cấp cao ở Tokyo tiếp nối vào tháng 12.',
  'Japan joins the amity treaty': 'Nhật Bản tham gia hiệp ước thân thiện',
  'Japan joins the Treaty of Amity and Cooperation in Southeast Asia in July.':
    'Tháng 7, Nhật Bản tham gia Hiệp ước Thân thiện và Hợp tác ở Đông Nam Á.',
  'Talks on a free trade area': 'Đàm phán khu vực thương mại tự do',
  'Negotiations on a free trade area of ASEAN and Japan begin.':
    'Bắt đầu đàm phán về khu vực thương mại tự do ASEAN–Nhật Bản.',
  'Youth exchange announced': 'Công bố chương trình giao lưu thanh niên',
  'Prime Minister Abe proposes a student and youth exchange programme at the East Asia Summit in January.':
    'Tháng 1, tại Hội nghị cấp cao Đông Á, Thủ tướng Abe đề xuất chương trình giao lưu sinh viên và thanh niên.',
  'The article misprints his first name here; it is Shinzo Abe.':
    'Ở chỗ này bài báo in sai tên của ông; đúng ra là Shinzo Abe.',
  'Partnership agreement signed': 'Ký hiệp định đối tác',
  'The agreement on a comprehensive economic partnership is signed in April. Viet Nam and Japan sign one of their own in the same year.':
    'Tháng 4, Hiệp định Đối tác kinh tế toàn diện được ký. Cùng năm, Việt Nam và Nhật Bản ký một hiệp định riêng.',
  'Strategic partnership statement': 'Tuyên bố đối tác chiến lược',
  'A summit in Bali in November adopts a joint statement and a plan of action for 2011–2015.':
    'Tháng 11, hội nghị cấp cao ở Bali thông qua tuyên bố chung và kế hoạch hành động 2011–2015.',
  'The reference the article gives is a book of 2007.':
    'Tài liệu mà bài báo dẫn là một cuốn sách năm 2007.',
  'Free trade area, six members': 'Khu vực thương mại tự do, sáu nước',
  'The free trade area is said to be complete between Japan and six ASEAN members.':
    'Bài báo nói khu vực thương mại tự do giữa Nhật Bản và sáu nước ASEAN đã hoàn tất.',
  'The year looks like a target: the next reference is an article of 2007.':
    'Năm này có vẻ là một mục tiêu: tài liệu dẫn kế tiếp là một bài viết năm 2007.',
  'Second youth exchange': 'Giao lưu thanh niên lần thứ hai',
  'Prime Minister Abe announces a second exchange programme in January, which runs until March 2015. Viet Nam approves an industrial strategy made with Japan.':
    'Tháng 1, Thủ tướng Abe công bố chương trình giao lưu thứ hai, kéo dài đến tháng 3 năm 2015. Việt Nam phê duyệt một chiến lược công nghiệp xây dựng cùng Nhật Bản.',
  'Free trade area, newer members': 'Khu vực thương mại tự do, các nước mới',
  'The free trade area is said to be complete with the newer ASEAN members by this year.':
    'Bài báo nói đến năm này khu vực thương mại tự do với các thành viên mới của ASEAN đã hoàn tất.',
  'Covid-19 pandemic': 'Đại dịch Covid-19',
  'A special summit on the pandemic is held by video in April. Japan supports a regional centre for public health emergencies.':
    'Tháng 4, hội nghị cấp cao đặc biệt về đại dịch họp trực tuyến. Nhật Bản hỗ trợ một trung tâm khu vực về các tình huống y tế công cộng khẩn cấp.',
  'One article says that Japan’s investment kept growing; preliminary official figures show a fall of 64.4 %.':
    'Một bài báo nói đầu tư của Nhật Bản vẫn tăng; số liệu chính thức sơ bộ cho thấy mức giảm 64,4 %.',
  'Comprehensive strategic partnership': 'Đối tác chiến lược toàn diện',
  'Summit meetings adopt a comprehensive strategic partnership and a vision of friendship and cooperation.':
    'Các hội nghị cấp cao thông qua quan hệ đối tác chiến lược toàn diện và tầm nhìn về hữu nghị và hợp tác.',
};

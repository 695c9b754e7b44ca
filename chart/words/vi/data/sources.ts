/** How each source was read. */
export const sources: Readonly<Record<string, string>> = {
  'The whole text was read. The name of the journal is inferred from its address and DOI; volume and issue are not in the copy read.':
    'Đã đọc toàn văn. Tên tạp chí được suy ra từ địa chỉ và DOI; bản đã đọc không ghi tập và số.',
  'The whole text was read. It carries no date, no name of a journal and no address.':
    'Đã đọc toàn văn. Bài không ghi ngày tháng, tên tạp chí hay địa chỉ.',
  'Read as an excerpt of the page, not in full.':
    'Chỉ đọc một đoạn trích của trang, không đọc hết.',
  'A Chinese copy of the statement was read in excerpt; the English original was not seen.':
    'Đã đọc trích đoạn một bản tiếng Trung của tuyên bố; chưa thấy bản gốc tiếng Anh.',
  'A copy of the table on a document site was read in excerpt.':
    'Đã đọc trích đoạn một bản sao của bảng trên một trang chia sẻ tài liệu.',
  'The abstract was read, not the full text.': 'Đã đọc phần tóm tắt, chưa đọc toàn văn.',
  'A press report was read in excerpt; the original was not seen.':
    'Đã đọc trích đoạn một bài trên báo; chưa thấy bản gốc.',
  'That the paper exists was verified; the numbers used here are from memory and were not.':
    'Đã kiểm chứng là bài này có thật; còn các con số dùng ở đây là theo trí nhớ, chưa được kiểm chứng.',
};

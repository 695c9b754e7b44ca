/** Names and notes of the checks. */
export const checks: Readonly<Record<string, string>> = {
  'Exports and imports, 2007': 'Xuất khẩu và nhập khẩu, 2007',
  'Exports and imports, 2008': 'Xuất khẩu và nhập khẩu, 2008',
  'Growth of trade, 2008': 'Mức tăng thương mại, 2008',
  'Growth of exports, 2008': 'Mức tăng xuất khẩu, 2008',
  'Growth of imports, 2008': 'Mức tăng nhập khẩu, 2008',
  'ASEAN’s share of trade, 2002': 'Tỷ trọng thương mại của ASEAN, 2002',
  'Japan’s share of investment, 2011': 'Tỷ trọng đầu tư của Nhật Bản, 2011',
  'Japan’s share of investment, 2012': 'Tỷ trọng đầu tư của Nhật Bản, 2012',
  'Japan’s share of investment, 2013': 'Tỷ trọng đầu tư của Nhật Bản, 2013',
  'Japan’s share of investment, 2014': 'Tỷ trọng đầu tư của Nhật Bản, 2014',
  'Japan’s share of investment, 2015': 'Tỷ trọng đầu tư của Nhật Bản, 2015',
  'Share of manufacturing, 2014': 'Tỷ trọng công nghiệp chế tạo, 2014',
  'Share of manufacturing, 2015': 'Tỷ trọng công nghiệp chế tạo, 2015',

  'The printed growth of 2008 fits the sum, not the total.':
    'Mức tăng năm 2008 in trong bài khớp với tổng cộng lại, không khớp với tổng in.',
  'It fits the sum of exports and imports instead.':
    'Nó lại khớp với tổng xuất khẩu và nhập khẩu cộng lại.',
  'The official share is 9.8 %; a digit was probably mistyped.':
    'Tỷ trọng chính thức là 9,8 %; có lẽ đã gõ nhầm một chữ số.',
  '“Nearly 50 %” is taken as rounded to the nearest ten.':
    '“Gần 50 %” được coi là đã làm tròn đến hàng chục.',
};

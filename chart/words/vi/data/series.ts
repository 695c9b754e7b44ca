/** Names and units of the series. */
export const series: Readonly<Record<string, string>> = {
  'ASEAN–Japan trade': 'Thương mại ASEAN–Nhật Bản',
  Trade: 'Kim ngạch thương mại',
  'ASEAN’s exports to Japan': 'Xuất khẩu của ASEAN sang Nhật Bản',
  'The value of ASEAN’s exports to Japan': 'Kim ngạch xuất khẩu của ASEAN sang Nhật Bản',
  'ASEAN’s imports from Japan': 'Nhập khẩu của ASEAN từ Nhật Bản',
  'The value of ASEAN’s imports from Japan': 'Kim ngạch nhập khẩu của ASEAN từ Nhật Bản',
  'Indonesia–Japan trade': 'Thương mại Indonesia–Nhật Bản',
  'Indonesia’s trade with Japan': 'Kim ngạch thương mại của Indonesia với Nhật Bản',
  'Malaysia–Japan trade': 'Thương mại Malaysia–Nhật Bản',
  'Malaysia’s trade with Japan': 'Kim ngạch thương mại của Malaysia với Nhật Bản',
  'Thailand–Japan trade': 'Thương mại Thái Lan–Nhật Bản',
  'Thailand’s trade with Japan': 'Kim ngạch thương mại của Thái Lan với Nhật Bản',
  'Rest of ASEAN–Japan trade': 'Thương mại của các nước ASEAN còn lại với Nhật Bản',
  'The rest of ASEAN’s trade with Japan':
    'Kim ngạch thương mại của các nước ASEAN còn lại với Nhật Bản',
  'Indonesia’s exports to Japan': 'Xuất khẩu của Indonesia sang Nhật Bản',
  'The value of Indonesia’s exports to Japan': 'Kim ngạch xuất khẩu của Indonesia sang Nhật Bản',
  'Malaysia’s exports to Japan': 'Xuất khẩu của Malaysia sang Nhật Bản',
  'The value of Malaysia’s exports to Japan': 'Kim ngạch xuất khẩu của Malaysia sang Nhật Bản',
  'Thailand’s exports to Japan': 'Xuất khẩu của Thái Lan sang Nhật Bản',
  'The value of Thailand’s exports to Japan': 'Kim ngạch xuất khẩu của Thái Lan sang Nhật Bản',
  'Exports of the rest of ASEAN to Japan': 'Xuất khẩu của các nước ASEAN còn lại sang Nhật Bản',
  'The value of the rest of ASEAN’s exports to Japan':
    'Kim ngạch xuất khẩu của các nước ASEAN còn lại sang Nhật Bản',
  'Japan’s direct investment in ASEAN': 'Đầu tư trực tiếp của Nhật Bản vào ASEAN',
  'Japan’s investment': 'Đầu tư của Nhật Bản',
  'Japan’s direct investment in ASEAN’s manufacturing':
    'Đầu tư trực tiếp của Nhật Bản vào công nghiệp chế tạo của ASEAN',
  'Japan’s investment in manufacturing': 'Đầu tư của Nhật Bản vào công nghiệp chế tạo',
  'Japan’s share of foreign direct investment in ASEAN':
    'Tỷ trọng của Nhật Bản trong đầu tư trực tiếp nước ngoài vào ASEAN',
  'Japan’s share of investment': 'Tỷ trọng đầu tư của Nhật Bản',
  'Japan’s foreign trade with all countries': 'Ngoại thương của Nhật Bản với tất cả các nước',
  'Japan’s foreign trade': 'Ngoại thương của Nhật Bản',

  'bn US$, current prices': 'tỷ USD, giá hiện hành',
  'bn US$ a year, current prices': 'tỷ USD mỗi năm, giá hiện hành',
  '% of ASEAN’s inflow': '% dòng vốn vào ASEAN',
};

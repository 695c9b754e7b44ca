/** What presets are called. */
export const presetTitles: Readonly<Record<string, string>> = {
  'Deeper trade agreement': 'Hiệp định thương mại sâu rộng hơn',
  'An average new trade agreement': 'Một hiệp định thương mại mới ở mức trung bình',
  'Trade facilitation': 'Thuận lợi hóa thương mại',
  'Digital trade': 'Thương mại số',
  'Lower trade costs': 'Chi phí thương mại thấp hơn',
  'Workers for an ageing Japan': 'Nguồn lao động cho một Nhật Bản già hóa',
  'Investment moves from China to ASEAN': 'Đầu tư chuyển dịch từ Trung Quốc sang ASEAN',
  'More friction in trade': 'Rào cản thương mại gia tăng',
  'Shock like the pandemic of 2020': 'Cú sốc kiểu đại dịch 2020',
  'Shock like the slump of 2009': 'Cú sốc kiểu suy thoái 2009',
  'Sudden stop of investment': 'Dòng đầu tư ngừng đột ngột',
};

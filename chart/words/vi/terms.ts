import type { Terms } from '..';

/** The terms of the glossary as they stand in sentences: the term itself, then its other forms. */
export const terms: Terms = {
  scenario: ['kịch bản'],
  projection: ['ngoại suy', 'số ngoại suy'],
  assumption: ['giả định'],
  published: ['số liệu công bố'],
  derived: ['số liệu suy ra', 'suy ra bằng phép tính'],
  doubtful: ['số liệu đáng ngờ', 'đáng ngờ'],
  alternative: ['giá trị thay thế', 'phương án thay thế', 'thay thế'],
  record: ['chuỗi số liệu'],
  rule: ['quy tắc tăng trưởng', 'quy tắc'],
  pace: ['tốc độ của chuỗi số liệu', 'tốc độ'],
  cagr: ['tốc độ tăng trưởng kép hằng năm', 'CAGR'],
  average: ['trung bình', 'trung bình nhân'],
  noChange: ['giữ nguyên'],
  lever: ['đòn bẩy chính sách', 'đòn bẩy', 'chính sách'],
  points: ['điểm phần trăm'],
  shock: ['cú sốc'],
  gapToTrend: ['khoảng cách tới xu hướng', 'khoảng cách so với xu hướng'],
  scar: ['mất mát lâu dài', 'phần mất hẳn', 'vết sẹo'],
  range: ['khoảng biến động', 'khoảng'],
  paths: ['đường có thể có', 'các đường có thể có', 'đường có thể xảy ra'],
  contribution: ['phần đóng góp', 'đóng góp'],
  target: ['mục tiêu'],
  doubling: ['thời gian tăng gấp đôi', 'tăng gấp đôi'],
  index: ['chỉ số'],
  logScale: ['thang lôgarit'],
  currentPrices: ['giá hiện hành'],
  fdi: ['đầu tư trực tiếp nước ngoài', 'FDI'],
  backtest: ['kiểm tra trên quá khứ', 'lấy quá khứ để thử', 'thử trên quá khứ'],
  factor: ['hệ số', 'gấp', 'lần'],
};

/**
 * Words of every day that look like a term, or a form of one that says too little by itself. They
 * lead nowhere.
 */
export const everyday = ['khoảng', 'khoảng cách', 'lần', 'gấp', 'chính sách'];

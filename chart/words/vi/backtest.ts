import type { Words } from '..';

/** Words of the backtest: its rules and what it can say. */
export const backtest: Words['backtest'] = {
  rules: {
    naive: 'Giữ nguyên',
    drift: 'Tốc độ của chuỗi số liệu',
    lastGrowth: 'Tốc độ gần nhất tiếp diễn',
    linear: 'Một đường thẳng',
    gmean: 'Mức trung bình tới lúc đó',
  },
  caveat:
    'Các con số lấy như bản in năm 2021, không phải như người thời đó biết; sáu phép thử chồng lên nhau chỉ để minh họa, không chứng minh được điều gì.',
};

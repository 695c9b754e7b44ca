import type { DrawnWords } from '..';
import { chart } from './chart';
import { embed } from './embed';
import { joints } from './joints';
import { lower } from './letters';
import { numberUnits } from './numberUnits';
import { parts } from './parts';
import { scenario } from './scenario';
import { valueTable } from './valueTable';

/** The words that a chart and what stands beside it are told in: all that the script of a frame needs. */
export const drawn: Omit<DrawnWords, 'data'> = {
  lang: 'vi',
  locale: 'vi',
  chartTitle: (p) => `${p.series} đến năm ${p.to}`,
  published: 'đã công bố',
  scenarios: 'kịch bản',
  bandLabel: {
    0.5: '5 trên 10 diễn biến như vậy',
    0.8: '8 trên 10 diễn biến như vậy',
    0.95: '95 trên 100 diễn biến như vậy',
  },
  bandSpan: (p) => `${p.lower} đến ${p.upper} vào năm ${p.year}`,
  replaced: (p) => `${p.value} (bản in ${p.printed})`,
  describe: {
    chart: (p) => `Biểu đồ: ${p.series}, ${lower(p.unit)}.`,
    published: (p) => `Số liệu công bố: ${p.list}.`,
    observation: (p) => `${p.value} năm ${p.year}${p.doubtful ? ' (đáng ngờ)' : ''}`,
    replaced: (p) =>
      `${p.value} năm ${p.year} (số thay thế của người biên tập; bản in ${p.printed})`,
    outside: (p) => `Số liệu chính thức ngoài hai bài báo: ${p.list}.`,
    scenarios: (p) => `Kịch bản đến năm ${p.to}, không phải dự báo: ${p.list}.`,
    scenario: (p) => `${p.name}: ${p.value}${p.span}`,
    span: (p) => ` (${p.label}: ${p.lower} đến ${p.upper})`,
  },
  status: {
    published: 'đã công bố',
    derived: 'suy ra bằng phép tính',
    interpolated: 'nối giữa hai số liệu',
    projected: 'ngoại suy',
    scenario: 'kịch bản',
    outside: 'ngoài hai bài báo',
  },
  finding: {
    consistent: 'Khớp',
    rounding: 'Lệch do làm tròn',
    doubtful: 'Đáng ngờ',
    inconsistent: 'Mâu thuẫn',
    error: 'Gần như chắc chắn in sai',
    unverified: 'Chưa kiểm chứng',
  },
  units: {
    billionDollars: 'Tỷ USD, giá hiện hành',
    short: 'tỷ\u00a0USD',
    percentAYear: 'mỗi năm',
  },

  embed,
  joints,
  ...scenario,
  parts,

  chart,
  cards: { units: numberUnits },
  compare: { data: valueTable },
  ui: {
    year: 'Năm cần xem',
    yearText: (p) => `${p.year}: ${p.list} ${p.unit}`,
    noFigure: (p) => `không có số liệu công bố cho năm ${p.year}`,
    provenance: {
      insteadOf: (p) => `thay cho con số in là ${p.printed}.`,
    },
  },
};

import type { reading as english } from '../en/reading';
import type { Widened } from '../widened';

/** Words of what can be read off a chart at one year. */
export const reading: Widened<typeof english> = {
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
  chart: {
    reading: {
      band: (p) => `${p.label}: ${p.lower} đến ${p.upper}`,
      spoken: (p) => `${p.name} ${p.value}${p.more && ` (${p.more})`}`,
      allOf: (p) => `${p.text}, ${p.status}`,
    },
  },
  ui: {
    year: 'Năm cần xem',
    yearText: (p) => `${p.year}: ${p.list} ${p.unit}`,
    noFigure: (p) => `không có số liệu công bố cho năm ${p.year}`,
    provenance: {
      insteadOf: (p) => `thay cho con số in là ${p.printed}.`,
    },
  },
};

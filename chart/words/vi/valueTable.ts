import type { FramedWords } from '..';

/** Words of the table of every value. */
export const valueTable: FramedWords['compare']['data'] = {
  region: 'Mọi giá trị, từng năm một: cuộn được',
  year: 'Năm',
  published: 'Số liệu công bố',
  outside: 'Ngoài hai bài báo',
  status: 'Tình trạng',
  coverage: { 0.5: '5 trên 10', 0.8: '8 trên 10', 0.95: '95 trên 100' },
  lower: (p) => `${p.coverage}, từ`,
  upper: (p) => `${p.coverage}, đến`,
  doubtful: (p) => `${p.status}, đáng ngờ`,
};

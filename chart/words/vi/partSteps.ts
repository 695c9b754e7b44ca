import { capital, lower } from './letters';
import type { partSteps as english } from '../en/partSteps';
import type { Widened } from '../widened';

/** What is said of the parts of a total beside its chart. */
export const partSteps: Widened<typeof english> = {
  split: (p) =>
    `Bài báo không in cơ cấu của năm ${p.last}; ở đây lấy cơ cấu của năm ${p.year} (${p.list}) thay vào, và đó là một giả định.`,
  splitOf: (p) => `${p.part} ${p.value} trên tổng ${p.total}, tức ${p.share}`,
  steps: {
    share: (p) => `${capital(p.part)} năm ${p.last}`,
    shareAssumed: (p) => `${capital(p.part)} năm ${p.last}, cơ cấu như năm ${p.year} (giả định)`,
    of: (p) => `${capital(p.part)}: ${lower(p.says)}`,
    together: (p) => `Các phần cộng lại năm ${p.year}`,
    growth: (p) => `Mức tăng của tổng năm ${p.year}, theo tỷ trọng các phần của năm trước`,
  },
  ui: {
    rule: (p) => `${capital(p.list)}, mỗi phần một mức tăng`,
    part: (p) => capital(p.part),
    ruled: (p) => `${capital(p.part)}: ${p.rule}`,
    growthOf: (p) => `Mức tăng của ${p.part} trong ${p.name}`,
    end: (p) => `${p.value} vào năm ${p.year}`,
    endAlone: (p) => `${p.value} vào năm ${p.year} nếu chỉ theo quy tắc`,
  },
};

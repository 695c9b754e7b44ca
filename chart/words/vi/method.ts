import type { Words } from '..';
import { capital } from './letters';
import { entries } from './methodEntries';

/** How the model computes: the steps of a reader's own numbers, and each rule in short. */
export const method: Words['method'] = {
  here: {
    heading: 'Các con số được tính thế nào',
    lead: 'Dòng nào cũng kiểm tra được bằng máy tính bỏ túi: các số chỉ làm tròn đến mức kết quả vẫn ra đúng như đã ghi.',
    nothing: 'Kịch bản kết thúc ở số liệu công bố cuối cùng nên không có gì phải tính.',
    more: 'Mọi quy tắc kèm công thức',
  },
  steps: {
    rule: (p) => `Chỉ theo quy tắc, năm ${p.year}`,
    pace: 'Tốc độ của chuỗi số liệu',
    slope: 'Hệ số góc của đường hồi quy qua các lôgarit',
    fitted: 'Đổi ra mức tăng mỗi năm',
    mean: 'Trung bình của chuỗi số liệu',
    needed: 'Mức tăng để đạt mục tiêu',
    sought: (p) =>
      `Mức tăng để tất cả cộng lại đạt mục tiêu vào năm ${p.year}, tìm bằng cách chia đôi khoảng`,
    growthIn: (p) => `Mức tăng năm ${p.year}`,
    fromYearBefore: (p) => `Năm ${p.year} tính từ năm trước`,
    multiplier: 'Hệ số nhân mỗi năm của quy tắc',
    pushed: (p) => `Cộng thêm điểm phần trăm, năm ${p.year}`,
    factor: (p) => `${capital(p.name)}, dưới dạng hệ số, năm ${p.year}`,
    together: (p) => `Tất cả cộng lại, năm ${p.year}`,
    share: 'Trung bình lôgarit của khi có và khi không có',
    adds: (p) => `${capital(p.name)}: phần của nó trong chênh lệch`,
    strays: 'Mức chuỗi số liệu chệch đi trong một năm',
    range: (p) => `${capital(p.label)}, năm ${p.year}`,
    ends: (p) => `${p.lower}\u00a0đến\u00a0${p.upper}`,
  },

  about: {
    heading: 'Các kịch bản được tính thế nào',
    lead: 'V là mức, k là số năm kể từ số liệu công bố cuối cùng, g là mức tăng mỗi năm. Mọi ví dụ đều được tính ngay tại đây từ những con số hai bài báo in.',
    references:
      'Tài liệu tham khảo và phần còn lại của phương pháp nằm trong tệp docs/method.md của mã nguồn.',
    groups: {
      rules: 'Quy tắc tăng trưởng',
      effects: 'Đòn bẩy chính sách và cú sốc',
      ranges: 'Khoảng biến động',
      questions: 'Những câu hỏi đặt cho mô hình',
      sums: 'Những tổng phải khớp',
    },
    entries,
  },
};

import type { arrival as english } from '../en/arrival';
import type { Widened } from '../widened';

/** What a page names first, and what it says while the rest of it is on its way. */
export const arrival: Widened<typeof english> = {
  ui: {
    chart: 'Biểu đồ',
    scenarioCards: 'Kịch bản',
    scenarioName: (p) => `Tên kịch bản ${p.id}`,
    growthOf: (p) => `Mức tăng mỗi năm, ${p.name}`,
    add: 'Thêm kịch bản',
  },
  late: {
    missing: 'Một phần của trang này chưa tải được.',
    pale: 'Phần mờ vẫn như trước khi bạn thay đổi.',
    again: 'Thử lại',
    refused: 'Không tính được như vậy.',
  },
};

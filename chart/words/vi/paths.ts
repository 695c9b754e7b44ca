import type { paths as english } from '../en/paths';
import type { Widened } from '../widened';

/** Words of possible paths. */
export const paths: Widened<typeof english> = {
  show: 'Các đường có thể',
  note: (p) =>
    `${p.count} đường mảnh cho thấy những năm tới có thể lên xuống thất thường ra sao: mỗi đường là “${p.name}” với những lên xuống như giai đoạn ${p.from}–${p.to}, vẽ ngẫu nhiên và được giữ lại trong liên kết. Không đường nào hơn đường nào, và không đường nào là dự báo.`,
  short: (p) =>
    `Đường mảnh: ${p.count} cách mà những lên xuống của ${p.from}–${p.to} có thể tiếp diễn, vẽ ngẫu nhiên; không đường nào là dự báo.`,
};

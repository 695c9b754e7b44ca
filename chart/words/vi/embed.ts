import type { Words } from '..';

/** Words of an embed: what its readers can move, and the guess they draw. */
export const embed: Words['embed'] = {
  moves: (p) => `Điều chỉnh “${p.name}”`,
  refused: 'Không tính được với giá trị đó, nên không có gì thay đổi.',
  events: 'Những gì đã xảy ra trong thời gian này',
  guess: {
    heading: 'Hãy vẽ điều bạn dự đoán',
    help: (p) =>
      `Vẽ tiếp từ ${p.last} đến ${p.to}: vẽ trên biểu đồ bằng chuột, bút hoặc ngón tay, hoặc đặt từng năm một ở đây.`,
    year: 'Năm',
    level: (p) => `Mức của bạn năm ${p.year}`,
    again: 'Vẽ lại',
    hidden: 'Các kịch bản được giấu cho đến khi bạn muốn xem.',
    reveal: 'Xem các kịch bản',
    score: (p) =>
      `Con số bạn đoán cho năm ${p.year}, ${p.guess}, bằng ${p.times} lần kết quả của “${p.name}” (${p.value}).`,
    equal: (p) =>
      `Con số bạn đoán cho năm ${p.year}, ${p.guess}, gần như trùng với kết quả của “${p.name}” (${p.value}).`,
    name: 'Phỏng đoán của tôi',
    open: 'Mở trong Kuroshio cùng phỏng đoán này',
  },
};

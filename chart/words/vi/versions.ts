import type { Words } from '..';

/** What a page says where its link was made with earlier data. Numbers and dates arrive formatted. */
export const versions: Words['versions'] = {
  made: (p) =>
    `Liên kết này được tạo với dữ liệu ${p.data}, và bạn đang thấy đúng những gì người tạo đã thấy.`,
  summary: (p) =>
    p.count === 1
      ? `Một giá trị ở đây đã thay đổi kể từ dữ liệu ${p.data}`
      : `${p.count} giá trị ở đây đã thay đổi kể từ dữ liệu ${p.data}`,
  unchanged: (p) => `Không giá trị nào ở đây thay đổi kể từ dữ liệu ${p.data}.`,
  revision: (p) => `Dữ liệu ${p.data}, ngày ${p.date}:`,
  value: (p) => `${p.what}: ${p.before} → ${p.after}\u00a0${p.unit}. ${p.reasons}`,
  what: {
    record: (p) => `Năm ${p.year}`,
    alternative: (p) => `Số thay thế cho năm ${p.year}`,
    outside: (p) => `Ngoài hai bài báo, năm ${p.year}`,
    part: (p) => `${p.part}, ${p.what}`,
  },
  none: 'không có',
  ends: (p) => `Với dữ liệu ${p.data}, kết quả năm ${p.year} sẽ là ${p.list}.`,
  end: (p) => `${p.after}\u00a0${p.unit} thay vì ${p.before} (${p.difference}) với ${p.name}`,
  same: (p) => `vẫn ${p.value}\u00a0${p.unit} với ${p.name}`,
  between: '; ',
  refused: (p) =>
    `Dữ liệu ${p.data} không nhận được trọn vẹn liên kết như đã viết; khi đó trang sẽ nói rõ phần nào.`,
  show: (p) => `Hiển thị với dữ liệu ${p.data}`,
  shown: (p) => `Đang hiển thị với dữ liệu ${p.data}.`,
  step: (p) => `dữ liệu ${p.data}`,
};

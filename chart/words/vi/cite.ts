import type { Words } from '..';

/** Words of a citation and of the description that goes with a file of numbers. */
export const cite: Words['cite'] = {
  author: 'Kuroshio',
  noDate: 'không rõ năm',
  kind: 'Bộ dữ liệu',
  versions: (p) => `Mô hình ${p.model}, dữ liệu ${p.data}`,
  retrieved: (p) => `Truy cập ngày ${p.date}, tại `,
  figuresFrom: (p) => `Kịch bản, không phải dự báo. Các số liệu công bố lấy từ: ${p.sources}.`,
  assumption: (p) => `${p.name}: ${p.sentence}`,
  licence:
    'Mã nguồn và những gì nó tính ra theo giấy phép MIT. Các số liệu công bố là dữ kiện do người khác in ra; xin hãy trích dẫn bài báo của họ.',
};

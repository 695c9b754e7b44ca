import type { framed as english } from '../en/framed';
import type { Widened } from '../widened';
import { reading } from './reading';
import { valueTable } from './valueTable';

/** The words that only some frames ask for: those with a guess to draw, a table, years to walk through. */
export const framed: Widened<typeof english> = {
  ...reading,
  guess: {
    heading: 'Hãy vẽ điều bạn dự đoán',
    help: (p) =>
      `Vẽ tiếp từ ${p.last} đến ${p.to}: vẽ trên biểu đồ bằng chuột, bút hoặc ngón tay, hoặc đặt từng năm một ở đây.`,
    year: 'Năm',
    level: (p) => `Mức của bạn năm ${p.year}`,
    again: 'Vẽ lại',
    hidden: 'Các kịch bản được giấu cho đến khi bạn muốn xem.',
    hiddenCame: 'Những gì đã xảy ra và các kịch bản được giấu cho đến khi bạn muốn xem.',
    reveal: 'Xem các kịch bản',
    revealCame: 'Xem những gì đã xảy ra',
    score: (p) =>
      `Con số bạn đoán cho năm ${p.year}, ${p.guess}, bằng ${p.times} lần kết quả của “${p.name}” (${p.value}).`,
    equal: (p) =>
      `Con số bạn đoán cho năm ${p.year}, ${p.guess}, gần như trùng với kết quả của “${p.name}” (${p.value}).`,
    scoreCame: (p) =>
      `Con số bạn đoán cho năm ${p.year}, ${p.guess}, bằng ${p.times} lần con số thực tế (${p.value}, ${p.status}).`,
    equalCame: (p) =>
      `Con số bạn đoán cho năm ${p.year}, ${p.guess}, gần như trùng với con số thực tế (${p.value}, ${p.status}).`,
    offs: (p) => `Hệ số sai lệch điển hình so với thực tế (${p.years}): ${p.list}.`,
    off: (p) => `${p.name} ${p.factor}`,
    yours: 'bạn đoán',
    quoted: (p) => `“${p.name}”`,
    end: (p) => `Bạn đoán ${p.guess}`,
    gap: (p) => `${p.times} lần`,
    name: 'Phỏng đoán của tôi',
  },
  compare: { data: valueTable },
};

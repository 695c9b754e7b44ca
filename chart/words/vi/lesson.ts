import type { lesson as english } from '../en/lesson';
import type { Widened } from '../widened';

/** Words of a page that walks through a lesson. */
export const lesson: Widened<typeof english> = {
  step: (p) => `Bước ${p.at} trên ${p.of}`,
  end: 'Kết thúc',
  ways: 'Các bước',
  previous: 'Quay lại',
  next: 'Bước tiếp theo',
  toEnd: 'Đến phần kết',
  show: 'Xem đáp án',
  answer: 'Đáp án',
  unguessed: {
    heading: 'Bạn chưa phỏng đoán.',
    why: 'Xem đáp án rồi, người ta dễ tưởng là mình đã biết từ trước.',
    guess: 'Phỏng đoán trước',
    look: 'Xem mà không phỏng đoán',
  },
  unfinished: (p) => `Đường của bạn dừng ở năm ${p.year}, mà câu hỏi là về năm ${p.to}.`,
  noScript:
    'Muốn vẽ cần có JavaScript, mà ở đây đang tắt. Hãy đặt ngón tay vào chỗ bạn nghĩ đường sẽ kết thúc, rồi xem đáp án.',
  choose: 'Phỏng đoán của bạn',
  chosen: {
    right: (p) => `Các con số cho thấy “${p.answer}”, đúng như bạn phỏng đoán.`,
    wrong: (p) => `Các con số cho thấy “${p.answer}”. Bạn đã phỏng đoán “${p.guess}”.`,
    none: (p) => `Các con số cho thấy “${p.answer}”.`,
  },
  open: 'Mở trong Kuroshio',
  openGuess: 'Mở trong Kuroshio cùng đường bạn vẽ',
  table: 'Bảng các giá trị',
  present: 'Trình chiếu',
  leave: 'Thoát',
  keys: 'Phím mũi tên để chuyển bước, Esc để thoát.',
  print: 'Phiếu để in',
  closing: {
    heading: 'Những gì bạn đã phỏng đoán',
    kept: 'Chỉ trang này biết, và sẽ quên khi bạn rời đi.',
    none: 'không phỏng đoán',
    unseen: 'chưa xem đáp án',
    nothing: 'Lần này bạn không phỏng đoán. Bạn có thể bắt đầu lại bài học bất cứ lúc nào.',
    again: 'Bắt đầu lại',
    further: 'Có thể thử tiếp',
    lesson: (p) => `Bài tiếp theo: ${p.title}`,
    lessons: 'Tất cả các bài học',
    own: 'Tự soạn một bài học',
    scenarios: 'Tự dựng các kịch bản',
  },
};

import type { LessonWords } from '../../lessonWords';

/** Words of "Five hundred billion by 2040". */
export const fiveHundredBillion: LessonWords['five-hundred-billion'] = {
  title: 'Năm trăm tỷ đô la vào năm 2040',
  needed: {
    say: (p) =>
      `Giả sử ASEAN và Nhật Bản tự đặt mục tiêu: thương mại đạt ${p.goal} vào năm ${p.to}. Năm ${p.last}, con số này là ${p.start}.`,
    question: 'Mỗi năm thương mại phải tăng bao nhiêu?',
    explanation: [
      (p) => `Phải tăng ${p.growth} mỗi năm, ${p.years} năm liền, năm sau tính trên năm trước.`,
      (p) =>
        `Đem cả mức tăng ${p.rise} chia cho ${p.years} năm thì được ${p.divided}, như thế là quá nhiều, vì phần tăng thêm rồi cũng tăng.`,
      (p) =>
        `Bản thân chuỗi số liệu tăng ${p.whole} mỗi năm từ năm ${p.first} đến năm ${p.last}, và ${p.recent} mỗi năm kể từ năm ${p.recentFrom}.`,
    ],
  },
  stretches: {
    say: (p) =>
      `Mục tiêu đòi hỏi tăng ${p.growth} mỗi năm. Giữa các số liệu của chuỗi có ${p.count} quãng dài từ ${p.stretch} năm trở lên.`,
    question: 'Trong bao nhiêu quãng ấy, thương mại tăng nhanh ít nhất bằng thế?',
    explanation: [
      (p) =>
        `Trong ${p.reaching} trên ${p.count} quãng, nhanh nhất là ${p.best} mỗi năm từ năm ${p.bestFrom} đến năm ${p.bestTo}.`,
      'Quãng ấy bắt đầu ở một năm thấp và kết thúc ở một số liệu đáng ngờ, lại thêm các quãng chồng lên nhau, nên đó không phải là chừng ấy bằng chứng riêng rẽ.',
      (p) =>
        `Trong những quãng kéo đến năm ${p.last}, các quãng bắt đầu từ năm ${p.short} không đạt mức đó, và một chuỗi số liệu dài ${p.span} năm không thể cho thấy ${p.years} năm liền.`,
    ],
  },
  range: {
    say: 'Chuỗi số liệu đã lên xuống khá nhiều. Bây giờ đến lượt bạn.',
    question: (p) => `Theo bạn, thương mại năm ${p.to} ở mức nào? Hãy vẽ đường của riêng bạn.`,
    explanation: [
      (p) =>
        `Nếu những năm tới biến động như chuỗi số liệu đã qua, khoảng ${p.outer} có mức tăng bình quân từ ${p.low} đến ${p.high} mỗi năm trong ${p.stretch} năm.`,
      (p) =>
        `Mức ${p.growth} của mục tiêu nằm trong khoảng đó, mà không tăng chút nào hay sụt giảm cũng vậy: chuỗi số liệu không loại trừ điều nào.`,
      'Mục tiêu nói điều gì cần phải xảy ra chứ không nói điều gì xảy ra, nên nó cũng là một kịch bản như các đường khác ở đây.',
    ],
  },
  howMany: {
    none: 'Không quãng nào',
    some: 'Một số quãng',
    all: 'Mọi quãng',
  },
  teacher: {
    teaches: [
      'Đổi một mục tiêu ra mức tăng mỗi năm, và vì sao chia đều cho số năm lại sai.',
      'Trước một mục tiêu, hỏi xem điều tương tự đã từng xảy ra chưa, và kéo dài bao lâu.',
      'Khoảng biến động rộng cũng là một câu trả lời: một chuỗi số liệu ngắn và gập ghềnh không thể ủng hộ cũng không thể bác bỏ mục tiêu.',
    ],
    discuss: [
      'Điều gì phải thay đổi thì mức tăng như vậy mới kéo dài được lâu đến thế?',
      'Một mục tiêu không ai tin có ích gì không? Có ích cho ai?',
      'Quãng nhanh nhất bắt đầu ở một năm thấp. Có nên tính nó không?',
      'Bạn sẽ viết tít báo về mục tiêu này thế nào cho công bằng với chuỗi số liệu?',
    ],
    lookOut: [
      'Mục tiêu này là ví dụ đặt ra cho bài học, không phải chính sách của ai.',
      'Khoảng biến động tính từ một nhúm số liệu nên bản thân nó cũng chỉ là ước chừng; đó không phải là xác suất đạt mục tiêu.',
    ],
  },
};

import type { LessonWords } from '../../lessonWords';

/** Words of "Stand in 2008, draw 2018". */
export const standIn2008: LessonWords['stand-in-2008'] = {
  title: 'Đứng ở năm 2008, vẽ đến năm 2018',
  trade: {
    say: (p) =>
      `Hãy hình dung bây giờ là năm ${p.origin}. Đây là những gì bạn biết về thương mại giữa ASEAN và Nhật Bản, tính bằng tỷ USD: ${p.known}.`,
    question: (p) =>
      `Từ đó đến năm ${p.to}, thương mại diễn biến ra sao? Hãy vẽ đường của bạn trước khi xem.`,
    explanation: [
      (p) => `Thực tế sau đó là ${p.came}, chỉ cao hơn năm ${p.origin} một chút.`,
      (p) =>
        `Nếu tiếp tục theo tốc độ ${p.first}–${p.origin}, tức ${p.growth} mỗi năm, thì năm ${p.to} đã là ${p.trend}, gấp ${p.times} lần thực tế; còn “giữ nguyên” thì dừng ở ${p.hold}, thấp hơn thực tế ${p.short}.`,
      (p) =>
        `Vào năm ${p.origin}, cả hai quy tắc đều có vẻ hợp lý, và không có gì trong những số liệu đã biết lúc đó cho thấy nên tin quy tắc nào.`,
    ],
  },
  'trade-rules': {
    say: (p) =>
      `Cũng có thể thử như vậy từ những năm khác. Ta đứng ở các năm ${p.origins}, cho ${p.rules} quy tắc đơn giản biết số liệu đến lúc đó rồi hỏi chúng mọi số liệu về sau.`,
    question: 'Nếu là bạn, bạn đã tin vào quy tắc nào?',
    explanation: [
      (p) =>
        `Qua cả ${p.tests} phép thử, “${p.best}” sai ít nhất: cộng mọi sai lệch lại, tốc độ của chuỗi số liệu sai gấp ${p.drift} lần và tốc độ gần nhất sai gấp ${p.lastGrowth} lần.`,
      (p) =>
        `Đường thẳng theo sát phía sau, gấp ${p.linear} lần, nên chỉ cần một số liệu khác đi là thứ hạng trên cùng có thể đổi.`,
      (p) =>
        `Đây là số liệu được in về sau chứ không phải như người thời đó biết, và ${p.tests} phép thử chồng lên nhau chỉ để minh họa, không chứng minh được điều gì.`,
    ],
  },
  investment: {
    say: (p) =>
      `Bây giờ là năm ${p.origin}, và đây là những gì bạn biết về đầu tư trực tiếp của Nhật Bản vào ASEAN, tính bằng tỷ USD mỗi năm: ${p.known}.`,
    question: (p) =>
      `Từ đó đến năm ${p.to}, đầu tư diễn biến ra sao? Hãy vẽ đường của bạn trước khi xem.`,
    explanation: [
      (p) => `Thực tế sau đó là ${p.came}.`,
      (p) =>
        `Về năm ${p.to}, tốc độ ${p.first}–${p.origin}, tức ${p.growth} mỗi năm, cho ${p.trend}, giữ nguyên cho ${p.hold}, còn trung bình của các số liệu tới lúc đó cho ${p.mean}.`,
      'Khi chuỗi số liệu dao động, một năm tốt hay xấu ở một trong hai đầu đủ làm nên tốc độ, nên tốc độ ấy nói về năm đó nhiều hơn là về cả chuỗi.',
    ],
  },
  'investment-rules': {
    say: (p) =>
      `Vẫn ${p.rules} quy tắc ấy, nay thử trên đầu tư, đứng ở các năm ${p.origins}. Trước khi chọn, hãy nhớ lại quy tắc nào đã hợp với thương mại.`,
    question: 'Còn lần này, bạn đã tin vào quy tắc nào?',
    explanation: [
      (p) =>
        `Qua cả ${p.tests} phép thử, “${p.best}” sai ít nhất: cộng mọi sai lệch lại, giữ nguyên sai gấp ${p.naive} lần và tốc độ của chuỗi số liệu sai gấp ${p.drift} lần.`,
      (p) =>
        `Với thương mại thì đó là “${p.elsewhere}”, vậy không có quy tắc nào hợp với mọi chuỗi số liệu: có chuỗi trôi đi, có chuỗi quay về mức cũ.`,
      (p) =>
        `Và ${p.tests} phép thử này cũng chồng lên nhau, nên chúng chỉ minh họa chứ không chứng minh.`,
    ],
  },
  teacher: {
    teaches: [
      'Một quy tắc khớp với quá khứ chưa chắc khớp với những gì đến sau, và quy tắc đơn giản nhất thường khó bị đánh bại.',
      'Muốn thử một quy tắc cho trung thực, chỉ được cho nó biết những gì người thời đó biết.',
      'Quy tắc nào hợp với một chuỗi số liệu là tùy chuỗi ấy biến động ra sao.',
    ],
    discuss: [
      'Đường của bạn lệch bao nhiêu, và lệch về phía nào? Khi vẽ, bạn đã nghĩ đến điều gì?',
      'Vì sao ta dễ muốn kéo dài đợt tăng gần nhất?',
      'Vào năm bạn đứng, phải biết thêm điều gì mới vẽ được tốt hơn? Lúc đó có thể biết được không?',
      'Cần bao nhiêu phép thử thì bạn mới tin rằng quy tắc này hơn quy tắc kia?',
    ],
    lookOut: [
      'Học sinh vẽ gần đúng không phải vì giỏi hơn các bạn: một lần đoán chỉ là một lần thử.',
      'Các phép thử dùng chung những năm về sau nên ít hơn ta tưởng. Chúng không phải là bằng chứng về những năm sau chuỗi số liệu.',
      'Một số con số in trong bài là đáng ngờ; vòng tròn và chấm rỗng cho biết điều đó.',
    ],
  },
};

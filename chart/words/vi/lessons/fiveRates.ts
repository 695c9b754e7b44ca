import type { LessonWords } from '../../lessonWords';

/** Words of "One record, five growth rates". */
export const fiveRates: LessonWords['five-rates'] = {
  title: 'Một chuỗi số liệu, năm tốc độ tăng trưởng',
  from: (p) => `Từ năm ${p.year}`,
  fastest: {
    say: (p) =>
      `Đây là toàn bộ chuỗi số liệu về thương mại giữa ASEAN và Nhật Bản, tính bằng tỷ USD: ${p.record}. Chuỗi này tăng nhanh hay chậm là tùy bạn tính từ năm nào.`,
    question: (p) =>
      `Tính từ năm nào đến năm ${p.last} thì mức tăng mỗi năm, theo phần trăm, là cao nhất?`,
    explanation: [
      (p) =>
        `Tính từ năm ${p.fastFrom}, chuỗi số liệu tăng ${p.fast} mỗi năm, còn tính từ năm ${p.slowFrom} thì chỉ ${p.slow}, mà số liệu vẫn là những số ấy.`,
      (p) =>
        `Năm ${p.fastFrom} là một năm thấp, kém năm ${p.before} tới ${p.fall}, nên ai bắt đầu từ đáy thì hầu như chỉ thấy đoạn đi lên.`,
      'Tốc độ giữa hai năm chỉ dựa vào hai số liệu ấy: mọi số liệu ở giữa có thể khác đi mà tốc độ vẫn nguyên như thế.',
    ],
  },
  compounded: {
    say: (p) =>
      `Nhanh nhất trong ${p.count} tốc độ là ${p.fast} mỗi năm. Năm ${p.last}, thương mại ở mức ${p.start}.`,
    question: (p) => `Tốc độ ấy dẫn tới đâu vào năm ${p.to}? Hãy vẽ theo cảm nhận, đừng tính toán.`,
    explanation: [
      (p) =>
        `Với ${p.fast} mỗi năm, cứ ${p.doubling} năm thương mại lại tăng gấp đôi và đến năm ${p.to} đạt ${p.high}, vì mức tăng của năm sau được tính trên một lượng lớn hơn.`,
      (p) =>
        `Với tốc độ chậm nhất trong ${p.count} tốc độ, ${p.slow}, thương mại chỉ đến ${p.low}.`,
      (p) =>
        `Đầu này của hình quạt gấp ${p.times} lần đầu kia, mà đường nào trong đó cũng là phép tính đúng trên cùng một chuỗi số liệu.`,
    ],
  },
  headlines: {
    say: (p) =>
      `Có hai tít báo: “Thương mại tăng ${p.fast} mỗi năm” và “Thương mại gần như đứng yên: ${p.slow} mỗi năm”.`,
    question: 'Tít nào sai?',
    explanation: [
      (p) =>
        `Không tít nào sai: tít thứ nhất tính từ năm ${p.fastFrom}, tít thứ hai tính từ năm ${p.slowFrom}.`,
      (p) =>
        `Cả hai đều bỏ qua năm bắt đầu tính, mà kéo dài đến năm ${p.to} thì đó là khác biệt giữa ${p.high} và ${p.low}.`,
      'Vậy gặp bất cứ tốc độ tăng trưởng nào, hãy hỏi nó tính giữa hai năm nào, và sẽ là bao nhiêu nếu xê dịch đi một năm.',
    ],
  },
  false: {
    first: 'Tít thứ nhất',
    second: 'Tít thứ hai',
    both: 'Cả hai',
    neither: 'Không tít nào',
  },
  teacher: {
    teaches: [
      'Tốc độ tăng trưởng cần hai năm, và việc chọn hai năm nào có thể quan trọng hơn mọi điều đã xảy ra ở giữa.',
      'Phần trăm mỗi năm thì cộng dồn: khác nhau chút ít về tốc độ thành khác nhau nhiều về mức.',
      'Một con số đúng vẫn có thể gây hiểu lầm vì điều bị bỏ qua bên cạnh nó.',
    ],
    discuss: [
      'Ai có lý do để tính từ năm thấp, và ai có lý do để tính từ năm gần nhất?',
      'Có năm bắt đầu nào công bằng hơn các năm khác không? Bạn sẽ lập luận thế nào?',
      'Hãy tìm một tốc độ tăng trưởng trong tin tức tuần này. Tin ấy có nói tính giữa những năm nào không?',
      'Đường bạn vẽ cho tốc độ nhanh nhất có cong lên không? Nếu là đường thẳng thì nghĩa là gì?',
    ],
    lookOut: [
      'Các tốc độ này không phải là từng ấy ý kiến về những năm tới; đó là từng ấy cách tóm tắt cùng một quá khứ.',
      'Số liệu tính bằng đô la của từng năm, nên một phần mức tăng là do giá cả.',
    ],
  },
};

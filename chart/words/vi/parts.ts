import type { Words } from '..';
import { capital, lower } from './letters';

/** Words of a total that follows its parts. */
export const parts: Words['parts'] = {
  nouns: { exports: 'xuất khẩu', imports: 'nhập khẩu' },
  and: ' và ',
  andThen: ', và ',

  name: (p) => capital(p.list),
  named: (p) => `${p.part} ${p.rule}`,
  rule: {
    trend: (p) => `theo tốc độ ${p.from}–${p.to}`,
    ols: (p) => `theo tốc độ hồi quy ${p.from}–${p.to}`,
    hold: () => '0\u00a0%',
    mean: (p) => `về trung bình ${p.from}–${p.to}`,
    constant: (p) => p.growth,
    more: (p) => `+${p.amount} mỗi năm`,
    less: (p) => `−${p.amount} mỗi năm`,
    phased: (p) => `lần lượt ${p.list} mỗi năm`,
    fading: (p) => `${p.first} chuyển dần về ${p.later} mỗi năm`,
    logistic: (p) => `chững lại ở ${p.value}`,
    drawn: (p) => `vẽ tay đến ${p.year}`,
  },

  sentence: (p) => `${p.subject} đi theo từng phần: ${p.list}.`,
  splitAs: (p) => `cơ cấu như năm ${p.year} (giả định)`,
  phrase: {
    grows: (p) => `${p.subject} tăng ${p.growth} mỗi năm`,
    shrinks: (p) => `${p.subject} giảm ${p.growth} mỗi năm`,
    trend: (p) =>
      `${p.subject} tiếp tục theo tốc độ bình quân ${p.from}–${p.to} là ${p.growth} mỗi năm`,
    ols: (p) =>
      `${p.subject} tiếp tục theo tốc độ hồi quy qua các số liệu từ năm ${p.from} đến năm ${p.to}, ${p.growth} mỗi năm`,
    hold: (p) => `${p.subject} giữ nguyên`,
    mean: (p) => `${p.subject} trở về mức trung bình ${p.from}–${p.to}, ${p.value}`,
    gains: (p) => `${p.subject} tăng thêm ${p.amount} mỗi năm`,
    loses: (p) => `${p.subject} giảm ${p.amount} mỗi năm`,
    phased: (p) => `${p.subject} lần lượt tăng ${p.list}`,
    phasedFalling: (p) => `${p.subject} lần lượt thay đổi ${p.list}`,
    segment: (p) => `${p.growth} mỗi năm từ năm ${p.from}`,
    fading: (p) =>
      `${p.subject} tăng ${p.first} vào năm ${p.next} rồi chuyển dần về ${p.later} mỗi năm, cứ ${p.halfLife} khoảng cách lại thu hẹp một nửa`,
    saturates: (p) =>
      `${p.subject} tăng ${p.growth} vào năm ${p.next} rồi chững lại ở mức ${p.value}`,
    bottomsOut: (p) =>
      `${p.subject} giảm ${p.growth} vào năm ${p.next} rồi dừng lại ở mức ${p.value}`,
    drawnFlat: (p) => `${p.subject} đi theo một đường vẽ tay, ${p.list}, rồi giữ nguyên ở đó`,
    drawnOn: (p) =>
      `${p.subject} đi theo một đường vẽ tay, ${p.list}, rồi tiếp tục theo tốc độ sau cùng`,
    anchor: (p) => `${p.value} vào năm ${p.year}`,
  },

  split: (p) =>
    `Bài báo không in cơ cấu của năm ${p.last}; ở đây lấy cơ cấu của năm ${p.year} (${p.list}) thay vào, và đó là một giả định.`,
  splitOf: (p) => `${p.part} ${p.value} trên tổng ${p.total}, tức ${p.share}`,
  splitNote: (p) => `Giả định: cơ cấu năm ${p.last} giống như năm ${p.year}.`,

  steps: {
    share: (p) => `${capital(p.part)} năm ${p.last}`,
    shareAssumed: (p) => `${capital(p.part)} năm ${p.last}, cơ cấu như năm ${p.year} (giả định)`,
    of: (p) => `${capital(p.part)}: ${lower(p.says)}`,
    together: (p) => `Các phần cộng lại năm ${p.year}`,
    growth: (p) => `Mức tăng của tổng năm ${p.year}, theo tỷ trọng các phần của năm trước`,
  },

  ui: {
    rule: (p) => `${capital(p.list)}, mỗi phần một mức tăng`,
    part: (p) => capital(p.part),
    ruled: (p) => `${capital(p.part)}: ${p.rule}`,
    growthOf: (p) => `Mức tăng của ${p.part} trong ${p.name}`,
    end: (p) => `${p.value} vào năm ${p.year}`,
    endAlone: (p) => `${p.value} vào năm ${p.year} nếu chỉ theo quy tắc`,
  },
};

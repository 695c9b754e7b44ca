import type { parts as english } from '../en/parts';
import type { Widened } from '../widened';
import { capital } from './letters';

/** Words of a total that follows its parts. */
export const parts: Widened<typeof english> = {
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
};

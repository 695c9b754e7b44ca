import type { DrawnWords } from '..';

/** Numbers that a sentence spells out; five keeps its digit, because its word is also that for a year. */
const NUMERALS = [
  ...['không', 'một', 'hai', 'ba', 'bốn', '5', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
] as const;

/** Words of rules, levers and shocks: their names, and the sentence they make together. */
export const scenario: Pick<DrawnWords, 'rule' | 'sentence' | 'effect'> = {
  rule: {
    trend: (p) => `Tốc độ ${p.from}–${p.to}`,
    ols: (p) => `Tốc độ hồi quy ${p.from}–${p.to}`,
    hold: (p) => `Giữ nguyên từ ${p.last}`,
    mean: (p) => `Trung bình ${p.from}–${p.to}`,
    constant: (p) => `${p.growth} mỗi năm`,
    more: (p) => `+${p.amount} mỗi năm`,
    less: (p) => `−${p.amount} mỗi năm`,
    phased: (p) => `Lần lượt ${p.list} mỗi năm`,
    fading: (p) => `${p.first} chuyển dần về ${p.later} mỗi năm`,
    logistic: (p) => `Chững lại ở ${p.value}`,
    drawn: (p) => `Vẽ tay đến ${p.year}`,
    target: (p) => `${p.value} năm ${p.year}`,
    withOne: (p) => `${p.rule}, kèm ${p.effect}`,
    withMany: (p) => `${p.rule}, kèm ${p.count} giả định`,
  },

  sentence: {
    grows: (p) => `${p.subject} tăng ${p.growth} mỗi năm kể từ năm ${p.last}.`,
    shrinks: (p) => `${p.subject} giảm ${p.growth} mỗi năm kể từ năm ${p.last}.`,
    trend: (p) =>
      `${p.subject} tiếp tục theo tốc độ bình quân từ năm ${p.from} đến năm ${p.to}: ${p.growth} mỗi năm.`,
    ols: (p) =>
      `${p.subject} tiếp tục theo tốc độ hồi quy qua mọi số liệu từ năm ${p.from} đến năm ${p.to}: ${p.growth} mỗi năm.`,
    hold: (p) => `${p.subject} giữ nguyên mức của năm ${p.last}, ${p.value}.`,
    mean: (p) =>
      `${p.subject} trở về mức trung bình giai đoạn ${p.from}–${p.to}, ${p.value}, rồi giữ nguyên ở đó.`,
    gains: (p) => `${p.subject} tăng thêm ${p.amount} mỗi năm kể từ năm ${p.last}.`,
    loses: (p) => `${p.subject} giảm ${p.amount} mỗi năm kể từ năm ${p.last}.`,
    phased: (p) => `${p.subject} tăng theo từng giai đoạn: ${p.list}.`,
    phasedFalling: (p) => `${p.subject} thay đổi theo từng giai đoạn: ${p.list}.`,
    segment: (p) => `${p.growth} mỗi năm từ năm ${p.from}`,
    fading: (p) =>
      `${p.subject} tăng ${p.first} vào năm ${p.next} rồi chuyển dần về ${p.later} mỗi năm, cứ ${p.halfLife} khoảng cách lại thu hẹp một nửa.`,
    saturates: (p) =>
      `${p.subject} tăng ${p.growth} vào năm ${p.next} rồi chững lại ở mức ${p.value}.`,
    bottomsOut: (p) =>
      `${p.subject} giảm ${p.growth} vào năm ${p.next} rồi dừng lại ở mức ${p.value}.`,
    drawnFlat: (p) => `${p.subject} đi theo một đường vẽ tay, ${p.list}, rồi giữ nguyên ở đó.`,
    drawnOn: (p) =>
      `${p.subject} đi theo một đường vẽ tay, ${p.list}, rồi tiếp tục theo tốc độ sau cùng.`,
    anchor: (p) => `${p.value} vào năm ${p.year}`,
    targetGrows: (p) =>
      `${p.subject} tăng ${p.growth} mỗi năm kể từ năm ${p.last}, vừa đủ để đạt ${p.value} vào năm ${p.year}.`,
    targetShrinks: (p) =>
      `${p.subject} giảm ${p.growth} mỗi năm kể từ năm ${p.last}, vừa đúng để xuống còn ${p.value} vào năm ${p.year}.`,
    stop: '.',
    and: '; ',
    list: ', ',
  },

  effect: {
    names: {
      points: 'một chính sách',
      level: 'một chính sách',
      shock: 'một cú sốc',
    },
    assumption: (p) => `${p.name} (giả định)`,
    points: (p) => `${p.size} điểm phần trăm`,
    pointsAdd: (p) => `${p.name} cộng thêm ${p.size} mỗi năm${p.when}${p.until}`,
    pointsTake: (p) => `${p.name} bớt đi ${p.size} mỗi năm${p.when}${p.until}`,
    levelAdds: (p) => `${p.name} làm tăng thêm ${p.size}${p.when}${p.until}`,
    levelTakes: (p) => `${p.name} làm giảm ${p.size}${p.when}${p.until}`,
    fromYear: (p) => ` từ năm ${p.start}`,
    rampedPoints: (p) => ` từ năm ${p.start}, đủ mức từ năm ${p.full}`,
    byYear: (p) => `, đủ mức vào năm ${p.full}`,
    forEver: ', không thời hạn',
    until: (p) => `, đến hết năm ${p.end}`,
    fadingOut: (p) => `, đến hết năm ${p.end} rồi giảm dần, hết hẳn vào năm ${p.gone}`,
    shock: (p) => `${p.name} vào năm ${p.year} làm giảm ${p.depth}, phục hồi sau ${p.years}`,
    shockScar: (p) =>
      `${p.name} vào năm ${p.year} làm giảm ${p.depth}, phục hồi sau ${p.years} nhưng vẫn mất hẳn ${p.scar}`,
    shockForEver: (p) => `${p.name} vào năm ${p.year} làm giảm ${p.depth} vĩnh viễn`,
    years: (p) => `${NUMERALS[p.count] ?? p.digits} năm`,
  },
};

import type { compare as english } from '../en/compare';
import type { Widened } from '../widened';
import { change } from './change';
import { lower } from './letters';

/** Words of what stands under the chart: results, differences, contributions, goals, numbers. */
export const compare: Widened<typeof english> = {
  quoted: (p) => `“${p.name}”`,
  lastFigure: (p) => `số liệu công bố cuối cùng (${p.year})`,
  lastFigureThen: (p) => `số liệu công bố cuối cùng tính đến năm ${p.year}`,
  lastFigureShort: (p) => `Đã công bố, ${p.year}`,

  results: {
    scenario: 'Kịch bản',
    at: (p) => `Năm ${p.year}, ${p.unit}`,
    difference: 'Chênh lệch',
    from: 'Chênh lệch so với',
    reference: 'mốc so sánh',
    reaches: 'Đạt',
    reachesLevel: (p) => `Đạt ${p.level}`,
    fallsToLevel: (p) => `Xuống ${p.level}`,
    notBy: (p) => `đến ${p.year} vẫn chưa`,
    sorted: (p) => `Sắp theo “${p.column}”, ${p.descending ? 'từ lớn đến nhỏ' : 'từ nhỏ đến lớn'}`,
    unsorted: 'Xếp theo thứ tự các kịch bản',
  },

  differences: {
    heading: 'Điểm khác nhau',
    growth: 'Tăng trưởng',
    without: 'không có',
    same: (p) => `Giống nhau ở mọi kịch bản: ${p.list}.`,
    allSame: 'Các kịch bản cùng giả định như nhau nên không có gì khác biệt.',
    one: 'Khi có kịch bản thứ hai, chỗ này sẽ cho thấy hai kịch bản khác nhau ở đâu.',
    noEffects: 'không có đòn bẩy chính sách hay cú sốc nào',
    effect: (p) => `${p.name} ${p.does}`,
  },

  rule: {
    hold: 'không tăng trưởng',
    paced: (p) => `${p.growth} mỗi năm, ${lower(p.rule)}`,
    mean: (p) => `${p.level}, ${lower(p.rule)}`,
    segment: (p) => `${p.growth} mỗi năm từ năm ${p.from}`,
    fading: (p) =>
      `${p.first} chuyển dần về ${p.later} mỗi năm, cứ ${p.halfLife} khoảng cách lại thu hẹp một nửa`,
    logistic: (p) => `lúc đầu ${p.growth}, rồi chững lại ở ${p.level}`,
    anchor: (p) => `${p.level} vào năm ${p.year}`,
    drawn: (p) => `vẽ tay: ${p.list}, rồi ${p.goesOn ? 'theo tốc độ sau cùng' : 'giữ nguyên'}`,
    target: (p) => `${p.level} vào năm ${p.year}`,
  },

  effect: {
    points: (p) => `${p.size} điểm phần trăm mỗi năm`,
    lever: (p) => `${p.size}${p.when}${p.until}`,
    shock: (p) => `${p.depth} vào năm ${p.year}, phục hồi sau ${p.years}`,
    shockScar: (p) =>
      `${p.depth} vào năm ${p.year}, phục hồi sau ${p.years} nhưng mất hẳn ${p.scar}`,
    shockForEver: (p) => `${p.depth} kể từ năm ${p.year}`,
  },

  view: {
    heading: 'Chênh lệch qua các năm',
    unit: (p) => `Cao hơn hay thấp hơn ${p.reference}, ${p.unit}, từ ${p.from} đến ${p.to}.`,
    above: (p) => `Năm ${p.year}, ${p.name} cao hơn ${p.reference} là ${p.amount}.`,
    below: (p) => `Năm ${p.year}, ${p.name} thấp hơn ${p.reference} là ${p.amount}.`,
    level: (p) => `Năm ${p.year}, mọi kịch bản đều ngang bằng ${p.reference}.`,
    widest: (p) => ` Chênh lệch lớn nhất là vào năm ${p.year}: ${p.difference}.`,
    list: (p) => `Đến cuối kỳ: ${p.list}.`,
    item: (p) => `${p.name} ${p.difference}`,
    none: 'Mọi kịch bản đều ngang bằng mốc so sánh nên không có chênh lệch nào để vẽ.',
  },

  contributions: {
    heading: 'Giả định nào đóng góp bao nhiêu',
    label:
      'Chênh lệch so với khi chỉ có quy tắc tăng trưởng, chia theo phương pháp Divisia trung bình lôgarit (LMDI-I) sao cho các phần cộng lại đúng bằng chênh lệch ấy. Phần do nhiều giả định cùng tạo ra được chia theo tỷ lệ, nên mỗi phần còn tùy vào những giả định khác được đặt.',
    none: 'Các đòn bẩy chính sách và cú sốc sẽ hiện ở đây, mỗi thứ kèm phần nó cộng vào hay bớt khỏi kết quả. Chưa kịch bản nào có.',
    yearChoice: 'Năm',
    inYear: (p) => `Năm ${p.year}`,
    onChart: (p) => `Năm ${p.year}, năm đang xem trên biểu đồ`,
    rule: 'Chỉ theo quy tắc',
    total: 'Tính cả mọi thứ',
    raises: (p) =>
      `Năm ${p.year}, các giả định của ${p.name} cộng thêm ${p.amount} so với khi chỉ có quy tắc tăng trưởng.`,
    lowers: (p) =>
      `Năm ${p.year}, các giả định của ${p.name} bớt đi ${p.amount} so với khi chỉ có quy tắc tăng trưởng.`,
    cancels: (p) => `Năm ${p.year}, các giả định của ${p.name} triệt tiêu lẫn nhau.`,
    list: (p) => `Chỉ theo quy tắc ${p.baseline}; ${p.list}; tính cả mọi thứ ${p.total} ${p.unit}.`,
    assumption: (p) => `${p.name} (giả định)`,
  },

  goal: {
    heading: 'Cần gì để đạt mục tiêu',
    value: 'Giá trị cần đạt',
    year: 'Năm cần đạt',
    toReach: 'Để đạt',
    by: 'vào năm',
    grow: (p) => `phải tăng ${p.growth} mỗi năm.`,
    shrink: (p) => `phải giảm ${p.growth} mỗi năm.`,
    stand: 'không cần thay đổi gì.',
    beyond: 'mức tăng phải vượt quá những gì một kịch bản cho phép (−50 đến 100 % mỗi năm).',
    withEffects: (p) => `Với các đòn bẩy chính sách và cú sốc của ${p.name}: ${p.growth} mỗi năm.`,
    withEffectsBeyond: (p) => `Với các đòn bẩy chính sách và cú sốc của ${p.name}: ngoài tầm với.`,
    best: (p) =>
      `Quãng tăng nhanh nhất của chuỗi số liệu, dài từ ${p.years} năm trở lên, là ${p.growth} mỗi năm, từ năm ${p.from} đến năm ${p.to}.`,
    doubtful: (p) => ` (Số liệu năm ${p.list} đáng ngờ.)`,
    and: ' và ',
    noStretch: (p) =>
      p.count === 1
        ? 'Chỉ có một số liệu được công bố nên không có tốc độ nào để so sánh.'
        : `Chuỗi số liệu chỉ dài ${p.span} năm, chưa đủ để có một quãng ${p.years} năm.`,
    range: (p) =>
      `Nếu những năm tới biến động như chuỗi số liệu đã qua, khoảng 8 trên 10 diễn biến như vậy có mức tăng bình quân từ ${p.low} đến ${p.high} mỗi năm trong ${p.years} năm.`,
    make: 'Tạo thành kịch bản',
    most: 'Tối đa sáu kịch bản; hãy xóa bớt một để có chỗ.',
    valueAllowed: (p) => `Một giá trị lớn hơn 0, không quá ${p.most}`,
    shareAllowed: 'Một giá trị lớn hơn 0 và nhỏ hơn 100',
    yearAllowed: (p) => `Một năm từ ${p.min} đến ${p.max}`,
  },

  data: {
    heading: 'Các con số',
    open: 'Mọi giá trị, từng năm một',
    copy: 'Chép bảng',
    copied: 'Đã chép bảng',
    copyShown: 'Hãy chép bảng này:',
    copyNote: 'Ở đây đã làm tròn; khi chép có sáu chữ số như trong tệp CSV.',
    download: 'Tải về',
    notMade: (p) =>
      `Trình duyệt này không tạo được ${p.name}. Khi có mạng, liên kết vẫn dẫn tới đó: hãy mở trong thẻ mới.`,
    openAs: 'Mở dạng',
    inUnit: (p) => `${p.name}, ${p.unit}`,
    column: (p) => `${p.name}: ${p.part}`,
  },

  change,
};

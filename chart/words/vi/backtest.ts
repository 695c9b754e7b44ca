import type { Words } from '..';

/** Words of the backtest: its rules, how they did on a record, and what that can say. */
export const backtest: Words['backtest'] = {
  rules: {
    naive: 'Giữ nguyên',
    drift: 'Tốc độ của chuỗi số liệu',
    lastGrowth: 'Tốc độ gần nhất tiếp diễn',
    linear: 'Một đường thẳng',
    gmean: 'Mức trung bình tới lúc đó',
  },
  caveat: (p) =>
    `Các con số lấy như bản in năm 2021, không phải như người thời đó biết; ${p.tests} phép thử chồng lên nhau chỉ để minh họa, không chứng minh được điều gì.`,
  heading: 'Lẽ ra bạn nên tin quy tắc nào?',
  lead: 'Mỗi hình đứng ở một năm trong quá khứ và chỉ biết các số liệu đến năm đó. Năm quy tắc đi tiếp từ đấy; số liệu trong vòng tròn là những gì đến sau. Khoảng cách lên xuống bằng nhau nghĩa là hệ số bằng nhau.',
  standing: (p) => `Đứng ở năm ${p.year}`,
  stand: 'Đứng ở năm',
  nearer: (p) =>
    `“${p.one}” sát thực tế hơn “${p.other}”: hệ số sai lệch điển hình là ${p.factor}, so với ${p.others}.`,
  alike: (p) =>
    `“${p.one}” và “${p.other}” sát thực tế như nhau: hệ số sai lệch điển hình là ${p.factor}.`,
  nearest: (p) => `Sát nhất trong cả năm quy tắc là ${p.list}, với hệ số ${p.factor}.`,
  quoted: (p) => `“${p.name}”`,
  rule: 'Quy tắc',
  factor: 'Hệ số sai lệch điển hình',
  against: 'Sai số, gấp mấy lần sai số của “giữ nguyên”',
  numbers: 'Từng phép thử bằng con số',
  year: 'Năm',
  came: 'Số liệu đến sau',
  open: 'Mở cùng các giả định',
};

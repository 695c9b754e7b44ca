import type { Words } from '..';
import { about } from './about';
import { api } from './api';
import { asides } from './asides';
import { backtest } from './backtest';
import { cards } from './cards';
import { chart } from './chart';
import { cite } from './cite';
import { compare } from './compare';
import { data } from './data';
import { embed } from './embed';
import { embedding } from './embedding';
import { first } from './first';
import { framed } from './framed';
import { partSteps } from './partSteps';
import { fault } from './fault';
import { gallery } from './gallery';
import { guess } from './guess';
import { learn } from './learn';
import { link } from './link';
import { method } from './method';
import { ownLesson } from './ownLesson';
import { picture } from './picture';
import { share } from './share';
import { taught } from './taught';
import { everyday, terms } from './terms';
import { tools } from './tools';
import { ui } from './ui';
import { versions } from './versions';

/** Every word of the product in Vietnamese. A number arrives already formatted. */
export const vi: Words = {
  ...taught,
  ...first,
  joints: { ...first.joints, ...asides },

  notice:
    'Đây là các kịch bản, không phải dự báo. Chúng cho thấy hệ quả của những giả định bạn đặt ra, tính từ các con số in trong hai bài báo; chúng không nói điều gì sẽ xảy ra.',
  noticeShort: 'Kịch bản, không phải dự báo: kết quả nếu các giả định là đúng.',
  boundary: (p) =>
    `Số liệu công bố cuối cùng: năm ${p.last}. Từ năm ${p.next} trở đi là số ngoại suy theo kịch bản, kể cả những năm nay đã qua; kết quả chính thức của những năm ấy đã có và khác với ở đây.`,
  /** The same where a comparison stands in an earlier year. */
  boundaryThen: (p) =>
    `Các kịch bản đứng ở năm ${p.last}: chúng biết các số liệu đến năm ấy và không biết gì về số liệu công bố cho năm ${p.next} trở đi. Những số liệu sau được vẽ trong vòng tròn và không dùng để tính.`,

  replacements: (p) => `Khác với bản in: ${p.list}.`,

  data,

  bandCaption: (p) =>
    `Khoảng biến động tính từ những lên xuống của chính chuỗi số liệu: ${p.changes} lần thay đổi giữa ${p.figures} số liệu công bố, ${p.from}–${p.to}. Nếu những năm tới cũng lên xuống như thế thì khoảng ${p.outer} sẽ kết thúc trong dải ngoài (${p.lower} đến ${p.upper} ${p.unit} vào năm ${p.year}). Số liệu ít như vậy nên bản thân khoảng này cũng chỉ là ước chừng.`,
  trendCaption: (p) =>
    `${p.growth} mỗi năm là tốc độ nối số liệu công bố đầu tiên với số liệu cuối cùng. Chuỗi số liệu quá ngắn để nói xu hướng thực có lớn hơn 0 hay không (khoảng 80 %: từ ${p.low} đến ${p.high} mỗi năm).`,
  trendCaptionEstablished: (p) =>
    `${p.growth} mỗi năm là tốc độ nối số liệu công bố đầu tiên với số liệu cuối cùng (khoảng 80 % của xu hướng: từ ${p.low} đến ${p.high} mỗi năm).`,

  warning: {
    W_LEVER_AFTER_HORIZON:
      'Có một đòn bẩy chính sách bắt đầu sau năm cuối được hiển thị nên ở đây không làm thay đổi gì.',
    W_SHOCK_AFTER_HORIZON:
      'Có một cú sốc xảy ra sau năm cuối được hiển thị nên ở đây không làm thay đổi gì.',
    W_ABOVE_CEILING:
      'Các đòn bẩy chính sách đẩy đường này vượt quá mức trần mà quy tắc của nó hướng tới.',
    W_DECLINE_TARGET: 'Mục tiêu thấp hơn số liệu công bố cuối cùng: đạt được nó nghĩa là suy giảm.',
    W_FEW_POINTS: 'Tốc độ này dựa trên chưa đến năm lần thay đổi giữa các số liệu công bố.',
    W_LONG_EXTRAPOLATION: (p) =>
      `Kịch bản này nhìn trước ${p.years} năm trong khi chuỗi số liệu chỉ dài ${p.span} năm.`,
    W_NO_RANGE: 'Chuỗi số liệu quá ngắn để tính khoảng biến động bạn yêu cầu.',
    W_REVERTS:
      'Chuỗi số liệu này dao động quanh mức trung bình; khoảng biến động chỉ được vẽ cho mức trung bình, vì vẽ quanh một tốc độ thì không nói lên điều gì.',
  },

  legend: {
    published: 'số liệu công bố',
    doubtful: 'số liệu đáng ngờ',
    derived: 'số liệu suy ra',
    outside: 'ngoài hai bài báo',
    later: 'số liệu đến sau',
    interpolated: 'nối giữa hai số liệu',
    projected: 'kịch bản',
  },

  fault,
  learn,
  link,
  method,
  backtest,
  embed: { ...embed, events: 'Những gì đã xảy ra trong thời gian này' },
  embedding,
  guess: { ...framed.guess, ...guess },
  parts: { ...first.parts, ...partSteps },
  chart: { ...first.chart, ...chart },
  cards: { ...first.cards, ...cards },
  compare: { ...compare, data: { ...compare.data, ...framed.compare.data } },
  ...{ terms, everyday },
  tools,
  gallery,
  ownLesson,
  picture,
  share,
  versions,
  ui: {
    ...first.ui,
    ...ui,
    provenance: { ...first.ui.provenance, ...ui.provenance },
  },

  about,
  api,
  cite,

  notFound: {
    title: 'Không có gì ở địa chỉ này',
    text: 'Có lẽ địa chỉ đã bị rơi mất một đoạn. Chỉ cần bấm một lần là tới các kịch bản.',
    back: 'Mở các kịch bản',
  },

  footer: {
    figuresFrom: (p) => `Số liệu: ${p.citation}`,
    versions: (p) => `Mô hình ${p.model}, dữ liệu ${p.data}`,
  },
};

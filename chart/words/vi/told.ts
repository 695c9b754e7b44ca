import type { told as english } from '../en/told';
import type { Widened } from '../widened';
import { lower } from './letters';

/** What a chart says of itself: its title, the line under it, its text for those who hear it. */
export const told: Widened<typeof english> = {
  chartSubtitle: (p) =>
    `${p.unit}${p.scale}. Số liệu công bố đến năm ${p.last}; sau đó là kịch bản.`,
  chartSubtitleThen: (p) =>
    `${p.unit}${p.scale}. Số liệu đã biết vào năm ${p.last}; sau đó là kịch bản.`,
  scaleNote: {
    linear: '',
    log: ', thang lôgarit',
    index: ', dạng chỉ số',
  },
  indexUnit: (p) => `Chỉ số, năm ${p.year} = 100`,
  chartTitle: (p) => `${p.series} đến năm ${p.to}`,
  describe: {
    chart: (p) => `Biểu đồ: ${p.series}, ${lower(p.unit)}.`,
    published: (p) => `Số liệu công bố: ${p.list}.`,
    observation: (p) => `${p.value} năm ${p.year}${p.doubtful ? ' (đáng ngờ)' : ''}`,
    replaced: (p) =>
      `${p.value} năm ${p.year} (số thay thế của người biên tập; bản in ${p.printed})`,
    later: (p) => `Những gì đến sau: ${p.list}.`,
    outside: (p) => `Số liệu chính thức ngoài hai bài báo: ${p.list}.`,
  },
  joints: {
    end: (p) => `${p.name}: ${p.value}`,
    headline: (p) => `${p.title}: ${p.list}`,
  },
  parts: {
    splitNote: (p) => `Giả định: cơ cấu năm ${p.last} giống như năm ${p.year}.`,
  },
};

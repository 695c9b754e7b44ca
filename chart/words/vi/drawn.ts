import type { DrawnWords } from '..';
import { embed } from './embed';
import { joints } from './joints';
import { numberUnits } from './numberUnits';
import { parts } from './parts';
import { scenario } from './scenario';

/** The words that a chart and what stands beside it are told in: all that the script of a frame needs. */
export const drawn: Omit<DrawnWords, 'data'> = {
  lang: 'vi',
  locale: 'vi',
  published: 'đã công bố',
  scenarios: 'kịch bản',
  bandLabel: {
    0.5: '5 trên 10 diễn biến như vậy',
    0.8: '8 trên 10 diễn biến như vậy',
    0.95: '95 trên 100 diễn biến như vậy',
  },
  bandSpan: (p) => `${p.lower} đến ${p.upper} vào năm ${p.year}`,
  knownThen: (p) => `đã biết năm ${p.year}`,
  replaced: (p) => `${p.value} (bản in ${p.printed})`,
  describe: {
    scenarios: (p) => `Kịch bản đến năm ${p.to}, không phải dự báo: ${p.list}.`,
    scenario: (p) => `${p.name}: ${p.value}${p.span}`,
    span: (p) => ` (${p.label}: ${p.lower} đến ${p.upper})`,
  },
  units: {
    billionDollars: 'Tỷ USD, giá hiện hành',
    short: 'tỷ\u00a0USD',
    percentAYear: 'mỗi năm',
  },

  embed,
  joints,
  ...scenario,
  parts,

  cards: { units: numberUnits },
};

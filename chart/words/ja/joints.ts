import type { DrawnWords } from '..';

/** Japanese sets no space between sentences, words or a number and its unit. */
export const joints: DrawnWords['joints'] = {
  sentences: '',
  items: '；',
  nouns: 'と',
  colon: '：',

  quantity: (p) => `${p.number}${p.unit}`,
  percent: (p) => `${p.number}%`,

  ends: (p) => `${p.year}年：${p.list}。`,
};

import type { DrawnWords } from '..';

/** What joins words that are put together in code. */
export const joints: DrawnWords['joints'] = {
  sentences: ' ',
  items: '; ',
  nouns: ' và ',
  colon: ': ',

  quantity: (p) => `${p.number}\u00a0${p.unit}`,
  percent: (p) => `${p.number}\u00a0%`,

  ends: (p) => `${p.year}: ${p.list}.`,
};

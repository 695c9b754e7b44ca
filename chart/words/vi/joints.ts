import type { Words } from '..';

/** What joins words that are put together in code. */
export const joints: Words['joints'] = {
  sentences: ' ',
  items: '; ',
  nouns: ' và ',
  colon: ': ',
  allowed: {
    '# to #': 'từ # đến #',
    'at most #': 'nhiều nhất #',
    'at most # characters': 'nhiều nhất # ký tự',
    'a label of at most # characters': 'một nhãn nhiều nhất # ký tự',
  },

  quantity: (p) => `${p.number}\u00a0${p.unit}`,
  percent: (p) => `${p.number}\u00a0%`,

  end: (p) => `${p.name} ${p.value}`,
  headline: (p) => `${p.title}: ${p.list}`,
  ends: (p) => `${p.year}: ${p.list}.`,
  within: (p) => `${p.part}, ${p.whole}`,
};

import type { Words } from '..';

/** Japanese sets no space between sentences, words or a number and its unit. */
export const joints: Words['joints'] = {
  sentences: '',
  items: '；',
  nouns: 'と',
  colon: '：',
  allowed: {
    '# to #': '#〜#',
    'at most #': '#個まで',
    'at most # characters': '#文字まで',
    'a label of at most # characters': '#文字までの名前',
  },

  quantity: (p) => `${p.number}${p.unit}`,
  percent: (p) => `${p.number}%`,

  end: (p) => `${p.name} ${p.value}`,
  headline: (p) => `${p.title}：${p.list}`,
  ends: (p) => `${p.year}年：${p.list}。`,
  within: (p) => `${p.whole}、${p.part}`,
};

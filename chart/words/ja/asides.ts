import type { asides as english } from '../en/asides';
import type { Widened } from '../widened';

/** What else is put together in code, for pages alone: titles over lists, and what would have been allowed. */
export const asides: Widened<typeof english> = {
  allowed: {
    '# to #': '#〜#',
    'auto, # to #': 'auto、#〜#',
    'at most #': '#個まで',
    'at most # characters': '#文字まで',
    'a label of at most # characters': '#文字までの名前',
  },
  end: (p) => `${p.name} ${p.value}`,
  headline: (p) => `${p.title}：${p.list}`,
  within: (p) => `${p.whole}、${p.part}`,
};

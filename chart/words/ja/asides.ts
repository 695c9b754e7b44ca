import type { asides as english } from '../en/asides';
import type { Widened } from '../widened';

/** What else is put together in code, for pages alone: titles over lists, and what would have been allowed. */
export const asides: Widened<typeof english> = {
  allowed: {
    'at most # characters with every name': '名前をすべて含めて#文字まで',
    '# to #': '#〜#',
    'auto, # to #': 'auto、#〜#',
    'at most #': '#個まで',
    'at most # characters': '#文字まで',
    'a label of at most # characters': '#文字までの名前',
  },
  within: (p) => `${p.whole}、${p.part}`,
};

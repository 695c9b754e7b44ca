import type { asides as english } from '../en/asides';
import type { Widened } from '../widened';

/** What else is put together in code, for pages alone: titles over lists, and what would have been allowed. */
export const asides: Widened<typeof english> = {
  allowed: {
    '# to #': 'từ # đến #',
    'at most #': 'nhiều nhất #',
    'at most # characters': 'nhiều nhất # ký tự',
    'a label of at most # characters': 'một nhãn nhiều nhất # ký tự',
  },
  end: (p) => `${p.name} ${p.value}`,
  headline: (p) => `${p.title}: ${p.list}`,
  within: (p) => `${p.part}, ${p.whole}`,
};

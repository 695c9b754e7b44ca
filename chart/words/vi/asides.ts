import type { asides as english } from '../en/asides';
import type { Widened } from '../widened';

/** What else is put together in code, for pages alone: titles over lists, and what would have been allowed. */
export const asides: Widened<typeof english> = {
  allowed: {
    'at most # characters with every name': 'tối đa # ký tự, tính cả mọi tên',
    '# to #': 'từ # đến #',
    'auto, # to #': 'auto, từ # đến #',
    'at most #': 'tối đa #',
    'at most # characters': 'tối đa # ký tự',
    'at most # characters as a query': 'tối đa # ký tự khi viết thành truy vấn',
    'a label of at most # characters': 'nhãn dài tối đa # ký tự',
    'a value above #, at most #': 'một giá trị lớn hơn #, không quá #',
    'a target from # to #': 'mục tiêu từ # đến #',
  },
  within: (p) => `${p.part}, ${p.whole}`,
};

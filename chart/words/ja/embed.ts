import type { embed as english } from '../en/embed';
import type { Widened } from '../widened';

/** Words of an embed: what its readers can move, and the guess they draw. */
export const embed: Widened<typeof english> = {
  moves: (p) => `「${p.name}」を動かす`,
  refused: 'その値では計算できないため、何も変わっていません。',
  events: 'その間の出来事',
};

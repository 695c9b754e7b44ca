import type { embed as english } from '../en/embed';
import type { Widened } from '../widened';

/** Words of an embed: what its readers can move, and the guess they draw. */
export const embed: Widened<typeof english> = {
  refused: 'その値では計算できないため、何も変わっていません。',
};

import type { embed as english } from '../en/embed';
import type { Widened } from '../widened';

/** Words of an embed: what its readers can move, and the guess they draw. */
export const embed: Widened<typeof english> = {
  moves: (p) => `Điều chỉnh “${p.name}”`,
  refused: 'Không tính được với giá trị đó, nên không có gì thay đổi.',
  events: 'Những gì đã xảy ra trong thời gian này',
};

import type { guess as english } from '../en/guess';
import type { Widened } from '../widened';

/** Words of a guess that only pages ask for; those which frames share stand in `framed.ts`. */
export const guess: Widened<typeof english> = {
  open: 'Vẽ phỏng đoán của bạn',
  title: 'Phỏng đoán của bạn',
  keep: 'Giữ lại thành một kịch bản',
  leave: 'Quay lại các kịch bản',
  nothing: 'Chưa vẽ gì.',
  came: 'những gì đã xảy ra',
  gapTo: 'Vẽ khoảng cách tới',
};

import type { guess as english } from '../en/guess';
import type { Widened } from '../widened';

/** Words of a guess that only pages ask for; those which frames share stand in `framed.ts`. */
export const guess: Widened<typeof english> = {
  came: 'những gì đã xảy ra',
  gapTo: 'Vẽ khoảng cách tới',
};

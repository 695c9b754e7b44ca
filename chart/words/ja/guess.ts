import type { guess as english } from '../en/guess';
import type { Widened } from '../widened';

/** Words of a guess that only pages ask for; those which frames share stand in `framed.ts`. */
export const guess: Widened<typeof english> = {
  came: '実際の値',
  gapTo: '差を描く相手',
};

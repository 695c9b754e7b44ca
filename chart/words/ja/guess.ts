import type { guess as english } from '../en/guess';
import type { Widened } from '../widened';

/** Words of a guess that only pages ask for; those which frames share stand in `framed.ts`. */
export const guess: Widened<typeof english> = {
  open: '見当を描いてみる',
  title: 'あなたの見当',
  keep: 'シナリオとして残す',
  leave: 'シナリオに戻る',
  nothing: '何も描かれていません。',
  came: '実際の値',
  gapTo: '差を描く相手',
};

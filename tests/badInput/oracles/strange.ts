import type { Judged } from './judge';

/** What an answer consists of that the same with harmless words in place does not. */
export function strange({ answer, shape }: Judged, harmless: Judged): string[] {
  const isLike = kindOf(answer.status) === kindOf(harmless.answer.status);
  if (!isLike) return [`is no ${harmless.answer.status}, as with harmless words`];
  const own = [...shape.parts].filter((part) => !harmless.shape.parts.has(part));
  return own.map((part) => `has of its own ${part}`);
}

/** Done, sent on, or refused. */
const kindOf = (status: number) => Math.floor(status / 100);

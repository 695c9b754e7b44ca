import type { DrawnWords } from '../words';

/** Sentences one after another, as a language sets them; empty ones are left out. */
export function joinSentences(sentences: readonly string[], words: DrawnWords): string {
  return sentences.filter((sentence) => sentence !== '').join(words.joints.sentences);
}

import type { Fault } from '../../model';
import type { Words } from '../words';
import { faultText } from './faultText';

/** A mangled address can hold hundreds of faults; the first few tell what happened. */
const MOST = 6;

/** What of an address was not taken as written, a sentence each, none of them twice. */
export function faultSentences(faults: readonly Fault[], words: Words): string[] {
  const sentences = [...new Set(faults.map((fault) => faultText(fault, words)))];
  if (sentences.length <= MOST) return sentences;
  return [...sentences.slice(0, MOST), words.fault.more({ count: sentences.length - MOST })];
}

import type { Fault } from '../../model';
import type { Words } from '../words';
import { faultSentences } from './faultSentences';

/** What could not be taken as written, a sentence each, under a heading. */
export interface ToldFaults {
  heading: string;
  sentences: readonly string[];
}

/** What of an address was not taken as written; null where all of it was. */
export function tellFaults(faults: readonly Fault[], words: Words): ToldFaults | null {
  if (faults.length === 0) return null;
  return {
    heading: `${words.fault.heading}${words.sentence.stop}`,
    sentences: faultSentences(faults, words),
  };
}

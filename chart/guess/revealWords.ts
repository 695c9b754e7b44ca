import type { Computation } from '../../model';
import type { FramedWords } from '../words';
import { cameOf } from './answersOf';

/** What asks to see what was to be guessed: what came where anything did, else the scenarios. */
export function revealText(computation: Computation, words: FramedWords): string {
  return hasCome(computation) ? words.guess.revealCame : words.guess.reveal;
}

/** What stands in the place of what was to be guessed, until it is asked for. */
export function hiddenText(computation: Computation, words: FramedWords): string {
  return hasCome(computation) ? words.guess.hiddenCame : words.guess.hidden;
}

function hasCome(computation: Computation): boolean {
  return cameOf(computation).length > 0;
}

import type { ScenarioNumber } from '../../model';

/** A piece of a sentence: plain words, or a number that can be changed where it is read. */
export interface SentencePart {
  text: string;
  number?: MarkedNumber;
}

/** A number of a scenario, with the part, lever or shock it belongs to; empty for the whole. */
export type MarkedNumber = ScenarioNumber & { of: string };

/** What cleaned free text cannot hold, so that no name or label is ever taken for a mark. */
const [OPEN, BETWEEN, CLOSE] = ['\ufdd0', '\ufdd1', '\ufdd2'] as const;

/**
 * Marks numbers in the parts of a sentence, so that they are found again in the whole of it in
 * whatever order a language puts them.
 */
export class SentenceMarks {
  readonly #numbers: MarkedNumber[] = [];
  readonly #editing: string | null;

  /** `editing` is the key of the number somebody is changing in this moment, or null. */
  constructor(editing: string | null = null) {
    this.#editing = editing;
  }

  /** What a sentence says of a number, marked. */
  mark(text: string, number: ScenarioNumber, of = ''): string {
    const index = this.#numbers.push({ ...number, of }) - 1;
    return `${OPEN}${index}${BETWEEN}${text}${CLOSE}`;
  }

  /**
   * Whether somebody is changing a number in this moment. Its sentence then takes the form that
   * holds for any value of it, or the number would vanish under the hand at a zero.
   */
  isOpen({ key }: ScenarioNumber): boolean {
    return key === this.#editing;
  }

  /** The parts of a sentence that has marks. */
  partsOf(sentence: string): SentencePart[] {
    return sentence
      .split(OPEN)
      .flatMap((piece, i): SentencePart[] => {
        if (i === 0) return [{ text: piece }];
        const [index = '', rest = ''] = piece.split(BETWEEN);
        const [text = '', after = ''] = rest.split(CLOSE);
        return [{ text, number: this.#numbers[Number(index)]! }, { text: after }];
      })
      .filter(({ text }) => text !== '');
  }
}

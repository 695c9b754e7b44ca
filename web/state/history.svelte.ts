import { serializeComparison, type Comparison } from '../../model';

/** So many steps back are kept; a workshop of two hours made fewer. */
const MOST = 200;

/** The comparisons a person has been at, in order, and which of them is on screen. */
export class History {
  #steps: readonly Comparison[] = $state.raw([]);
  #at = $state(-1);

  constructor(first: Comparison) {
    this.#steps = [first];
    this.#at = 0;
  }

  get steps(): readonly Comparison[] {
    return this.#steps;
  }

  /** Index of the step on screen. */
  get at(): number {
    return this.#at;
  }

  get canUndo(): boolean {
    return this.#at > 0;
  }

  get canRedo(): boolean {
    return this.#at < this.#steps.length - 1;
  }

  /** Makes a comparison the newest step; what had been undone is then gone. */
  record(comparison: Comparison): void {
    const here = this.#steps[this.#at]!;
    if (serializeComparison(comparison) === serializeComparison(here)) return;
    this.#steps = [...this.#steps.slice(0, this.#at + 1), comparison].slice(-MOST);
    this.#at = this.#steps.length - 1;
  }

  /** Goes to a step and gives its comparison; one that is not there is the one on screen. */
  go(to: number): Comparison {
    if (to >= 0 && to < this.#steps.length) this.#at = to;
    return this.#steps[this.#at]!;
  }
}

/** So many steps back are kept; a workshop of two hours made fewer. */
const MOST = 200;

/** What a person has been at, in order, and which of it is on screen. */
export class History<T> {
  #steps: readonly T[] = $state.raw([]);
  #at = $state(-1);
  readonly #isSame: (one: T, other: T) => boolean;

  constructor(first: T, isSame: (one: T, other: T) => boolean) {
    this.#steps = [first];
    this.#at = 0;
    this.#isSame = isSame;
  }

  get steps(): readonly T[] {
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

  /** Makes something the newest step, unless it is the one on screen; what had been undone is then gone. */
  record(step: T): void {
    if (this.#isSame(step, this.#steps[this.#at]!)) return;
    this.#steps = [...this.#steps.slice(0, this.#at + 1), step].slice(-MOST);
    this.#at = this.#steps.length - 1;
  }

  /** Goes to a step and gives it; one that is not there is the one on screen. */
  go(to: number): T {
    if (to >= 0 && to < this.#steps.length) this.#at = to;
    return this.#steps[this.#at]!;
  }
}

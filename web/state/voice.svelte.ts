/** How long a change must rest before it is spoken, ms. */
const REST_MS = 700;

/** What a screen reader hears of changes: one sentence, never one for every step of a slider. */
export class Voice {
  /** The sentence that is heard next. */
  spoken = $state('');
  readonly #told: () => string;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** `told` is what there is to say once a change rests. */
  constructor(told: () => string) {
    this.#told = told;
  }

  /** Says what there is to say, unless something else changes or is said before it rests. */
  sayAtRest(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.spoken = this.#told();
    }, REST_MS);
  }

  /** Says a sentence at once. */
  say(sentence: string): void {
    clearTimeout(this.#waiting);
    this.spoken = sentence;
  }
}

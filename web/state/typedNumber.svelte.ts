/** What a field knows of its number while somebody types. */
export interface NumberSource {
  /** The number as it is written while nobody types. */
  value: string;
  /** What may be typed, as a sentence. */
  allowed: string;
  /** The number a text means, or null. */
  parse: (text: string) => number | null;
  /** The number one step up (1) or down (−1). */
  step: (value: number, by: 1 | -1) => number;
  /** Takes a number, or says in a sentence why it cannot. */
  onchange: (value: number) => string;
  oncommit: () => void;
}

/** The beginning of a number, about which nobody wants to hear a complaint yet. */
const UNFINISHED = /^[-−–+]?\s*(\d*[.,])?$/;

/**
 * A number somebody types: what cannot be read or computed is kept as typed, and the reason is said
 * while the last valid picture stays, until the number changes elsewhere. Arrow keys step, Escape
 * returns to the number there was on arrival.
 */
export class TypedNumber {
  #typed: string | null = $state(null);
  /** The number beside which a text that cannot be read was left standing. */
  #leftBeside: string | null = $state(null);
  /** Why the model refused what was typed. */
  #refusal = $state('');
  #onArrival: number | null = null;
  readonly #source: () => NumberSource;

  constructor(source: () => NumberSource) {
    this.#source = source;
  }

  readonly #kept = $derived.by(() =>
    this.#leftBeside === null || this.#leftBeside === this.#source().value ? this.#typed : null,
  );
  readonly #unread = $derived.by(
    () => this.#kept !== null && this.#source().parse(this.#kept) === null,
  );

  /** What the field shows. */
  get text(): string {
    return this.#kept ?? this.#source().value;
  }

  /** Whether a text of its own stands in the field. */
  get isKept(): boolean {
    return this.#kept !== null;
  }

  /** Why the text was not taken; empty where it was, or may still become a number. */
  get said(): string {
    if (this.#kept === null) return '';
    if (!this.#unread) return this.#refusal;
    const begun = this.#leftBeside === null && UNFINISHED.test(this.#kept);
    return begun ? '' : this.#source().allowed;
  }

  get invalid(): boolean {
    return this.#unread || (this.#kept !== null && this.#refusal !== '');
  }

  /** The field was entered. */
  begin(): void {
    const { parse, value } = this.#source();
    this.#onArrival = parse(value);
  }

  /** A text was typed. */
  take(next: string): void {
    const { parse, onchange } = this.#source();
    this.#typed = next;
    this.#leftBeside = null;
    const number = parse(next);
    this.#refusal = number === null ? '' : onchange(number);
  }

  /** The field was left, or what it says confirmed. */
  leave(): void {
    const { value, oncommit } = this.#source();
    if (this.invalid) {
      this.#leftBeside = value;
      return;
    }
    this.#typed = null;
    oncommit();
  }

  press(event: KeyboardEvent): void {
    if (event.key === 'Enter') this.leave();
    if (event.key === 'Escape') this.#restore();
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : null;
    const { parse, step, onchange } = this.#source();
    const current = parse(this.text);
    if (by === null || current === null) return;
    event.preventDefault();
    const before = this.text;
    this.#refusal = onchange(step(current, by));
    this.#typed = this.#refusal === '' ? null : before;
    this.#leftBeside = null;
  }

  /** A key held down is one change, however often it repeats. */
  release({ key }: KeyboardEvent): void {
    if (key === 'ArrowUp' || key === 'ArrowDown') this.#source().oncommit();
  }

  #restore(): void {
    this.#typed = null;
    this.#leftBeside = null;
    const { parse, value, onchange } = this.#source();
    if (this.#onArrival !== null && this.#onArrival !== parse(value)) onchange(this.#onArrival);
  }
}

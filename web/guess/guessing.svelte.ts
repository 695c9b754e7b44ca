import { startOf, type Answer } from '../../chart/guess/answersOf';
import { drawTo, type Anchor, type Computation, type Guess, type Year } from '../../model';
import { History } from '../state/history.svelte';

/** A guess as somebody draws it, and whether they have asked what came of it. */
export class Guessing {
  /** Every year drawn so far. */
  guess: Guess = $state.raw([]);
  /** The year the two sliders are at. */
  year: Year = $state(0);
  /** Whether what was to be guessed is shown. */
  shown = $state(false);
  /** The id of the answer the gap is drawn to; null is the first there is. */
  against: string | null = $state(null);
  /** What can be undone and done again: each stroke, each move of a slider. */
  readonly history = new History<Guess>([], (one, other) => one === other);
  readonly #start: Anchor;
  readonly #to: Year;

  constructor(computation: Computation) {
    this.#start = startOf(computation);
    this.#to = computation.comparison.to;
    this.year = this.#to;
  }

  /** Draws on to a year and a level: from where the pen was, or else from the year drawn before. */
  draw(stroke: Anchor, before: Anchor | null = null): void {
    this.guess = drawTo(this.guess, this.#start, stroke, before);
    this.year = stroke.year;
  }

  /** Goes to another year, and draws nothing. */
  moveTo(year: Year): void {
    this.year = year;
  }

  /** Sets the level of the year the sliders are at. */
  setLevel(value: number): void {
    this.draw({ year: this.year, value });
  }

  /** Ends a stroke or a move of a slider, so that undo returns to before it. */
  endGesture(): void {
    this.history.record(this.guess);
  }

  /** Begins anew, with the answer hidden. */
  again(): void {
    this.shown = false;
    this.#show([]);
    this.endGesture();
  }

  undo(): void {
    this.endGesture();
    this.#show(this.history.go(this.history.at - 1));
  }

  redo(): void {
    this.endGesture();
    this.#show(this.history.go(this.history.at + 1));
  }

  /** Draws the gap to another answer. */
  hold(id: string): void {
    this.against = id;
  }

  /** Of the answers, the one that the gap is drawn to. */
  answerOf(answers: readonly Answer[]): Answer | null {
    return answers.find(({ id }) => id === this.against) ?? answers[0] ?? null;
  }

  /** Shows what was to be guessed. */
  reveal(): void {
    this.endGesture();
    this.shown = true;
  }

  #show(guess: Guess): void {
    this.guess = guess;
    this.year = guess.at(-1)?.year ?? this.#to;
  }
}

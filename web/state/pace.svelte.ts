import { shownPart, type Computation } from '../../model';

/** Changes that come faster than this are one movement, ms. */
const REST_MS = 120;

/**
 * One computation at the three paces it is looked at. A change of its own is shown everywhere at
 * once. In a movement, as of a slider, the chart and the card in the hand lead; tables and smaller
 * charts follow once that is painted; long texts wait until it rests.
 */
export class Pace {
  #leading: Computation = $state.raw()!;
  #following: Computation = $state.raw()!;
  #settled: Computation = $state.raw()!;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #awaited = false;
  readonly #shown = $derived(shownPart(this.#leading));
  readonly #shownFollowing = $derived(shownPart(this.#following));
  readonly #shownSettled = $derived(shownPart(this.#settled));

  constructor(computation: Computation) {
    this.#leading = computation;
    this.rest();
  }

  /** Every scenario, the hidden ones too, as it is now. */
  get everything(): Computation {
    return this.#leading;
  }

  /** What is drawn and told of, as it is now. */
  get leading(): Computation {
    return this.#shown;
  }

  /** The same, never more than a frame or two later. */
  get following(): Computation {
    return this.#shownFollowing;
  }

  /** The same as it was before the movement, if there is one. */
  get settled(): Computation {
    return this.#shownSettled;
  }

  /** Shows the next computation. */
  show(computation: Computation): void {
    this.#leading = computation;
    if (this.#resting === undefined) this.rest();
    else this.#followAfterPaint();
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.rest(), REST_MS);
  }

  /** Brings everything to where the movement ended. */
  rest(): void {
    clearTimeout(this.#resting);
    this.#resting = undefined;
    this.#following = this.#leading;
    this.#settled = this.#leading;
  }

  #followAfterPaint(): void {
    if (this.#awaited) return;
    this.#awaited = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        this.#awaited = false;
        this.#following = this.#leading;
      }),
    );
  }
}

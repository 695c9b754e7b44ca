import { shownPart, type Computation } from '../../model';

/** Changes that come faster than this are one movement, ms. */
const REST_MS = 120;

/** How far tables may be behind a chart that moves, ms: nobody reads more than a few of them a second. */
const BEHIND_MS = 80;

/**
 * One computation at the three paces it is looked at. The chart and the card in the hand lead. What
 * else a change of its own concerns follows once they are painted; in a movement, as of a slider,
 * tables and smaller charts follow a few times a second, and long texts wait until it rests.
 */
export class Pace {
  #leading: Computation = $state.raw()!;
  #following: Computation = $state.raw()!;
  #settled: Computation = $state.raw()!;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #awaited = false;
  #moves = $state(false);
  #rests = $state(0);
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

  /** The same, never more than a tenth of a second later. */
  get following(): Computation {
    return this.#shownFollowing;
  }

  /** The same as it was before the movement, if there is one. */
  get settled(): Computation {
    return this.#shownSettled;
  }

  /** Whether a movement is on its way that long texts wait for. */
  get moves(): boolean {
    return this.#moves;
  }

  /** How often it has come to rest, which tells one movement from the next. */
  get rests(): number {
    return this.#rests;
  }

  /** Shows the next computation. */
  show(computation: Computation): void {
    this.#leading = computation;
    if (this.#resting === undefined) this.#settleOncePainted();
    else {
      this.#moves = true;
      this.#followSoon();
    }
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.rest(), REST_MS);
  }

  /** Brings everything to where the movement ended. */
  rest(): void {
    clearTimeout(this.#resting);
    this.#resting = undefined;
    this.#settle();
  }

  #settle(): void {
    this.#following = this.#leading;
    this.#settled = this.#leading;
    this.#moves = false;
    this.#rests++;
  }

  /** The first step of a movement may be its last; what it changes elsewhere has a task of its own. */
  #settleOncePainted(): void {
    requestAnimationFrame(() => setTimeout(() => this.#settle()));
  }

  #followSoon(): void {
    if (this.#awaited) return;
    this.#awaited = true;
    setTimeout(() => {
      this.#awaited = false;
      this.#following = this.#leading;
    }, BEHIND_MS);
  }
}

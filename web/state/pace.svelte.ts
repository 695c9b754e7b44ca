import { SvelteMap } from 'svelte/reactivity';
import { shownPart, type Computation, type Projection, type ScenarioId } from '../../model';
import { differInGrowth } from './differInGrowth';

/** Changes that come faster than this after the last is painted are one movement, ms. */
const REST_MS = 120;

/** How long tables stay as they are after a step is painted, ms: nobody reads more than a few a second. */
const BEHIND_MS = 80;

/**
 * One computation at the paces it is looked at. The chart and the card in the hand lead. What else a
 * change of its own concerns follows once they are painted; in a movement, as of a slider, tables and
 * smaller charts follow a few times a second, and long texts wait until it rests. What stands out of
 * sight trails behind them, so that a rest does not hold the page up either.
 */
export class Pace {
  #leading: Computation = $state.raw()!;
  #following: Computation = $state.raw()!;
  #settled: Computation = $state.raw()!;
  #trailing: Computation = $state.raw()!;
  // Not derived: whatever follows from it would be looked through at every step of a slider.
  #aside: Computation = $state.raw()!;
  readonly #projections = new SvelteMap<ScenarioId, Projection>();
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** Whether a movement has begun, whether its last step is still to be painted, and what follows it. */
  #begun = false;
  #painting = false;
  #awaited = false;
  #moves = $state(false);
  #rests = $state(0);
  readonly #shown = $derived(shownPart(this.#leading));
  readonly #shownFollowing = $derived(shownPart(this.#following));
  readonly #shownSettled = $derived(shownPart(this.#settled));
  readonly #shownTrailing = $derived(shownPart(this.#trailing));

  constructor(computation: Computation) {
    this.#lead(computation);
    this.#following = computation;
    this.#settled = computation;
    this.#trailing = computation;
    this.#aside = computation;
  }

  /** Every scenario, the hidden ones too, as it is now. */
  get everything(): Computation {
    return this.#leading;
  }

  /**
   * The same but for a growth that moves, which is as the movement found it: for all of a card that
   * its growth does not touch.
   */
  get aside(): Computation {
    return this.#aside;
  }

  /** One scenario as it is now; whoever asks for it hears nothing of the others. */
  projectionOf(id: ScenarioId): Projection {
    return this.#projections.get(id)!;
  }

  /** What is drawn and told of, as it is now. */
  get leading(): Computation {
    return this.#shown;
  }

  /** The same, about a tenth of a second later. */
  get following(): Computation {
    return this.#shownFollowing;
  }

  /** The same as it was before the movement, if there is one. */
  get settled(): Computation {
    return this.#shownSettled;
  }

  /** The same once what has settled is painted. */
  get trailing(): Computation {
    return this.#shownTrailing;
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
    this.#lead(computation);
    if (!differInGrowth(this.#aside.comparison, computation.comparison)) this.#aside = computation;
    // The first step of a movement may be its last; what it changes elsewhere has a task of its own.
    if (!this.#begun) oncePainted(() => this.#settle());
    else {
      this.#moves = true;
      this.#followSoon();
    }
    this.#begun = true;
    this.#restSoon();
  }

  /** Brings everything to where the movement ended: what trails, once the rest is painted. */
  rest(): void {
    clearTimeout(this.#resting);
    this.#begun = false;
    this.#settle();
  }

  #lead(computation: Computation): void {
    this.#leading = computation;
    const { projections } = computation;
    for (const one of projections) this.#projections.set(one.scenario.id, one);
    for (const id of this.#projections.keys()) {
      if (!projections.some(({ scenario }) => scenario.id === id)) this.#projections.delete(id);
    }
  }

  #settle(): void {
    this.#following = this.#leading;
    this.#settled = this.#leading;
    this.#aside = this.#leading;
    this.#moves = false;
    this.#rests++;
    oncePainted(() => (this.#trailing = this.#settled));
  }

  /** Counted from the paint: a device that takes long for a step would rest, and follow, after each. */
  #restSoon(): void {
    clearTimeout(this.#resting);
    if (this.#painting) return;
    this.#painting = true;
    oncePainted(() => {
      this.#painting = false;
      if (this.#begun) this.#resting = setTimeout(() => this.rest(), REST_MS);
    });
  }

  #followSoon(): void {
    if (this.#awaited) return;
    this.#awaited = true;
    const follow = () => {
      this.#awaited = false;
      this.#following = this.#leading;
    };
    oncePainted(() => setTimeout(follow, BEHIND_MS));
  }
}

function oncePainted(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}

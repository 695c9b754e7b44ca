import { isSame, type HandleKey } from '../../chart/layout/handleKey';
import type { ChartLayout } from '../../chart/layout/types';
import type { Comparison } from '../../model';
import type { Edit } from './dragEdits';
import type { Workspace } from './workspace.svelte';

/** What a hand is doing on the chart: one gesture at a time, from taking hold to letting go. */
export class Drag {
  /** What is held by a pointer, or null. */
  grabbed: HandleKey | null = $state.raw(null);
  /** The drawing whose axes stay until the hand lets go, or the line would run away from it. */
  held: ChartLayout | null = $state.raw(null);
  /** Whether what is held has been moved. */
  moving = $state(false);
  /** Whether the end of a line sets a target even without Shift. */
  toTarget = $state(false);
  /** Whether a line was ever dragged here, after which nobody need say how. */
  learned = $state(false);

  /** The rest from which a hand last moved something here; what moves since another moves elsewhere. */
  #ledSince = $state(-1);
  #refused: { beside: Comparison; said: string } | null = $state.raw(null);
  #before: Comparison | null = null;
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Why the last move was refused, until something changes. */
  get said(): string {
    const { comparison } = this.#workspace;
    return this.#refused?.beside === comparison ? this.#refused.said : '';
  }

  /** Whether something beside the chart moves its lines; what a hand could take there waits. */
  get waits(): boolean {
    const { moves, rests } = this.#workspace;
    return moves && this.#ledSince !== rests;
  }

  holds(handle: HandleKey): boolean {
    return this.grabbed !== null && isSame(this.grabbed, handle);
  }

  begin(handle: HandleKey, layout: ChartLayout): void {
    const { kind, scenario, index } = handle;
    this.grabbed = { kind, scenario, index };
    this.held = layout;
    this.moving = false;
    this.#before = this.#workspace.comparison;
  }

  /** Makes a change; what the model refuses is said, and the last valid picture stays. */
  move(edit: Edit): void {
    this.moving = this.grabbed !== null;
    const said = this.#workspace.attemptSaying(edit);
    this.#ledSince = this.#workspace.rests;
    this.#refused = said === '' ? null : { beside: this.#workspace.comparison, said };
  }

  /** Lets go: what was done is one step. */
  end(): void {
    if (this.#before !== null && this.#before !== this.#workspace.comparison) this.learned = true;
    this.#release();
  }

  /** Returns to the state before the hand took hold. */
  cancel(): void {
    const before = this.#before;
    if (before && before !== this.#workspace.comparison) this.#workspace.change(() => before);
    this.#refused = null;
    this.#release();
  }

  #release(): void {
    this.grabbed = null;
    this.held = null;
    this.moving = false;
    this.#before = null;
    this.#workspace.commit();
  }
}

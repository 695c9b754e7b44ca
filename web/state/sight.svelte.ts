import type { Computation } from '../../model';
import type { Workspace } from './workspace.svelte';

/** A part of the page that follows a movement only while somebody can see it. */
export class Sight {
  #seen = $state(false);
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** The computation to show; out of sight it waits until the movement is over. */
  get computation(): Computation {
    return this.#seen ? this.#workspace.following : this.#workspace.trailing;
  }

  /** Watches the part's element. */
  readonly watch = (node: Element): (() => void) => {
    const observer = new IntersectionObserver(([entry]) => {
      this.#seen = entry?.isIntersecting ?? false;
    });
    observer.observe(node);
    return () => observer.disconnect();
  };
}

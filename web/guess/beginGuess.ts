import type { Workspace } from '../state/workspace.svelte';
import GuessDesk from './GuessDesk.svelte';
import { Guessing } from './guessing.svelte';

/** Puts a guess in the place of the scenarios, from the last figure to their last year. */
export function beginGuess(workspace: Workspace): void {
  workspace.openFigure = null;
  workspace.guess = { guessing: new Guessing(workspace.computation), Desk: GuessDesk };
}

import type { Component } from 'svelte';
import type { Workspace } from '../state/workspace.svelte';
import type { Guessing } from './guessing.svelte';

/** A guess in the place of the scenarios of a workspace, with what shows it. */
export interface DrawnGuess {
  guessing: Guessing;
  Desk: Component<{ workspace: Workspace; guessing: Guessing }>;
}

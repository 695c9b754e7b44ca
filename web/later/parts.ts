import type { Component, ComponentProps } from 'svelte';
import type * as below from './below';
import type * as cards from './cards';
import type * as hand from './hand';

/** The files that the rest of the workbench comes in, after its chart. */
export interface Waves {
  hand: typeof hand;
  cards: typeof cards;
  below: typeof below;
}

/** Everything in them, by its name. */
export type Late = typeof hand & typeof cards & typeof below;

/** The parts of the page among it. */
export type PartName = {
  [Name in keyof Late]: Late[Name] extends Component<never> ? Name : never;
}[keyof Late];

/** What each is given. */
export type Given = { [Name in PartName]: ComponentProps<Late[Name]> };

/** The parts themselves. */
export type Parts = { [Name in PartName]: Component<Given[Name]> };

/** What comes with them and is no part of the page. */
export type Tools = Omit<Late, PartName>;

import type { ParsedQuery } from '../query/parseComparison';
import type { ScenarioId } from '../types';

/** What an embed can show beside its chart, or leave out. */
export type EmbedPart = 'title' | 'sentences' | 'bands' | 'milestones' | 'table';

/** A number of a scenario that readers of an embed may move. */
export interface LiveNumber {
  scenario: ScenarioId;
  /** Which of the scenario's numbers, as in "levers.0.size". */
  key: string;
  /** How far it may be moved, in the unit people see; null: as far as its slider goes. */
  limits: { min: number; max: number } | null;
}

/** What an educator chose for an embed. None of it changes a number of the comparison. */
export interface EmbedOptions {
  /** Empty: nothing can be moved, and no script is sent. */
  live: readonly LiveNumber[];
  /** Whether readers can walk through the years. */
  inspector: boolean;
  /** Whether readers draw what they expect before they see what follows. */
  guess: boolean;
  show: readonly EmbedPart[];
  /** Height of the frame, px; `auto` tells the page around it the height needed; null: its maker's business. */
  height: number | 'auto' | null;
  /** Whether the frame follows every new version of the data, instead of staying with one. */
  follows: boolean;
}

/** The query of an embed, read. */
export interface ParsedEmbed extends ParsedQuery {
  options: EmbedOptions;
}

/** The options that stand in an embed's query beside the comparison's own keys. */
export const EMBED_KEYS: readonly string[] = ['show', 'guess', 'height', 'live'];

/** All there is to show, in the order a query writes it. */
export const EMBED_PARTS: readonly EmbedPart[] = [
  ...(['title', 'sentences', 'bands', 'milestones', 'table'] as const),
];

/** What an embed shows unless it says otherwise. */
export const USUAL_PARTS: readonly EmbedPart[] = ['title', 'sentences', 'bands'];

/** Heights of a frame that can be meant, px. */
export const FRAME_HEIGHTS = { min: 160, max: 2000 } as const;

/** As many sliders as anybody could follow. */
export const MOST_LIVE = 12;

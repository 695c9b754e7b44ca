import type { ScenarioId } from '../types';
import { formatAmount } from './decimal';
import type { Pair } from './writePairs';

/** How a comparison is shown to one reader; never changes a number. */
export interface View {
  lang: string | null;
  theme: 'light' | 'dark' | null;
  /** Name of a picture's size. */
  size: string | null;
  /** `1` draws possible paths where the record supports them. */
  paths: '1' | null;
  /** The scenario that the others are compared with; null: the last published value. */
  ref: ScenarioId | null;
  /** The level whose year of crossing is looked up, in the series' unit. */
  reach: number | null;
}

/** The words a host can honour. */
export interface ViewWords {
  languages: readonly string[];
  sizes: readonly string[];
}

export const VIEW_KEYS = ['lang', 'theme', 'size', 'paths', 'ref', 'reach'] as const;

/** The view words that are set, as a query writes them. */
export function viewPairs(view: Partial<View> = {}): Pair[] {
  return VIEW_KEYS.flatMap((key) => {
    const value = view[key] ?? null;
    if (value === null) return [];
    return [[key, typeof value === 'number' ? formatAmount(value) : value] as const];
  });
}

import type { ScenarioId } from '../types';
import { formatAmount, parseAmount } from './decimal';
import { fault, type Fault } from './fault';
import { LIMITS } from './limits';

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

/**
 * The view words of a query; one that cannot be honoured is set aside and reported. `ids` are the
 * scenarios of the comparison it is about.
 */
export function resolveView(
  values: ReadonlyMap<string, string>,
  { languages, sizes }: ViewWords,
  ids: readonly ScenarioId[],
): { view: View; faults: Fault[] } {
  const faults: Fault[] = [];
  const refuse = (key: string, word: string, allowed: string): null => {
    faults.push(fault(key, word, 'UNREADABLE', allowed));
    return null;
  };
  const pick = <T extends string>(key: string, allowed: readonly T[]): T | null => {
    const word = values.get(key);
    if (word === undefined) return null;
    return allowed.find((known) => known === word) ?? refuse(key, word, allowed.join(', '));
  };
  const level = (key: string): number | null => {
    const word = values.get(key);
    if (word === undefined) return null;
    const amount = parseAmount(word);
    const most = LIMITS.money.max;
    if (amount !== null && amount > 0 && amount <= most) return amount;
    return refuse(key, word, `a value above 0, at most ${most}`);
  };
  const view: View = {
    lang: pick('lang', languages),
    theme: pick('theme', ['light', 'dark'] as const),
    size: pick('size', sizes),
    paths: pick('paths', ['1', '0'] as const) === '1' ? '1' : null,
    ref: pick('ref', ids),
    reach: level('reach'),
  };
  return { view, faults };
}

/** The view words that are set, as a query writes them. */
export function viewPairs(view: Partial<View> = {}): (readonly [string, string])[] {
  return VIEW_KEYS.flatMap((key) => {
    const value = view[key] ?? null;
    if (value === null) return [];
    return [[key, typeof value === 'number' ? formatAmount(value) : value] as const];
  });
}

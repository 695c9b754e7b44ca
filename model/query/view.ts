import { fault, type Fault } from './fault';

/** How a comparison is shown to one reader; never changes a number. */
export interface View {
  lang: string | null;
  theme: 'light' | 'dark' | null;
  /** Name of a picture's size. */
  size: string | null;
  /** `1` draws possible paths where the record supports them. */
  paths: '1' | null;
}

/** The words a host can honour. */
export interface ViewWords {
  languages: readonly string[];
  sizes: readonly string[];
}

export const VIEW_KEYS = ['lang', 'theme', 'size', 'paths'] as const;

/** The view words of a query; an unknown one is set aside and reported. */
export function resolveView(
  values: ReadonlyMap<string, string>,
  { languages, sizes }: ViewWords,
): { view: View; faults: Fault[] } {
  const faults: Fault[] = [];
  const pick = <T extends string>(key: string, allowed: readonly T[]): T | null => {
    const word = values.get(key);
    if (word === undefined) return null;
    const found = allowed.find((known) => known === word) ?? null;
    if (!found) faults.push(fault(key, word, 'UNREADABLE', allowed.join(', ')));
    return found;
  };
  const view: View = {
    lang: pick('lang', languages),
    theme: pick('theme', ['light', 'dark'] as const),
    size: pick('size', sizes),
    paths: pick('paths', ['1', '0'] as const) === '1' ? '1' : null,
  };
  return { view, faults };
}

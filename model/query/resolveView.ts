import type { ScenarioId } from '../types';
import { parseAmount } from './decimal';
import { fault, type Fault } from './fault';
import { LIMITS } from './limits';
import type { View, ViewWords } from './view';

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

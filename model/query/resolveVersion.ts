import { parseInteger } from './decimal';
import { fault, type Fault } from './fault';

/** The version a key names; the newest, with a fault, where nobody knows it, and `unless` without the key. */
export function resolveVersion(
  values: ReadonlyMap<string, string>,
  key: 'v' | 'data',
  { newest, unless }: { newest: number; unless: number },
  faults: Fault[],
): number {
  const word = values.get(key);
  if (word === undefined) return unless;
  const version = parseInteger(word);
  if (version !== null && version >= 1 && version <= newest) return version;
  const code = version === null || version < 1 ? 'UNREADABLE' : 'UNKNOWN_VERSION';
  const allowed = newest === 1 ? '1' : `1 to ${newest}`;
  faults.push(fault(key, word, code, allowed, String(newest)));
  return newest;
}

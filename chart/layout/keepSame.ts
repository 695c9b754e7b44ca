/**
 * `after`, in which every part that equals its part of `before` is that very part: whoever compares
 * by identity finds only what has changed. For plain data, such as layouts.
 */
export function keepSame<T>(before: unknown, after: T): T;
export function keepSame(before: unknown, after: unknown): unknown {
  if (Object.is(before, after) || !isPlain(before) || !isPlain(after)) return after;
  if (Array.isArray(before) !== Array.isArray(after)) return after;
  const keys = Object.keys(after);
  const kept = keys.map((key) => keepSame(before[key], after[key]));
  const same =
    keys.length === Object.keys(before).length && keys.every((key, i) => kept[i] === before[key]);
  if (same) return before;
  return Array.isArray(after) ? kept : Object.fromEntries(keys.map((key, i) => [key, kept[i]]));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/**
 * `after`, in which every part that equals its part of `before` is that very part: whoever compares
 * by identity finds only what has changed. For plain data, such as layouts.
 */
export function keepSame<T>(before: unknown, after: T): T;
export function keepSame(before: unknown, after: unknown): unknown {
  if (before === after || !isPlain(before) || !isPlain(after)) return after;
  const isList = Array.isArray(after);
  if (Array.isArray(before) !== isList) return after;
  const keys = Object.keys(after);
  let same = keys.length === Object.keys(before).length;
  // Copied only where something of it is kept: a step of a slider goes through thousands of parts.
  let kept = after;
  for (const key of keys) {
    const part = keepSame(before[key], after[key]);
    same &&= part === before[key];
    if (part === after[key]) continue;
    if (kept === after) kept = Object.assign(isList ? [] : {}, after);
    kept[key] = part;
  }
  return same ? before : kept;
}

/** The same, of whatever it was given last: for one thing that is made anew again and again. */
export function keeper<T>(): (after: T) => T {
  let before: T | undefined;
  return (after) => {
    before = keepSame(before, after);
    return before;
  };
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

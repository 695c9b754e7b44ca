/**
 * `after`, in which every part that equals its part of `before` is that very part: whoever compares
 * by identity finds only what has changed. For plain data, such as layouts.
 */
export function keepSame<T>(before: unknown, after: T): T;
export function keepSame(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before;
  if (Array.isArray(before) && Array.isArray(after)) return sameList(before, after);
  if (Array.isArray(before) || Array.isArray(after)) return after;
  return isPlain(before) && isPlain(after) ? sameFields(before, after) : after;
}

function sameList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const kept = after.map((part, i) => keepSame(before[i], part));
  const same = kept.length === before.length && kept.every((part, i) => part === before[i]);
  return same ? before : kept;
}

function sameFields(before: Fields, after: Fields): Fields {
  const keys = Object.keys(after);
  let same = keys.length === Object.keys(before).length;
  // Made only where something of it is kept: a step of a slider goes through thousands of parts.
  let kept: Fields | null = null;
  for (const key of keys) {
    const part = keepSame(before[key], after[key]);
    same &&= part === before[key];
    if (part !== after[key]) (kept ??= { ...after })[key] = part;
  }
  return same ? before : (kept ?? after);
}

type Fields = Record<string, unknown>;

function isPlain(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

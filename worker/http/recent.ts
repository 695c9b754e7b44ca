/** Values by key, of which only those used last are held. */
export interface Recent<T> {
  find(key: string): T | undefined;
  /** Holds a value of a size; lets go of those that were not used for longest. */
  hold(key: string, value: T, size?: number): void;
}

/**
 * A bounded memory: at most `most` values, and no more than `room` of their sizes together. What
 * alone is larger than the room is not held.
 */
export function recent<T>({ most, room }: { most: number; room: number }): Recent<T> {
  // A map goes through its keys in the order in which they came.
  const held = new Map<string, { value: T; size: number }>();
  let used = 0;
  const drop = (key: string) => {
    used -= held.get(key)?.size ?? 0;
    held.delete(key);
  };
  return {
    find(key) {
      const found = held.get(key);
      if (found === undefined) return undefined;
      held.delete(key);
      held.set(key, found);
      return found.value;
    },
    hold(key, value, size = 1) {
      drop(key);
      if (size > room) return;
      held.set(key, { value, size });
      used += size;
      for (const oldest of held.keys()) {
        if (held.size <= most && used <= room) break;
        drop(oldest);
      }
    },
  };
}

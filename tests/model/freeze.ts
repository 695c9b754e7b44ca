/** The value with everything inside it frozen, so that whoever writes to it throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** Every number inside a value, in order, as the bits of its double. */
export function bitsOf(value: unknown): string[] {
  if (typeof value === 'number') return [bits(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(bitsOf) : [];
}

/** A double as big-endian hexadecimal. */
export function bits(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}

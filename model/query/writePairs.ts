/** A key of a query and its value, before anything in it is encoded. */
export type Pair = readonly [key: string, value: string];

/** Keys and values as a query, in their order, without the question mark. */
export function writePairs(pairs: readonly Pair[]): string {
  return pairs.map(([key, value]) => `${key}=${encode(value)}`).join('&');
}

/** Only what `URLSearchParams` leaves alone stays as it is. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Crockford's base 32: no letter that a person takes for another. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

const CODE = /^[0-9a-hjkmnp-tv-z]{12}$/;

/** What programs that turn addresses into links leave at their end. */
const TRAIL = /[\s)\]>.,;”。`]+$/u;

/** The code of a canonical query: the first 60 bits of its SHA-256, in twelve characters. */
export async function codeOf(query: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(query));
  const bits = new DataView(digest).getBigUint64(0) >> 4n;
  const character = (_: unknown, i: number) => ALPHABET[Number((bits >> BigInt(55 - 5 * i)) & 31n)];
  return Array.from({ length: 12 }, character).join('');
}

/** A code as typed or scanned: in either case, with o for 0 and i or l for 1; null where it is none. */
export function readCode(text: string): string | null {
  const plain = text.replace(TRAIL, '').toLowerCase().replaceAll('o', '0').replace(/[il]/g, '1');
  return CODE.test(plain) ? plain : null;
}

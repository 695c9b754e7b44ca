import { createHash } from 'node:crypto';

/** The code of a query worked out apart from the Worker: the hash as a row of bits, five at a time. */
export function codeOf(query: string): string {
  const hash = createHash('sha256').update(query).digest();
  const bits = Array.from(hash, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.slice(0, 60).match(/.{5}/g) ?? [])
    .map((five) => '0123456789abcdefghjkmnpqrstvwxyz'[Number.parseInt(five, 2)])
    .join('');
}

/** 64 bits that stand for a list of texts: two FNV-1a hashes, one of which reads backwards. */
export function hashOf(texts: readonly string[]): string {
  const text = texts.join('\n');
  let forward = 0x811c9dc5;
  let backward = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    forward = Math.imul(forward ^ text.charCodeAt(i), 0x01000193);
    backward = Math.imul(backward ^ text.charCodeAt(text.length - 1 - i), 0x01000193);
  }
  return [forward, backward].map((h) => (h >>> 0).toString(16).padStart(8, '0')).join('');
}

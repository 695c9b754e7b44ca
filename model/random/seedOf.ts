/** The seed of a text, 32 bits: the same link draws the same paths everywhere. */
export function seedOfText(text: string): number {
  // Fowler, Noll & Vo, FNV-1a: xor a byte, multiply by 16777619, here as shifts and sums.
  let hash = 0x811c9dc5;
  for (const byte of bytesOf(text)) {
    hash ^= byte;
    hash += (hash << 1) + (hash << 4) + (hash << 7) + (hash << 8) + (hash << 24);
    hash |= 0;
  }
  return hash >>> 0;
}

/** The seeds of some texts, as the specification's vectors ask. */
export function seedOf(input: { text: readonly string[] }): { u32: number[] } {
  return { u32: input.text.map(seedOfText) };
}

/** UTF-8, written out because an encoder belongs to the host. A lone surrogate is U+FFFD. */
function bytesOf(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const read = character.codePointAt(0) ?? 0xfffd;
    const code = read >= 0xd800 && read <= 0xdfff ? 0xfffd : read;
    const tail = (shift: number) => 0x80 | ((code >> shift) & 0x3f);
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(0));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(6), tail(0));
    else bytes.push(0xf0 | (code >> 18), tail(12), tail(6), tail(0));
  }
  return bytes;
}

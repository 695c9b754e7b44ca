/**
 * Controls, lone surrogates, code points that are no characters and marks that reorder what follows
 * them have no place in a name; the first three also make XML unreadable.
 */
const INVISIBLE =
  /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/gu;

/** A text as it may be shown: NFC, one space between words, nothing invisible. */
export function visibleText(text: string): string {
  return (
    text
      .replace(/\s+/gu, ' ')
      .replace(INVISIBLE, '')
      // After the invisible is gone, or a mark would stay apart from the letter it now follows.
      .normalize('NFC')
      .replace(/ {2,}/g, ' ')
      .trim()
  );
}

/**
 * A name or title as it is kept: visible, at most `longest` characters. Null where nothing is left; `cut` tells whether something was lost at the end.
 */
export function cleanText(text: string, longest: number): { text: string | null; cut: boolean } {
  const clean = visibleText(text);
  const characters = Array.from(clean);
  if (characters.length <= longest) return { text: clean || null, cut: false };
  return { text: characters.slice(0, longest).join('').trim() || null, cut: true };
}

import fc from 'fast-check';

/** Words as people write them, already in the form they are kept in. */
const word = fc.oneof(
  fc.constantFrom(
    ...['Tăng trưởng', 'Đối tác', 'Việt Nam', '経済連携', '日本とＡＳＥＡＮ', '３％', '₫'],
  ),
  fc.constantFrom(...['👩‍👩‍👧', '🇻🇳', '📈', '&', '=', '%', '%41', '+', '#', '?', '/', '\\', '&amp;']),
  fc.constantFrom(
    ...['"', "'", '<b>', '’”', '*label', '~()!', '__proto__', '=HYPERLINK("x")', '-'],
  ),
  fc.string({ unit: 'grapheme-ascii', minLength: 1 }).map((text) => text.replace(/ +/g, '_')),
);

/** A name or title that is kept as it is: composed, trimmed, one space at a time. */
export function textUpTo(longest: number): fc.Arbitrary<string> {
  return fc
    .array(word, { minLength: 1, maxLength: 6 })
    .map((words) => Array.from(words.join(' ').normalize('NFC')).slice(0, longest).join('').trim());
}

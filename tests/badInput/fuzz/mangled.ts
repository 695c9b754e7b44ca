import fc from 'fast-check';
import { texts } from '../corpus/texts';

/** What somebody may put into an address, or into a text, by hand or by program. */
const PIECES = [
  ...['%', '%00', '%0d%0a', '%C3', '%ed%a0%80', '%F0%9F%98%80', '&', '&amp;', '=', '==', ';', '?'],
  ...['#', '/', '\\', '..', '.', '_', '__', '*', '-', '--', '+', '~', '"', "'", '<', '>', '`', ' '],
  ...['0', '1', '9'.repeat(40), '1e309', 'NaN', 'null', '2040', '3.3', '-50', '100', '0x1', '３'],
  ...[
    'a',
    'b.',
    'a.lever',
    '1.',
    '8.',
    '__proto__',
    'constructor',
    'trend',
    'hold',
    'é',
    'e\u0323',
  ],
  ...['\u202e', '\u0000', '\ufffe', '\u2028', '😀', '経', '[]', '{}'],
  ...Object.values(texts),
];

const anyPiece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

/** A place in thousandths of a text's length, and what happens there. */
const anyChange = fc.record({
  at: fc.noBias(fc.integer({ min: 0, max: 1000 })),
  drop: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(60)),
  repeat: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 60 })),
  piece: anyPiece,
});

/** A text with a few places changed; often none, because what is good must stay so too. */
export function mangled(text: fc.Arbitrary<string>, most = 4): fc.Arbitrary<string> {
  return fc.tuple(text, fc.array(anyChange, { maxLength: most })).map(([whole, changes]) =>
    changes.reduce((before, { at, drop, repeat, piece }) => {
      const cut = Math.floor((at / 1000) * before.length);
      return before.slice(0, cut) + piece.repeat(repeat) + before.slice(cut + drop);
    }, whole),
  );
}

/** A text as part of a first line: what would end or break it is escaped. */
export const inFirstLine = (text: string): string =>
  text.toWellFormed().replace(/[^\x21-\x7e]|#/gu, encodeURIComponent);

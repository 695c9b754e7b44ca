/** Links up to here make a code that a phone reads from across a room. */
const LONGEST_IN_FULL = 120;

/** Whether a QR code of a link is read with ease, so that it needs no short one. */
export function isShortEnough(link: string): boolean {
  return link.length <= LONGEST_IN_FULL;
}

/** A short link as a QR code has it: capitals take fewer squares than small letters. */
export function shortForQr(short: string): string {
  return short.toUpperCase();
}

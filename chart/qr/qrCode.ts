import { encode } from 'uqr';

/** A QR code as one path of dark squares, a module to the unit, within its quiet border. */
export interface QrCode {
  /** Modules along an edge, border included. */
  size: number;
  path: string;
}

/** The quiet border the standard asks for, in modules. */
const BORDER = 4;

/** What any code holds (ISO/IEC 18004); one of letters and digits alone holds more. */
export const QR_MOST_BYTES = 2300;

/** The QR code of a text of up to 2,300 bytes; may throw `RangeError` from there on. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', boostEcc: true, border: BORDER });
  const path = data.map((row, y) =>
    runsOf(row)
      .map(({ x, length }) => bar(x, y, length))
      .join(''),
  );
  return { size, path: path.join('') };
}

/** Dark modules that touch, as one run. */
function runsOf(row: readonly boolean[]): { x: number; length: number }[] {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
  return starts.map((x) => {
    const end = row.indexOf(false, x);
    return { x, length: (end < 0 ? row.length : end) - x };
  });
}

function bar(x: number, y: number, length: number): string {
  return `M${x} ${y}h${length}v1h-${length}z`;
}

import { qrCode, QR_MOST_BYTES } from '../qr/qrCode';

/** A QR code as one path of dark squares, `scale` px each, with its quiet border. */
export interface PlacedQr {
  x: number;
  y: number;
  scale: number;
  /** Squares along an edge, border included. */
  size: number;
  path: string;
}

/** A QR code is about so wide, in ems, and a square of it so many px at least. */
const QR = { widthEms: 8, leastPx: 2 } as const;

/**
 * The code in the lower right corner, its squares whole px so that none is blurred; null for an
 * address that no code holds.
 */
export function placeQr(
  text: string,
  right: number,
  bottom: number,
  fontPx: number,
): PlacedQr | null {
  if (text.length > QR_MOST_BYTES) return null;
  const { size, path } = qrCode(text);
  const scale = Math.max(QR.leastPx, Math.round((fontPx * QR.widthEms) / size));
  const x = Math.round(right - size * scale);
  return { x, y: Math.round(bottom - size * scale), scale, size, path };
}

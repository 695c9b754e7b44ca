import jsQR from 'jsqr';
import type { Locator } from 'playwright-core';
import { decodePng } from './decodePng';

/** What a phone's camera would read from a QR code on screen; null where it reads nothing. */
export async function readQr(code: Locator): Promise<string | null> {
  const { width, height, at } = decodePng(await code.screenshot());
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    pixels.set([...at(i % width, Math.floor(i / width)), 255], i * 4);
  }
  return jsQR(pixels, width, height)?.data ?? null;
}

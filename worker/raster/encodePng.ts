import { crc32 } from './crc32';
import type { IndexedPicture } from './indexColours';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Eight bits a pixel, a palette, and the only ways there are to compress and filter. */
const KIND = [8, 3, 0, 0, 0];

/** A picture of at most 256 colours as PNG; the engine's own deflate does the compression. */
export async function encodePng(picture: IndexedPicture): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, palette, rows } = picture;
  const size = new DataView(new ArrayBuffer(8));
  size.setUint32(0, width);
  size.setUint32(4, height);
  const parts = [
    Uint8Array.from(SIGNATURE),
    ...chunk('IHDR', Uint8Array.from([...new Uint8Array(size.buffer), ...KIND])),
    ...chunk('PLTE', palette),
    ...chunk('IDAT', await deflated(rows)),
    ...chunk('IEND', new Uint8Array()),
  ];
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Length, name, data and checksum of the last two. */
function chunk(name: string, data: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const named = new Uint8Array(4 + data.length);
  named.set(Array.from(name, (letter) => letter.charCodeAt(0)));
  named.set(data, 4);
  return [uint32(data.length), named, uint32(crc32(named))];
}

function uint32(value: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

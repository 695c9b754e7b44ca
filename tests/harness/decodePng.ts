import { crc32, inflateSync } from 'node:zlib';

export type Rgb = readonly [red: number, green: number, blue: number];

/** A picture as its pixels. */
export interface Raster {
  width: number;
  height: number;
  /** The colour of a pixel; outside the picture it is an error. */
  at(x: number, y: number): Rgb;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Bytes a pixel by colour type, for 8 bits a channel. */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 3: 1, 6: 4 };

/** Pixels of a PNG with 8-bit RGB, RGBA or palette, not interlaced; checks every sum on the way. */
export function decodePng(bytes: Uint8Array): Raster {
  const png = Buffer.from(bytes);
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error('not a PNG');
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === 'IHDR')!.data;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, colourType, , , interlaced] = header.subarray(8);
  const channels = CHANNELS[colourType!];
  if (depth !== 8 || channels === undefined || interlaced !== 0) {
    throw new Error(`PNG of depth ${depth}, colour type ${colourType}, interlaced ${interlaced}`);
  }
  const palette = chunks.find(({ type }) => type === 'PLTE')?.data;
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const data = inflateSync(Buffer.concat(packed));
  if (data.length !== (width * channels + 1) * height) throw new Error('the PNG ends early');
  // Only when a pixel is asked for: most tests want the size alone.
  let unfiltered: Uint8Array | undefined;
  const at = (x: number, y: number): Rgb => {
    if (!(x >= 0 && x < width && y >= 0 && y < height)) throw new RangeError(`(${x}, ${y})`);
    const pixels = (unfiltered ??= unfilter(data, width * channels, height, channels));
    const pixel = (Math.floor(y) * width + Math.floor(x)) * channels;
    const [source, index] = palette ? [palette, 3 * pixels[pixel]!] : [pixels, pixel];
    return [source[index]!, source[index + 1]!, source[index + 2]!];
  };
  return { width, height, at };
}

function chunksOf(png: Buffer): { type: string; data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const sum = png.readUInt32BE(at + 8 + length);
    if (crc32(png.subarray(at + 4, at + 8 + length)) !== sum) throw new Error(`broken ${type}`);
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  if (chunks.at(-1)?.type !== 'IEND') throw new Error('the PNG ends early');
  return chunks;
}

/** Undoes the five filters of PNG (specification §9.2), row by row. */
function unfilter(data: Buffer, rowBytes: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(rowBytes * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (rowBytes + 1)]!;
    if (filter > 4) throw new Error(`PNG filter ${filter}`);
    const from = y * (rowBytes + 1) + 1;
    const to = y * rowBytes;
    for (let i = 0; i < rowBytes; i++) {
      const left = i < step ? 0 : out[to + i - step]!;
      const up = y === 0 ? 0 : out[to + i - rowBytes]!;
      const corner = i < step || y === 0 ? 0 : out[to + i - rowBytes - step]!;
      out[to + i] = data[from + i]! + predict(filter, left, up, corner);
    }
  }
  return out;
}

function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const a = Math.abs(guess - left);
  const b = Math.abs(guess - up);
  const c = Math.abs(guess - corner);
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

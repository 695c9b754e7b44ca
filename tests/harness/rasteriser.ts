import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Once for all files that share a process: the rasteriser refuses to be started again. */
await initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm'));

export { Resvg };

const fontBuffers = ['400', '600'].map(
  (weight) => new Uint8Array(readFileSync(`build/fonts/kuroshio-${weight}.ttf.bin`)),
);

/** A drawing in the shipped font as the rasteriser makes it, four bytes a pixel. */
export function pixelsOf(svg: string): Uint8Array {
  const font = { fontBuffers, defaultFontFamily: 'Noto Sans JP', loadSystemFonts: false };
  const resvg = new Resvg(svg, { font });
  const image = resvg.render();
  const { pixels } = image;
  image.free();
  resvg.free();
  return pixels;
}

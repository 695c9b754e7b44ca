import { initWasm, Resvg } from '@resvg/resvg-wasm';
import resvgWasm from '@resvg/resvg-wasm/index_bg.wasm';
import regular from '../../build/fonts/kuroshio-400.ttf.bin';
import bold from '../../build/fonts/kuroshio-600.ttf.bin';
import { cutShapes } from './cutShapes';
import { encodePng } from './encodePng';
import { indexColours, type IndexedPicture } from './indexColours';

/** Once per isolate; a failed start is tried again by the next picture. */
let started: Promise<void> | undefined;

/** An SVG document as PNG bytes, drawn with the shipped font only. */
export async function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  started ??= initWasm(resvgWasm).catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  await started;
  return encodePng(draw(cutShapes(svg)));
}

/** The drawing in its own colours. The encoder that comes with the rasteriser takes longer than it. */
function draw(svg: string): IndexedPicture {
  const resvg = new Resvg(svg, {
    font: {
      fontBuffers: [new Uint8Array(regular), new Uint8Array(bold)],
      defaultFontFamily: 'Noto Sans JP',
      loadSystemFonts: false,
    },
  });
  try {
    const image = resvg.render();
    try {
      const { width, height } = image;
      return indexColours(new Uint8Array(image.pixels), { width, height, named: coloursOf(svg) });
    } finally {
      image.free();
    }
  } finally {
    resvg.free();
  }
}

/** The colours a drawing names, as three bytes, red lowest. */
function coloursOf(svg: string): Set<number> {
  const named = svg.matchAll(/"#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})"/g);
  return new Set(
    Array.from(named, ([, red, green, blue]) => parseInt(`${blue}${green}${red}`, 16)),
  );
}

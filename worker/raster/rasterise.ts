import { initWasm, Resvg } from '@resvg/resvg-wasm';
import resvgWasm from '@resvg/resvg-wasm/index_bg.wasm';
import regular from '../../build/fonts/kuroshio-400.ttf.bin';
import bold from '../../build/fonts/kuroshio-600.ttf.bin';

/** Once per isolate; a failed start is tried again by the next picture. */
let started: Promise<void> | undefined;

/** An SVG document as PNG bytes, drawn with the shipped font only. */
export async function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  started ??= initWasm(resvgWasm).catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  await started;
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
      return new Uint8Array(image.asPng());
    } finally {
      image.free();
    }
  } finally {
    resvg.free();
  }
}

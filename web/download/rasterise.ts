import { embedFonts, type EmbeddedFont } from './embedFonts';

/** A letter that is drawn below the picture to see whether its font has arrived, px. */
const SAMPLE = 24;

/** How often it is looked whether the fonts have arrived, and how long at most, ms. */
const LOOK_MS = 40;
const PATIENCE_MS = 10_000;

/**
 * An SVG document as a PNG, pixel for pixel. Rejects where the browser cannot draw it. A browser
 * calls a picture ready before the fonts inside it are, and draws no letters until then; so a sample
 * of each font is drawn beside the picture, and the picture is taken when all of them can be seen.
 */
export async function rasterise(
  svg: string,
  { width, height }: { width: number; height: number },
): Promise<Blob> {
  const fonts = await embedFonts(svg);
  const drawing = new Blob([withSamples(svg, width, height, fonts)], { type: 'image/svg+xml' });
  const address = URL.createObjectURL(drawing);
  try {
    const image = new Image(width, height + SAMPLE);
    image.src = address;
    await image.decode();
    for (let waited = 0; !samplesSeen(image, height, fonts.length); waited += LOOK_MS) {
      if (waited > PATIENCE_MS) throw new Error('no letters');
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
    return await pngOf(surface(image, width, height, 0).canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function withSamples(svg: string, width: number, height: number, fonts: readonly EmbeddedFont[]) {
  const letters = fonts.map(
    ({ letter, weight }, i) =>
      `<text x="${i * SAMPLE}" y="${height + SAMPLE * 0.8}" font-size="${SAMPLE * 0.8}" font-weight="${weight}" font-family="Noto Sans JP">&#${letter.codePointAt(0)};</text>`,
  );
  const all = height + SAMPLE;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${all}" viewBox="0 0 ${width} ${all}"><style>${fonts.map(({ rule }) => rule).join('')}</style>${svg}${letters.join('')}</svg>`;
}

/** Whether every sample below the picture has left ink. */
function samplesSeen(image: HTMLImageElement, height: number, count: number): boolean {
  if (count === 0) return true;
  const context = surface(image, count * SAMPLE, SAMPLE, height);
  return Array.from({ length: count }, (_, i) => i).every((i) => {
    const { data } = context.getImageData(i * SAMPLE, 0, SAMPLE, SAMPLE);
    return data.some((channel) => channel > 0);
  });
}

/** A canvas of that size with the image on it, from `top` px down. */
function surface(image: HTMLImageElement, width: number, height: number, top: number) {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, top, width, height, 0, 0, width, height);
  return context;
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((png) => (png ? resolve(png) : reject(new Error('no picture'))), 'image/png');
  });
}

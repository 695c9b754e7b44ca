import { elementNamed, elementsNamed, readMarkup } from './readMarkup';

/** A face of a style sheet: its file, and the runs of code points it is for. */
interface Face {
  file: string;
  runs: readonly (readonly [from: number, to: number])[];
}

/**
 * The font files that a page with its styles in it fetches for its letters, whoever reads it. A face
 * that a reader may have is left out: a file is only fetched where it is not there.
 */
export function fontsFetched(html: string): string[] {
  const page = readMarkup(html);
  const styles = elementsNamed(page, 'style').map(({ text }) => text);
  const letters = new Set(elementNamed(page, 'body').text);
  return facesOf(styles.join('\n'))
    .filter(({ runs }) =>
      [...letters].some((letter) => {
        const code = letter.codePointAt(0)!;
        return runs.some(([from, to]) => code >= from && code <= to);
      }),
    )
    .map(({ file }) => file);
}

function facesOf(styles: string): Face[] {
  const faces = [...styles.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, face = '']) => face);
  return faces
    .filter((face) => !face.includes('local('))
    .map((face) => ({
      file: new URL(/url\(["']?([^"')]+)/.exec(face)![1]!, 'http://x/assets/').pathname,
      runs: [...face.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(
        ([, from = '', to = from]) => [parseInt(from, 16), parseInt(to, 16)] as const,
      ),
    }));
}

/** A font file as a rule with the file inside, and a letter that shows whether it has arrived. */
export interface EmbeddedFont {
  rule: string;
  letter: string;
  weight: string;
}

/**
 * The files of the page's fonts whose letters occur in a text: a picture in a picture reaches no
 * file but its own.
 */
export async function embedFonts(text: string): Promise<EmbeddedFont[]> {
  const letters = [...new Set(text)].filter((letter) => /\S/.test(letter));
  const needed = fontFiles().flatMap((file) => {
    const letter = letters.find((one) => covers(file, one.codePointAt(0)!));
    return letter === undefined ? [] : { ...file, letter };
  });
  return Promise.all(
    needed.map(async ({ rule, address, letter }) => {
      const kept = ['font-family', 'font-weight', 'unicode-range'].map(
        (property) => `${property}:${rule.style.getPropertyValue(property)};`,
      );
      const file = await asDataAddress(address);
      return {
        rule: `@font-face{${kept.join('')}src:url(${file})}`,
        letter,
        weight: rule.style.getPropertyValue('font-weight'),
      };
    }),
  );
}

interface FontFile {
  rule: CSSFontFaceRule;
  address: string;
  /** First and last code point of each run of letters. */
  ranges: readonly (readonly [number, number])[];
}

/** What the style sheets of the page say of its fonts. */
function fontFiles(): FontFile[] {
  return [...document.styleSheets].flatMap(({ cssRules, href }) =>
    [...cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const found = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'));
      if (!found) return [];
      const address = new URL(found[1]!, href ?? location.href).href;
      return [{ rule, address, ranges: rangesOf(rule.style.getPropertyValue('unicode-range')) }];
    }),
  );
}

function covers({ ranges }: FontFile, code: number): boolean {
  return ranges.some(([from, to]) => code >= from && code <= to);
}

/** The code points of `U+20-7E, U+A0`. */
function rangesOf(text: string): [number, number][] {
  return [...text.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(([, from, to]) => [
    parseInt(from!, 16),
    parseInt(to ?? from!, 16),
  ]);
}

async function asDataAddress(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`no letters: ${answer.status}`);
  const reader = new FileReader();
  const read = new Promise<string>((resolve, reject) => {
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
  });
  reader.readAsDataURL(await answer.blob());
  return read;
}

/** A link of the golden file and what it must give. */
export interface GoldenLink {
  /** Path and query as published. */
  link: string;
  /** Its canonical query, and a line for the faults and for the values at its end. */
  gives: readonly string[];
}

const INDENT = '  ';

/**
 * Reads the golden file: a link stands at the start of a line, what it gives indented below it, and
 * a line that begins with `#` is for people. Throws on anything else.
 */
export function readBlocks(text: string): GoldenLink[] {
  const blocks: { link: string; gives: string[] }[] = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) blocks.push({ link: line, gives: [] });
    else if (line.startsWith(INDENT) && blocks.length > 0) blocks.at(-1)!.gives.push(line.trim());
    else throw new Error(`neither a link nor what it gives: ${line}`);
  }
  return blocks;
}

/** A block as the file has it. */
export function writeBlock({ link, gives }: GoldenLink): string {
  return [link, ...gives.map((line) => `${INDENT}${line}`)].join('\n');
}

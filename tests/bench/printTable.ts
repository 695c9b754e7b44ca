/** Prints a table: what it is about, what is wanted, and a line a row, its columns of one width each. */
export function printTable(
  title: string,
  aim: string,
  rows: readonly (readonly [name: string, ...columns: string[]])[],
): void {
  console.log(`\n${title}\n(${aim})\n`);
  const count = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]! + 3))
        .join('')
        .trimEnd(),
    );
  }
}

/** A time as people read it: "56.3 µs", "4.10 ms", "2.31 s". */
export function inWords(milliseconds: number): string {
  if (milliseconds < 1) return `${(milliseconds * 1000).toPrecision(3)} µs`;
  return milliseconds < 1000
    ? `${milliseconds.toPrecision(3)} ms`
    : `${(milliseconds / 1000).toPrecision(3)} s`;
}

/** A ratio as people read it: "0.85 ×". */
export function inTimes(ratio: number): string {
  return `${ratio < 1 ? ratio.toFixed(2) : ratio.toPrecision(3)} ×`;
}

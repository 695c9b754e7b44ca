/** A CSV file (RFC 4180) as rows of cells by column, each a text; throws on a broken row. */
export function readCsv(text: string): Record<string, string>[] {
  const [columns = [], ...rows] = cellsOf(text);
  return rows.map((row, index) => {
    if (row.length !== columns.length) {
      throw new Error(`row ${index + 2} has ${row.length} cells under ${columns.length} columns`);
    }
    return Object.fromEntries(columns.map((column, i) => [column, row[i] ?? '']));
  });
}

/** A cell as the value it was written from: empty is null, "true", numbers; a guard mark is taken off. */
export function valueOf(cell: string): string | number | boolean | null {
  if (cell === '') return null;
  if (cell === 'true' || cell === 'false') return cell === 'true';
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(cell)) return Number(cell);
  return /^'[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}

function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (!found) throw new Error(`not CSV: ${text.slice(0, 200)}`);
    const [, quoted, plain = '', end] = found;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

/** A row of a CSV file by the names of its columns. */
export type CsvRow = Readonly<Record<string, string>>;

/**
 * A CSV file read by the letter of RFC 4180: CRLF after every line, quotes doubled inside quotes,
 * as many fields in every row as in the header. Throws on anything else.
 */
export function readCsv(text: string): { columns: string[]; rows: CsvRow[] } {
  const records: string[][] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let record: string[] = [];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const found = field.exec(text);
    if (!found) throw new Error(`not RFC 4180: ${JSON.stringify(text.slice(at, at + 60))}`);
    const [, quoted, plain = '', end] = found;
    record.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  if (record.length > 0) throw new Error('the last line has no CRLF');
  const [columns = [], ...lines] = records;
  const rows = lines.map((line, i) => {
    if (line.length !== columns.length) throw new Error(`row ${i} has ${line.length} fields`);
    return Object.fromEntries(columns.map((column, at) => [column, line[at]!]));
  });
  return { columns, rows };
}

/** What a CSV cell was written from: empty is null, then truths, numbers, and texts without a guard mark. */
export function csvValue(cell: string | undefined): string | number | boolean | null {
  if (cell === undefined) throw new Error('there is no such column');
  if (cell === '') return null;
  if (cell === 'true' || cell === 'false') return cell === 'true';
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(cell)) return Number(cell);
  return /^'[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}

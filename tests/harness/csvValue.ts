type Scalar = string | number | boolean | null;

/**
 * What a CSV cell was written from, if that is a value like the given one: empty is null, a text
 * loses the mark that keeps a spreadsheet from running it. Throws where there is no such column.
 */
export function csvValue(cell: string | undefined, like: Scalar): Scalar {
  if (cell === undefined) throw new Error('there is no such column');
  if (cell === '') return null;
  if (typeof like === 'number') return Number(cell);
  if (typeof like === 'boolean') return cell === 'true';
  return /^'[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}

/** A row of JSON without the members that hold more than one value. */
export function scalarsOf(row: object, all: readonly object[]): [key: string, value: Scalar][] {
  const nested = new Set(
    all.flatMap((one) =>
      Object.entries(one).flatMap(([key, value]) => (isScalar(value) ? [] : key)),
    ),
  );
  return Object.entries(row).flatMap(([key, value]) =>
    !nested.has(key) && isScalar(value) ? [[key, value]] : [],
  );
}

function isScalar(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

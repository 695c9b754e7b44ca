/** An error that names the file, the row in it and the value that is wrong. */
export function fault(file: string, row: string | null, what: string): Error {
  return new Error([`data/${file}`, row, what].filter((part) => part !== null).join(': '));
}

/** Quotes a value for a message, shortened so that the line stays readable. */
export function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

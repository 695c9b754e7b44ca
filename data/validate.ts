import * as v from 'valibot';
import { fault, quoted } from './fault';

type AnySchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** The files of the data folder, parsed, by their path inside it. */
export type Files = Readonly<Record<string, unknown>>;

/** Returns one file in the shape of its schema; throws naming file, row, field and value. */
export function validate<S extends AnySchema>(
  files: Files,
  file: string,
  schema: S,
): v.InferOutput<S> {
  if (!Object.hasOwn(files, file)) throw fault(file, null, 'the file is missing');
  const result = v.safeParse(schema, files[file]);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const keys = (issue.path ?? []).map((item) => item.key);
  const what = `${issue.message} (value ${quoted(issue.input)})`;
  throw fault(file, rowOf(files[file], keys), what);
}

/** Throws for the first row whose id was used before. */
export function refuseDuplicates(file: string, rows: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  rows.forEach(({ id }, index) => {
    if (seen.has(id)) throw fault(file, `row ${index + 1}`, `duplicate id ${quoted(id)}`);
    seen.add(id);
  });
}

function rowOf(content: unknown, keys: readonly unknown[]): string | null {
  if (keys.length === 0) return null;
  const [first, ...rest] = keys;
  const row = Array.isArray(content)
    ? nameOf(content[Number(first)], Number(first))
    : String(first);
  const [place, ...fields] = row === 'observations' ? rest : [null, ...rest];
  const start = typeof place === 'number' ? `observation ${place + 1}` : row;
  return [start, ...fields.map(String)].join(', ');
}

function nameOf(row: unknown, index: number): string {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : null;
  return typeof id === 'string' ? `row ${quoted(id)}` : `row ${index + 1}`;
}

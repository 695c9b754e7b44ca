import type * as v from 'valibot';

/** What a schema may hold inside, by its kind. */
type Inside<T> = v.GenericSchema & T;
type Piped = Inside<{ pipe: readonly v.GenericPipeItem[] }>;
type Wrapping = Inside<{ wrapped: v.GenericSchema }>;
type Listing = Inside<{ item: v.GenericSchema }>;
type Tuple = Inside<{ items: readonly v.GenericSchema[] }>;
type Named = Inside<{ entries: Readonly<Record<string, v.GenericSchema>> }>;
type Choosing = Inside<{ options: readonly v.GenericSchema[] }>;
type Dictionary = Inside<{ value: v.GenericSchema }>;

const isPiped = (schema: v.GenericSchema): schema is Piped => 'pipe' in schema;
const isNullable = (schema: v.GenericSchema): schema is Wrapping => schema.type === 'nullable';
const isList = (schema: v.GenericSchema): schema is Listing => schema.type === 'array';
const isTuple = (schema: v.GenericSchema): schema is Tuple => schema.type === 'strict_tuple';
const isObject = (schema: v.GenericSchema): schema is Named => schema.type === 'strict_object';
const isVariant = (schema: v.GenericSchema): schema is Choosing => schema.type === 'variant';
const isRecord = (schema: v.GenericSchema): schema is Dictionary => schema.type === 'record';
const isSchema = (item: v.GenericPipeItem): item is v.GenericSchema => item.kind === 'schema';

/** Whether a field may be left out. */
export function isOptional(schema: v.GenericSchema): schema is Wrapping {
  return schema.type === 'exact_optional';
}

/**
 * What a schema takes, as a program would write its type: `[integer, number][]`,
 * `{ year: integer, value: number }`, `"flat" | "growth"`.
 */
export function typeName(schema: v.GenericSchema): string {
  if (isPiped(schema)) return pipedName(schema);
  if (isOptional(schema)) return typeName(schema.wrapped);
  if (isNullable(schema)) return `${typeName(schema.wrapped)} | null`;
  if (isList(schema)) return listName(schema.item);
  if (isTuple(schema)) return `[${schema.items.map(typeName).join(', ')}]`;
  if (isObject(schema)) return objectName(schema.entries);
  if (isVariant(schema)) return schema.options.map(typeName).join(' | ');
  if (isRecord(schema)) return `{ [name]: ${typeName(schema.value)} }`;
  return schema.expects.replace(/^\((.*)\)$/, '$1');
}

/** The last schema of a pipe says most; an action tells whole numbers from others. */
function pipedName({ pipe }: Piped): string {
  if (pipe.some(({ type }) => type === 'integer')) return 'integer';
  const last = pipe.filter(isSchema).at(-1)!;
  // A pipe begins with the schema it was made from, which may be a pipe itself.
  return typeName(last);
}

function listName(item: v.GenericSchema): string {
  const name = typeName(item);
  return name.includes(' | ') && !name.startsWith('{') ? `(${name})[]` : `${name}[]`;
}

function objectName(entries: Named['entries']): string {
  const fields = Object.entries(entries).map(([name, schema]) => {
    const mark = isOptional(schema) ? '?' : '';
    return `${name}${mark}: ${typeName(schema)}`;
  });
  return `{ ${fields.join(', ')} }`;
}

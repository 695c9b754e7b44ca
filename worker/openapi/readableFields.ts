import type { JsonSchema } from './jsonSchema';
import type { ApiDescription } from './types';

/** A member, a parameter or a column as a person reads it. */
export interface ReadableField {
  /** Its path: `series.observations[].value`. */
  name: string;
  /** As a program would write it. */
  type: string;
  description: string;
  required: boolean;
}

/** Every member of what a schema describes, with those inside it behind it. */
export function fieldsOf(schema: JsonSchema, api: ApiDescription, within = ''): ReadableField[] {
  const { properties, items, required = [] } = resolve(schema, api);
  if (items) return fieldsOf(items, api, `${within}[]`);
  return Object.entries(properties ?? {}).flatMap(([key, member]) => {
    const name = within === '' ? key : `${within}.${key}`;
    const found = resolve(member, api);
    const isRequired = required.includes(key);
    const description = member.description ?? found.description ?? '';
    return [
      { name, type: typeOf(found), description, required: isRequired },
      ...fieldsOf(found, api, name),
    ];
  });
}

/** A schema’s type in a few letters: `number | null`, `"log" | "index"`, `object[]`. */
export function typeOf(schema: JsonSchema): string {
  const { type, items, prefixItems, properties } = schema;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((word) => JSON.stringify(word)).join(' | ');
  const several = schema.oneOf ?? schema.anyOf;
  if (several) return several.map((one) => variantOf(one)).join(' | ');
  if (prefixItems) return `[${prefixItems.map(typeOf).join(', ')}]`;
  if (items) {
    const name = typeOf(items);
    return name.includes(' | ') ? `(${name})[]` : `${name}[]`;
  }
  if (schema.$ref !== undefined || properties) return 'object';
  return typeof type === 'string' ? type : (type?.join(' | ') ?? 'any');
}

/** One of several objects, with its members where they tell it from the others. */
function variantOf(schema: JsonSchema): string {
  if (!schema.properties?.['kind']) return typeOf(schema);
  const members = Object.entries(schema.properties).map(([name, one]) => `${name}: ${typeOf(one)}`);
  return `{ ${members.join(', ')} }`;
}

/** A schema itself, where it only names one of the components; of one that may be null, the other. */
function resolve(schema: JsonSchema, api: ApiDescription): JsonSchema {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1)!;
    const found = api.components.schemas[name];
    if (!found) throw new RangeError(`no such schema: ${name}`);
    return found;
  }
  return schema;
}

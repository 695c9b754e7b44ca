/** A JSON Schema (2020-12, as OpenAPI 3.1 has it) with the keywords this description uses. */
export interface JsonSchema {
  $ref?: string;
  description?: string;
  type?: string | readonly string[];
  const?: unknown;
  enum?: readonly unknown[];
  default?: unknown;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  additionalProperties?: boolean | JsonSchema;
  maxProperties?: number;
  items?: JsonSchema | false;
  prefixItems?: readonly JsonSchema[];
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  pattern?: string;
  oneOf?: readonly JsonSchema[];
  anyOf?: readonly JsonSchema[];
}

/** Any text; with what it says. */
export const text = (description?: string): JsonSchema =>
  described({ type: 'string' }, description);

export const number = (description?: string): JsonSchema =>
  described({ type: 'number' }, description);

export const integer = (description?: string): JsonSchema =>
  described({ type: 'integer' }, description);

export const boolean = (description?: string): JsonSchema =>
  described({ type: 'boolean' }, description);

/** One of some words. */
export const oneOf = (words: readonly (string | number)[], description?: string): JsonSchema =>
  described({ enum: words }, description);

export const listOf = (items: JsonSchema, description?: string): JsonSchema =>
  described({ type: 'array', items }, description);

/** The same, or null where there is none. */
export function orNull(schema: JsonSchema): JsonSchema {
  const { description, ...rest } = schema;
  return typeof rest.type === 'string' && rest.enum === undefined
    ? { ...schema, type: [rest.type, 'null'] }
    : described({ anyOf: [rest, { type: 'null' }] }, description);
}

/** An object with every one of these members but the optional ones; more may come with the years. */
export function object(
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
  description?: string,
): JsonSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return described({ type: 'object', properties, required }, description);
}

/** A schema of `components`. */
export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

/** A schema with a sentence about it. */
export function described(schema: JsonSchema, description: string | undefined): JsonSchema {
  return description === undefined ? schema : { ...schema, description };
}

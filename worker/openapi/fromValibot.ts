import type { JsonSchema } from './jsonSchema';

/** What the schema library's schemas and actions hold, as far as the model uses them. */
interface Part {
  readonly kind: string;
  readonly type: string;
  readonly pipe?: unknown;
  readonly wrapped?: unknown;
  readonly item?: unknown;
  readonly items?: unknown;
  readonly entries?: unknown;
  readonly options?: unknown;
  readonly value?: unknown;
  readonly literal?: unknown;
  readonly default?: unknown;
  readonly requirement?: unknown;
  readonly description?: unknown;
  readonly message?: unknown;
}

/** Which side of the reader is described: what it takes, or what it gives, defaults filled in. */
type Side = 'taken' | 'given';

/**
 * The JSON Schema of what one of the model's schemas takes or gives, so that the description of the
 * API is made from what judges its requests. Throws `RangeError` on a kind it does not know.
 */
export function fromValibot(schema: unknown, side: Side): JsonSchema {
  const part = partOf(schema);
  if (Array.isArray(part.pipe)) {
    // A pipe begins with the schema it was made from; each further piece narrows it.
    return part.pipe.reduce(
      (read: JsonSchema, piece: unknown) => ({ ...read, ...pieceOf(partOf(piece), read, side) }),
      {},
    );
  }
  return plain(part, side);
}

function plain(part: Part, side: Side): JsonSchema {
  switch (part.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return { type: part.type };
    case 'unknown':
      return {};
    case 'literal':
      return { const: part.literal };
    case 'picklist':
      return { enum: listOf(part.options) };
    case 'array':
      return { type: 'array', items: fromValibot(part.item, side) };
    case 'strict_tuple': {
      const prefixItems = listOf(part.items).map((item) => fromValibot(item, side));
      return { type: 'array', prefixItems, items: false, minItems: prefixItems.length };
    }
    case 'record':
      return { type: 'object', additionalProperties: fromValibot(part.value, side) };
    case 'variant':
      return { oneOf: listOf(part.options).map((option) => fromValibot(option, side)) };
    case 'nullable':
      return nullable(fromValibot(part.wrapped, side));
    case 'optional':
    case 'exact_optional': {
      const wrapped = fromValibot(part.wrapped, side);
      return part.default === undefined || side === 'given'
        ? wrapped
        : { ...wrapped, default: part.default };
    }
    case 'strict_object':
      return objectOf(part, side);
    default:
      throw new RangeError(`no JSON Schema for: ${part.type}`);
  }
}

function objectOf({ entries }: Part, side: Side): JsonSchema {
  const fields = Object.entries(Object(entries)).map(
    ([name, entry]) => [name, partOf(entry)] as const,
  );
  const required = fields.filter(([, { type }]) => side === 'given' || !type.endsWith('optional'));
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(([name, field]) => [name, fromValibot(field, side)])),
    required: required.map(([name]) => name),
    // What is given may grow; what is taken is read strictly.
    ...(side === 'taken' ? { additionalProperties: false } : {}),
  };
}

function nullable(schema: JsonSchema): JsonSchema {
  return typeof schema.type === 'string'
    ? { ...schema, type: [schema.type, 'null'] }
    : { anyOf: [schema, { type: 'null' }] };
}

/** What a piece of a pipe adds to what was read before it. */
function pieceOf(piece: Part, read: JsonSchema, side: Side): JsonSchema {
  if (piece.kind === 'schema') return fromValibot(piece, side);
  const { requirement } = piece;
  switch (piece.type) {
    case 'description':
      return { description: String(piece.description) };
    case 'check':
      // What no keyword can say is said in words, once.
      return { description: sentences(read.description, String(piece.message)) };
    case 'integer':
      return { type: 'integer' };
    case 'finite':
      return {};
    case 'min_value':
      return { minimum: Number(requirement) };
    case 'max_value':
      return { maximum: Number(requirement) };
    case 'max_length':
      return read.type === 'array'
        ? { maxItems: Number(requirement) }
        : { maxLength: Number(requirement) };
    case 'min_length':
      return { minItems: Number(requirement) };
    case 'max_entries':
      return { maxProperties: Number(requirement) };
    case 'regex':
      return requirement instanceof RegExp ? { pattern: requirement.source } : {};
    default:
      throw new RangeError(`no JSON Schema for: ${piece.type}`);
  }
}

function sentences(before: string | undefined, more: string): string {
  return before === undefined || before === more ? more : `${before}; ${more}`;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function partOf(value: unknown): Part {
  if (!isPart(value)) throw new RangeError('not a schema');
  return value;
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && 'kind' in value && 'type' in value;
}

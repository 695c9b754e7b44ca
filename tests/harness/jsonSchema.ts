import type { JsonSchema } from '../../worker/openapi/jsonSchema';

type Check = (value: unknown, keyword: never, schema: JsonSchema, all: Definitions) => string[];
type Definitions = Readonly<Record<string, JsonSchema>>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function typesOf(value: unknown): string[] {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  return Number.isInteger(value) ? ['integer', 'number'] : [typeof value];
}

const unless = (holds: boolean, fault: string) => (holds ? [] : [fault]);
const within = (path: string | number, faults: string[]) => faults.map((one) => `${path}/${one}`);

/** What each keyword of JSON Schema (2020-12) asks of a value; every one in use has to be here. */
const KEYWORDS: Readonly<Record<string, Check>> = {
  description: () => [],
  default: () => [],
  $ref: (value, address: string, _, all) => {
    const name = /^#\/components\/schemas\/(\w+)$/.exec(address)?.[1] ?? '';
    const found = all[name];
    return found ? faultsOf(value, found, all) : [`: no schema ${address}`];
  },
  type: (value, type: string | string[]) =>
    unless(
      [type].flat().some((one) => typesOf(value).includes(one)),
      `: ${typesOf(value).join()} is no ${String(type)}`,
    ),
  const: (value, only: unknown) => unless(value === only, `: not ${String(only)}`),
  enum: (value, words: unknown[]) =>
    unless(words.includes(value), `: ${JSON.stringify(value)} is none of ${words.join()}`),
  properties: (value, members: Definitions, _, all) =>
    isObject(value)
      ? Object.entries(members).flatMap(([key, member]) =>
          key in value ? within(key, faultsOf(value[key], member, all)) : [],
        )
      : [],
  required: (value, keys: string[]) =>
    isObject(value) ? keys.flatMap((key) => unless(key in value, `${key}: missing`)) : [],
  additionalProperties: (value, rest: boolean | JsonSchema, { properties = {} }, all) => {
    if (!isObject(value) || rest === true) return [];
    const more = Object.keys(value).filter((key) => !(key in properties));
    return more.flatMap((key) =>
      rest === false ? [`${key}: not allowed`] : within(key, faultsOf(value[key], rest, all)),
    );
  },
  maxProperties: (value, most: number) =>
    unless(!isObject(value) || Object.keys(value).length <= most, ': too many members'),
  items: (value, items: false | JsonSchema, { prefixItems = [] }, all) =>
    Array.isArray(value)
      ? value
          .slice(prefixItems.length)
          .flatMap((item, i) => (items ? within(i, faultsOf(item, items, all)) : [`${i}: no item`]))
      : [],
  prefixItems: (value, items: JsonSchema[], _, all) =>
    Array.isArray(value)
      ? items.flatMap((item, i) => (i in value ? within(i, faultsOf(value[i], item, all)) : []))
      : [],
  minItems: (value, least: number) =>
    unless(!Array.isArray(value) || value.length >= least, ': too few'),
  maxItems: (value, most: number) =>
    unless(!Array.isArray(value) || value.length <= most, ': too many'),
  minimum: (value, least: number) => unless(typeof value !== 'number' || value >= least, ': low'),
  maximum: (value, most: number) => unless(typeof value !== 'number' || value <= most, ': high'),
  maxLength: (value, most: number) =>
    unless(typeof value !== 'string' || Array.from(value).length <= most, ': too long'),
  pattern: (value, pattern: string) =>
    unless(typeof value !== 'string' || new RegExp(pattern, 'u').test(value), `: not ${pattern}`),
  oneOf: (value, several: JsonSchema[], _, all) => {
    const fits = several.filter((one) => faultsOf(value, one, all).length === 0).length;
    return unless(fits === 1, `: fits ${fits} of ${several.length}`);
  },
  anyOf: (value, several: JsonSchema[], _, all) =>
    unless(
      several.some((one) => faultsOf(value, one, all).length === 0),
      ': fits none',
    ),
};

/** Why a value is not what a schema describes, each with its path; throws on an unknown keyword. */
export function faultsOf(value: unknown, schema: JsonSchema, all: Definitions = {}): string[] {
  return Object.entries(schema).flatMap(([keyword, asked]) => {
    const check = KEYWORDS[keyword];
    if (!check) throw new Error(`no such keyword here: ${keyword}`);
    return check(value, asked as never, schema, all);
  });
}

/** Members of a value that its schema says nothing about, each by its path. */
export function undescribed(value: unknown, schema: JsonSchema, all: Definitions): string[] {
  if (schema.$ref !== undefined)
    return undescribed(value, all[schema.$ref.split('/').at(-1)!]!, all);
  const several = schema.oneOf ?? schema.anyOf;
  if (several) {
    const fitting = several.find((one) => faultsOf(value, one, all).length === 0);
    return fitting ? undescribed(value, fitting, all) : [': fits none'];
  }
  if (Array.isArray(value)) {
    const { items } = schema;
    return items ? value.flatMap((item, i) => within(i, undescribed(item, items, all))) : [];
  }
  const { properties } = schema;
  if (!isObject(value) || !properties) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const known = properties[key];
    return known ? within(key, undescribed(member, known, all)) : [`${key}: not described`];
  });
}

import fc from 'fast-check';
import * as v from 'valibot';

/** What is read of a schema: the members that its kind has. */
interface Shape {
  type: string;
  pipe?: readonly (Shape & { kind: string; requirement?: unknown })[];
  wrapped?: Shape;
  item?: Shape;
  items?: readonly Shape[];
  entries?: Readonly<Record<string, Shape>>;
  options?: readonly unknown[];
  value?: Shape;
  literal?: unknown;
}

/** Numbers at which arithmetic breaks, if it breaks. */
const EDGES = [0, -0, 5e-324, -5e-324, 1e-300, 1e-17, 1e15, 1e22, 1e300, -1e300, Number.MAX_VALUE];

const year = fc.integer({ min: 1990, max: 2060 });
const anyYear = fc.oneof(
  { weight: 6, arbitrary: year },
  { weight: 1, arbitrary: fc.integer({ min: -3, max: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 1899, 1900, 2200, 2201, -1e300, 1e300) },
);
const anyNumber = fc.oneof(
  { weight: 3, arbitrary: fc.double({ min: -1, max: 1, noNaN: true }) },
  { weight: 3, arbitrary: fc.double({ min: 0.1, max: 1_000, noNaN: true }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.constantFrom(...EDGES) },
);

/** Any input that a schema admits: mostly plausible, and everything at the edges of numbers. */
export function admittedBy(schema: v.GenericSchema): fc.Arbitrary<unknown> {
  return arbitraryOf(schema as unknown as Shape).filter((input) => v.is(schema, input));
}

function arbitraryOf(shape: Shape): fc.Arbitrary<unknown> {
  const { type, wrapped, item, items = [], entries = {}, options = [], value } = shape;
  if (shape.pipe) return ofPipe(shape.pipe);
  switch (type) {
    case 'number':
      return anyNumber;
    case 'string':
      return fc.oneof(fc.constantFrom('a', 'b', 'x', ''), fc.string({ maxLength: 20 }));
    case 'exact_optional':
      return arbitraryOf(wrapped!);
    case 'nullable':
      return fc.option(arbitraryOf(wrapped!));
    case 'picklist':
      return fc.constantFrom(...options);
    case 'literal':
      return fc.constant(shape.literal);
    case 'array':
      return fc.array(arbitraryOf(item!), { maxLength: 8 }).map(inOrderOfYears);
    case 'strict_tuple':
      return fc.tuple(...items.map(arbitraryOf));
    case 'strict_object':
      return ofObject(entries);
    case 'variant':
      return fc.oneof(...options.map((option) => arbitraryOf(option as Shape)));
    case 'record':
      return fc.dictionary(fc.constantFrom('a', 'b', 'c', '2', 'toString'), arbitraryOf(value!));
    default:
      throw new Error(`no arbitrary for ${type}`);
  }
}

function ofPipe(pipe: NonNullable<Shape['pipe']>): fc.Arbitrary<unknown> {
  const bound = (type: string, otherwise: number) =>
    Number(flatten(pipe).find((one) => one.type === type)?.requirement ?? otherwise);
  const [min, max] = [bound('min_value', -Infinity), bound('max_value', Infinity)];
  if (flatten(pipe).some(({ type }) => type === 'integer')) {
    if (min === -Infinity) return anyYear;
    return fc.oneof(fc.integer({ min, max }), fc.integer({ min, max: Math.min(max, min + 12) }));
  }
  return arbitraryOf(pipe.filter(({ kind }) => kind === 'schema').at(-1)!);
}

/** The parts of a pipe, and of the pipes it was made from. */
function flatten(pipe: NonNullable<Shape['pipe']>): NonNullable<Shape['pipe']> {
  return pipe.flatMap((one, i) => (i === 0 && one.pipe ? flatten(one.pipe) : [one]));
}

function ofObject(entries: Readonly<Record<string, Shape>>): fc.Arbitrary<unknown> {
  const fields = Object.entries(entries);
  const required = fields.flatMap(([name, { type }]) => (type === 'exact_optional' ? [] : [name]));
  const model = Object.fromEntries(fields.map(([name, shape]) => [name, arbitraryOf(shape)]));
  return fc.record(model, { requiredKeys: required });
}

/** Lists of years and values are mostly records: in order, each year once. */
function inOrderOfYears(list: unknown[]): unknown[] {
  const pairs = list.filter((one): one is [number, number] => Array.isArray(one));
  if (pairs.length < list.length || pairs.length % 5 === 4) return list;
  return [...new Map(pairs.toSorted(([a], [b]) => a - b)).entries()];
}

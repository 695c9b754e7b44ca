import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import { parseComparisonJson, statusOf } from '../../model';
import { frozen } from './freeze';

/** A comparison with every field a posted one can have. */
const whole = {
  v: 1,
  data: 1,
  title: 'All of it',
  series: 'trade',
  from: 2007,
  to: 2040,
  scale: 'log',
  alt: ['A2-022'],
  outside: true,
  scenarios: [
    { kind: 'constant', g: 0.03 },
    { kind: 'hold', level: 'gmean' },
    { kind: 'linear', d: 4.2 },
    { kind: 'phased', segments: [{ from: 2019, g: 0.01 }] },
    { kind: 'fading', g0: 0.05, gLong: 0.02, halfLife: 8 },
    {
      kind: 'parts',
      parts: [{ id: 'exports', growth: { kind: 'logistic', g0: 0.05, ceiling: 400 } }],
    },
  ].map((growth, i) => ({
    id: 'abcdef'[i],
    name: `Name ${i}`,
    growth,
    levers: [
      {
        kind: 'level',
        id: 'level',
        size: 0.02,
        start: 2027,
        ramp: 5,
        end: 2035,
        out: 2,
        label: 'x',
      },
    ],
    shocks: [{ id: 'shock', year: 2030, depth: 0.1, recovery: 2, scar: 0.01, label: 'y' }],
    band: [],
    hidden: i > 0,
  })),
};

/** The paths of every member and element below a value. */
function pathsIn(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  const own = path.length > 0 ? [[...path]] : [];
  return [...own, ...entries.flatMap(([key, one]) => pathsIn(one, [...path, key]))];
}

/** The whole comparison with one value of it replaced. */
function replaced(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(whole) as unknown as Record<string | number, unknown>;
  const holder = path
    .slice(0, -1)
    .reduce((at, key) => at[key] as Record<string | number, unknown>, copy);
  holder[path.at(-1)!] = value;
  return copy;
}

/** Whether a parameter is a field, of what holds it, or of what it holds. */
function isAbout(parameter: string, path: readonly (string | number)[]): boolean {
  const field = path.join('.');
  return `${field}.`.startsWith(`${parameter}.`) || `${parameter}.`.startsWith(`${field}.`);
}

/** Values that are not of the type of another; an empty object and list within one are of none. */
function alienTo(value: unknown): unknown[] {
  const plain = [7, 'x', true].filter((one) => typeof one !== typeof value);
  return [...plain, { x: 1 }, [[[]]]];
}

const all = pathsIn(whole).map((path) => ({ name: path.join('.'), path }));

describe('every field of a posted comparison', () => {
  it('is taken as it is', () => {
    expect(parseComparisonJson(whole, catalogue).faults).toEqual([]);
  });

  it.each(all)('refuses another type in $name', ({ path }) => {
    const now = path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], whole);
    for (const alien of alienTo(now)) {
      const { faults } = parseComparisonJson(frozen(replaced(path, alien)), catalogue);
      const said = faults.map(({ parameter }) => parameter);
      expect(said.filter((parameter) => isAbout(parameter, path))).not.toEqual([]);
      expect(statusOf(faults)).toBe(400);
    }
  });

  it.each(all.filter(({ path }) => typeof path.at(-1) === 'string'))(
    'is one of those it knows: not $name and more',
    ({ path }) => {
      const named = [...path.slice(0, -1), `${path.at(-1)}2`];
      const { faults } = parseComparisonJson(frozen(replaced(named, 1)), catalogue);
      expect(faults.map(({ parameter }) => parameter)).toEqual([named.join('.')]);
    },
  );
});

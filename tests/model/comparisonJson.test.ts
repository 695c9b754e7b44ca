import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import {
  computeComparison,
  parseComparisonJson,
  type Comparison,
  type Fault,
  type Resolved,
} from '../../model';
import { anyComparison } from './anyComparison';
import { frozen } from './freeze';

const read = (json: unknown): Resolved => parseComparisonJson(frozen(json), frozen(catalogue));
const parsed = (text: string): unknown => JSON.parse(text);

const partsAs = (parts: unknown) => ({
  scenarios: [{ id: 'a', growth: { kind: 'parts', parts } }],
});
const part = (id: string, growth: object = { kind: 'hold' }) => ({ id, growth });

/** One faultless scenario, to be spoilt. */
const a = { id: 'a', growth: { kind: 'constant', g: 0.03 } };

describe(parseComparisonJson, () => {
  it('reads a comparison back from JSON as it was', () => {
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        const { comparison: again, faults } = read(parsed(JSON.stringify(comparison)));
        expect(faults).toEqual([]);
        expect(again).toEqual<Comparison>(comparison);
      }),
      { numRuns: 500 },
    );
  });

  it('fills in what is left out', () => {
    expect(read({})).toMatchObject({ faults: [], comparison: { series: 'trade', to: 2040 } });
    const hold = read({ scenarios: [{ id: 'a', growth: { kind: 'hold' } }] });
    expect(hold.comparison.scenarios).toMatchObject([{ name: null, growth: { level: 'last' } }]);
    const drift = read({ scenarios: [{ id: 'a', growth: { kind: 'drift' } }] });
    expect(drift.comparison.scenarios).toMatchObject([{ band: [0.5, 0.8] }]);
  });

  it('lets parts stand in any order, and those that are left out as they are', () => {
    const exports = part('exports', { kind: 'constant', g: 0.03 });
    const still = part('imports', { kind: 'hold', level: 'last' });
    const growth = { kind: 'parts', parts: [exports, still] };
    for (const json of [partsAs([exports]), partsAs([still, exports])]) {
      expect(read(json)).toMatchObject({ faults: [], comparison: { scenarios: [{ growth }] } });
    }
    const { comparison } = read({ scenarios: [{ id: 'a', growth: { kind: 'parts' } }] });
    expect(comparison.scenarios).toMatchObject([{ growth: { parts: [{ id: 'exports' }, still] } }]);
  });

  it('knows no parts but those of the series', () => {
    const { faults } = read(partsAs([part('exports'), part('fdi')]));
    expect(faults).toMatchObject([{ parameter: 'a.fdi', code: 'UNKNOWN_PARAMETER' }]);
    const elsewhere = read({ series: 'fdi', ...partsAs([part('exports')]) });
    expect(elsewhere.faults).toMatchObject([{ parameter: 'a', code: 'NO_PARTS' }]);
  });

  const structural: readonly (readonly [path: string, json: unknown])[] = [
    ['comparison', null],
    ['comparison', 'a=3'],
    ['comparison', 7],
    ['comparison', []],
    ['v', { v: '1' }],
    ['data', { data: 1.5 }],
    ['title', { title: 7 }],
    ['series', { series: ['trade'] }],
    ['from', { from: '2000' }],
    ['to', { to: null }],
    ['to', { to: 2040.5 }],
    ['scale', { scale: 'polar' }],
    ['alt', { alt: 'A2-022' }],
    ['outside', { outside: 1 }],
    ['horizon', { horizon: 2040 }],
    ['scenarios', { scenarios: {} }],
    ['scenarios', { scenarios: [] }],
    ['scenarios', { scenarios: [...'abcdefa'].map((id) => ({ ...a, id })) }],
    ['scenarios', { scenarios: [a, a] }],
    ['scenarios.0', { scenarios: [null] }],
    ['scenarios.0.id', { scenarios: [{ ...a, id: 'g' }] }],
    ['scenarios.0.id', { scenarios: [{ growth: a.growth }] }],
    ['scenarios.0.name', { scenarios: [{ ...a, name: {} }] }],
    ['scenarios.0.growth', { scenarios: [{ id: 'a' }] }],
    ['scenarios.0.growth', { scenarios: [{ id: 'a', growth: 0.03 }] }],
    ['scenarios.0.growth.kind', { scenarios: [{ id: 'a', growth: {} }] }],
    ['scenarios.0.growth.kind', { scenarios: [{ id: 'a', growth: { kind: 'magic' } }] }],
    ['scenarios.0.growth.g', { scenarios: [{ id: 'a', growth: { kind: 'constant' } }] }],
    ['scenarios.0.growth.g', { scenarios: [{ id: 'a', growth: { kind: 'constant', g: '3' } }] }],
    ['scenarios.0.growth.level', { scenarios: [{ id: 'a', growth: { kind: 'hold', level: 1 } }] }],
    ['scenarios.0.growth.x', { scenarios: [{ id: 'a', growth: { kind: 'hold', x: 1 } }] }],
    ['scenarios.0.growth.parts', partsAs({})],
    ['scenarios.0.growth.parts', partsAs([part('exports'), part('exports')])],
    ['scenarios.0.growth.parts.0', partsAs([null])],
    ['scenarios.0.growth.parts.0.id', partsAs([part('name')])],
    ['scenarios.0.growth.parts.0.id', partsAs([part('__proto__')])],
    ['scenarios.0.growth.parts.0.growth', partsAs([{ id: 'exports' }])],
    ['scenarios.0.growth.parts.0.growth.kind', partsAs([part('exports', { kind: 'target' })])],
    ['scenarios.0.growth.parts.0.growth.kind', partsAs([part('exports', { kind: 'parts' })])],
    [
      'scenarios.0.growth.parts.1.growth.g',
      partsAs([part('exports'), part('imports', { kind: 'constant' })]),
    ],
    ['scenarios.0.levers', { scenarios: [{ ...a, levers: {} }] }],
    ['scenarios.0.band', { scenarios: [{ ...a, band: 0.5 }] }],
    ['scenarios.0.band.1', { scenarios: [{ ...a, band: [0.5, 0.9] }] }],
    ['scenarios.0.hidden', { scenarios: [{ ...a, hidden: 1 }] }],
    ['scenarios.1.extra', { scenarios: [a, { ...a, id: 'b', extra: 1 }] }],
    ['__proto__', parsed('{ "__proto__": { "to": 2050 } }')],
    ['constructor', parsed('{ "constructor": { "prototype": { "to": 2050 } } }')],
    ['toString', { toString: 1 }],
    ['scenarios.0.__proto__', parsed(`{ "scenarios": [{ "__proto__": ${JSON.stringify(a)} }] }`)],
  ];

  it.each(structural)('names the path of what cannot be read: %s in %j', (path, json) => {
    const { comparison, faults } = read(json);
    expect(faults.map(({ parameter }) => parameter)).toContain(path);
    expect(faults.every(isStructural)).toBe(true);
    expect(computeComparison(comparison, catalogue).projections).toHaveLength(2);
  });

  it('names every structural fault at once', () => {
    const { faults } = read({ to: 'x', scale: 1, scenarios: [{ id: 'z', growth: 3 }] });
    expect(faults.map(({ parameter }) => parameter)).toEqual([
      ...['to', 'scale', 'scenarios.0.id', 'scenarios.0.growth'],
    ]);
  });

  it('judges what it can read as a query is judged', () => {
    const { faults } = read({
      series: 'gold',
      to: 3000,
      scenarios: [{ id: 'b', growth: { kind: 'constant', g: 5 }, band: [0.95] }],
    });
    const found = faults.map(({ parameter, code }) => `${parameter} ${code}`);
    expect(found).toEqual([
      ...['series UNKNOWN_SERIES', 'b GAP', 'b E_RANGE', 'b.band E_RANGE', 'to E_RANGE'],
    ]);
  });

  it.each([1.000001, 1e6, -0.500001, -1, -1e6])('clamps a growth of %d', (g) => {
    const { faults, comparison } = read({
      scenarios: [{ id: 'a', growth: { kind: 'constant', g } }],
    });
    expect(faults).toMatchObject([{ parameter: 'a', code: 'E_RANGE' }]);
    expect(comparison.scenarios[0]?.growth).toEqual({ kind: 'constant', g: g > 0 ? 1 : -0.5 });
  });

  it.each([1e300, -1e300, Number.MAX_VALUE])('refuses a growth of %d', (g) => {
    const { faults } = read({ scenarios: [{ id: 'a', growth: { kind: 'constant', g } }] });
    expect(faults).toMatchObject([{ parameter: 'a' }]);
  });

  it('survives any JSON, however deep, and changes no prototype', () => {
    const depth = 2000;
    const nested = parsed(`${'{"scenarios":['.repeat(depth)}1${']}'.repeat(depth)}`);
    expect(read(nested).faults.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (json) => {
        const { comparison, faults } = read(json);
        expect(computeComparison(comparison, catalogue).projections.length).toBeGreaterThan(0);
        expect(faults.every(({ value }) => Array.from(value).length <= 64)).toBe(true);
      }),
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('to' in {}).toBe(false);
  });
});

function isStructural({ code, value, allowed }: Fault): boolean {
  return code === 'UNREADABLE' && Array.from(value).length <= 64 && allowed !== '';
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import { callFunction, modelFunctions, newScenario, project, vectorFunctions } from '../../model';
import { admittedBy } from './arbitraryInput';
import { frozen } from './freeze';
import { read } from './read';

const trade = catalogue.series['trade']!;

describe('parts the engine cannot let lead', () => {
  const rule = (id: string, growth: object = { kind: 'hold' }) => ({ id, growth });
  const part = (id: string, weight = 1) => ({ id, weight });
  const both = [rule('x'), rule('y')];
  const cases: readonly (readonly [rules: object[], parts: object[] | undefined, error: object])[] =
    [
      [both, undefined, { error: 'E_KIND', field: 'parts' }],
      [both, [], { error: 'E_KIND', field: 'parts' }],
      [[rule('x')], [part('x'), part('y')], { error: 'E_KIND', field: 'parts' }],
      [both, [part('x'), part('x')], { error: 'E_KIND', field: 'parts' }],
      [
        [rule('x'), rule('z')],
        [part('x'), part('y')],
        { error: 'E_KIND', field: 'parts', part: 'y' },
      ],
      [both, [part('x', 1e300), part('y', 1e-300)], { error: 'E_RANGE', field: 'parts' }],
      [both, [part('x', 1.7e308), part('y', 1.7e308)], { error: 'E_RANGE', field: 'parts' }],
      [both, [part('x', 0), part('y')], { error: 'E_NONPOSITIVE', field: 'parts' }],
      [both, [part('x', -3), part('y')], { error: 'E_NONPOSITIVE', field: 'parts' }],
      [
        [rule('x'), rule('y', { kind: 'drift', estimator: 'endpoint' })],
        [part('x'), part('y')],
        { error: 'E_OBS_COUNT', part: 'y' },
      ],
      [
        [rule('x', { kind: 'linear', d: -60 }), rule('y')],
        [part('x'), part('y')],
        { error: 'E_NONPOSITIVE_PATH', year: 2020, part: 'x' },
      ],
      [
        [rule('x'), rule('y', { kind: 'target', year: 2030, value: 9 })],
        [part('x'), part('y')],
        { error: 'E_KIND', part: 'y' },
      ],
    ];

  it.each(cases)('%j of %j: %j', (rules, parts, error) => {
    const base = { year: 2018, value: 231.7 };
    const input = { base, horizon: 2030, baseline: { kind: 'parts', parts: rules }, parts };
    const scenario: (input: never) => unknown = vectorFunctions.scenario;
    expect(scenario(frozen(input) as never)).toEqual(error);
  });

  it('are not tried at all on a series whose parts are never known together', () => {
    const { growth } = read('a=parts').comparison.scenarios[0]!;
    const strangers = { ...trade, parts: [trade.parts[0]!, catalogue.series['trade-rest']!] };
    const alone = {
      ...strangers,
      parts: strangers.parts.map((one, i) => ({
        ...one,
        observations: one.observations.slice(i, i + 1),
      })),
    };
    expect(project(alone, newScenario('a', growth, trade), 2030)).toEqual({
      error: 'E_KIND',
      field: 'parts',
    });
  });
});

describe('parts that are posted to the model', () => {
  const input = {
    base: { year: 2018, value: 231.7 },
    horizon: 2019,
    baseline: {
      kind: 'parts',
      parts: [
        { id: 'exports', growth: { kind: 'constant', g: 0.1 } },
        { id: 'imports', growth: { kind: 'hold' } },
      ],
    },
    parts: [
      { id: 'exports', weight: 117.7 },
      { id: 'imports', weight: 111.3 },
    ],
  };

  it('lead, and are given beside their sum', () => {
    const share = (231.7 * 117.7) / 229;
    const close = (value: number): unknown => expect.closeTo(value, 9);
    expect(callFunction('scenario', input)).toMatchObject({
      result: {
        baseline: [231.7, close(231.7 + share / 10)],
        parts: [
          { id: 'exports', values: [close(share), close(share * 1.1)] },
          { id: 'imports', values: [close(231.7 - share), close(231.7 - share)] },
        ],
      },
    });
  });

  it('are refused by the part that a rule does not suit', () => {
    const linear = { id: 'imports', growth: { kind: 'linear', d: -200 } };
    const baseline = { kind: 'parts', parts: [input.baseline.parts[0], linear] };
    expect(callFunction('scenario', { ...input, baseline })).toMatchObject({
      faults: [{ parameter: 'baseline.parts.imports', code: 'E_NONPOSITIVE_PATH', year: 2019 }],
    });
    expect(callFunction('scenario', { ...input, parts: [] })).toMatchObject({
      faults: [{ parameter: 'parts', value: '[]', code: 'E_KIND' }],
    });
  });

  it('give finite numbers or a refusal, whatever their weights and rules', () => {
    const { schema } = modelFunctions.scenario;
    const ids = ['x', '0', '__proto__'];
    const any = admittedBy(schema).filter(
      (one) => JSON.stringify(one).includes('"kind":"parts"') && 'parts' in Object(one),
    );
    const named = fc
      .tuple(any, fc.subarray(ids, { minLength: 1 }))
      .map(([one, list]) => ({ ...input, horizon: 2024, ...renamed(one, list) }));
    let computed = 0;
    fc.assert(
      fc.property(named, (one) => {
        const called = callFunction('scenario', frozen(one));
        if (!('result' in called)) return;
        computed++;
        // JSON writes what is not finite so.
        expect(JSON.stringify(called.result)).not.toContain('null');
      }),
      { numRuns: 500 },
    );
    expect(computed).toBeGreaterThan(20);
  });
});

interface WithParts {
  baseline: { parts: { id: string }[] };
  parts: { id: string }[];
}

/** As many rules and parts of the same names as both lists have. */
function renamed(admitted: unknown, ids: readonly string[]): object {
  const { baseline, parts } = admitted as WithParts;
  const count = Math.min(ids.length, parts.length, baseline.parts.length);
  const name = <T extends object>(list: readonly T[]) =>
    list.slice(0, count).map((one, i) => ({ ...one, id: ids[i]! }));
  return { baseline: { ...baseline, parts: name(baseline.parts) }, parts: name(parts) };
}

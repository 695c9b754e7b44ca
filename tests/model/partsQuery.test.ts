import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import { newScenario, parseComparisonJson, refusalOf, serializeComparison } from '../../model';
import { partsOn } from './anyRule';
import { horizonOf } from './anySeries';
import { frozen } from './freeze';
import { canonicalOf, read } from './read';

const trade = catalogue.series['trade']!;

describe('a link in which parts lead', () => {
  it('has its parts after the scenario’s letter, in the order of the series, none left out', () => {
    const head = 'v=1&data=1&series=trade&from=2000&scale=linear';
    const still = `${head}&a=parts&a.exports=hold&a.imports=hold&a.band=off&to=2040`;
    expect(canonicalOf('a=parts')).toBe(still);
    expect(canonicalOf('a.imports=2&a.name=Ours&a=%20parts')).toBe(
      `${head}&a=parts&a.exports=hold&a.imports=2&a.name=Ours&a.band=off&to=2040`,
    );
    expect(canonicalOf('a=hold&b.exports=trend.ols&b=parts&b.imports=drawn_2025_130')).toBe(
      `${head}&a=hold&a.band=off&b=parts&b.exports=trend.ols&b.imports=drawn_2025_130&b.band=off&to=2040`,
    );
  });

  it('is read back as it was, also from JSON', () => {
    const possible = fc
      .record({ growth: partsOn(trade), to: horizonOf(trade) })
      .filter(({ growth, to }) => !refusalOf({ growth, levers: [], shocks: [] }, trade, to));
    fc.assert(
      fc.property(possible, ({ growth, to }) => {
        const scenarios = [newScenario('a', growth, trade)];
        const { comparison, faults } = parseComparisonJson(frozen({ scenarios, to }), catalogue);
        expect({ faults, scenarios: comparison.scenarios }).toEqual({ faults: [], scenarios });
        expect(read(serializeComparison(comparison))).toMatchObject({ comparison, faults: [] });
      }),
      { numRuns: 400 },
    );
  });

  it('keeps the rule of every part but the one the model refuses', () => {
    const { comparison, faults } = read('a=parts&a.exports=linear_-20&a.imports=1.5&to=2040');
    expect(faults).toMatchObject([
      { parameter: 'a.exports', code: 'E_NONPOSITIVE_PATH', value: 'linear_-20', used: 'hold' },
    ]);
    expect(comparison.scenarios[0]?.growth).toEqual({
      kind: 'parts',
      parts: [
        { id: 'exports', growth: { kind: 'hold', level: 'last' } },
        { id: 'imports', growth: { kind: 'constant', g: 0.015 } },
      ],
    });
  });

  it('is given another rule where no part of it is at fault', () => {
    const levers = '&a.lever=points_-20_2019_1'.repeat(3);
    const { comparison, faults } = read(`a=parts&a.exports=-50&a.imports=-50${levers}`);
    expect(faults).toMatchObject([
      { parameter: 'a', value: 'parts', code: 'E_GROWTH_LE_MINUS_100', used: 'trend' },
    ]);
    expect(comparison.scenarios[0]?.growth.kind).toBe('drift');
  });

  it('is refused as a whole on a series without parts, and not once more for each key', () => {
    const { comparison, faults } = read('series=fdi&a=parts&a.exports=3&a.imports=fast&a.x=1');
    expect(faults.map(({ parameter, code }) => `${parameter} ${code}`)).toEqual([
      ...['a NO_PARTS', 'a.x UNKNOWN_PARAMETER'],
    ]);
    expect(comparison.scenarios).toMatchObject([{ growth: { kind: 'hold', level: 'gmean' } }]);
  });

  it('follows its scenario to another letter', () => {
    const { comparison, faults } = read('c=parts&c.exports=2&c.imports=1');
    expect(faults.map(({ code }) => code)).toEqual(['GAP']);
    expect(comparison.scenarios).toMatchObject([
      { id: 'a', growth: { parts: [{ growth: { g: 0.02 } }, { growth: { g: 0.01 } }] } },
    ]);
  });

  it('asks of each part no more than its own record holds', () => {
    const short = {
      ...trade,
      parts: trade.parts.map((part) => ({ ...part, observations: part.observations.slice(-1) })),
    };
    const poorer = { ...catalogue, series: { ...catalogue.series, trade: short } };
    const scenarios = [
      { id: 'a', growth: { kind: 'parts', parts: [{ id: 'exports', growth: { kind: 'drift' } }] } },
    ];
    const { comparison, faults } = parseComparisonJson({ scenarios }, poorer);
    expect(faults).toMatchObject([
      { parameter: 'a.exports', value: 'trend', code: 'E_OBS_COUNT', used: 'hold' },
    ]);
    expect(comparison.scenarios[0]?.growth).toMatchObject({
      parts: [{ growth: { kind: 'hold' } }, { growth: { kind: 'hold' } }],
    });
  });
});

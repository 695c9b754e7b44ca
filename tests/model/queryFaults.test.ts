import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import { attemptComparison, computeComparison, type Scenario, type Comparison } from '../../model';
import { read } from './read';

const plain: Scenario = {
  ...{ id: 'a', name: null, levers: [], shocks: [], band: [], hidden: false },
  growth: { kind: 'constant', g: 0.03 },
};

/** Query, then of its one fault: parameter, code, field, and what stands in its place. */
const effectFaults: readonly (readonly string[])[] = [
  ['a=3&a.lever=points_1', 'a.lever', 'UNREADABLE'],
  ['a=3&a.lever=points_1_2027_5_2030', 'a.lever', 'UNREADABLE'],
  ['a=3&a.lever=points_x_2027_5', 'a.lever', 'UNREADABLE'],
  ['a=3&a.lever=points_1_2027_5_x_2', 'a.lever', 'UNREADABLE'],
  ['a=3&a.lever=magic_1_2027_5', 'a.lever', 'E_KIND'],
  ['a=3&a.lever=points_1_2500_5', 'a.lever', 'E_YEAR', 'start'],
  ['a=3&a.lever=points_1_2027_5_2020_2', 'a.lever', 'E_RANGE', 'end'],
  ['a=3&a.lever=points_25_2027_5', 'a.lever', 'E_RANGE', 'size', 'points_20_2027_5'],
  ['a=3&a.lever=level_600_2027_5', 'a.lever', 'E_RANGE', 'size', 'level_500_2027_5'],
  ['a=3&a.lever=points_1_2027_0', 'a.lever', 'E_RANGE', 'ramp', 'points_1_2027_1'],
  ['a=3&a.lever=points_1_2027_5_2030_0', 'a.lever', 'E_RANGE', 'out', 'points_1_2027_5_2030_1'],
  ['a=3&a.shock=shock_10_2030_2', 'a.shock', 'UNREADABLE'],
  ['a=3&a.shock=shock_x_2030_2_0', 'a.shock', 'UNREADABLE'],
  ['a=3&a.shock=magic_10_2030_2_0', 'a.shock', 'E_KIND'],
  ['a=3&a.shock=shock_10_2018_2_0', 'a.shock', 'E_SHOCK', 'year'],
  ['a=3&a.shock=shock_10_2500_2_0', 'a.shock', 'E_YEAR', 'year'],
  ['a=3&a.shock=shock_100_2030_2_0', 'a.shock', 'E_SHOCK', 'depth'],
  ['a=3&a.shock=shock_10_2030_2_20', 'a.shock', 'E_SHOCK', 'scar'],
  ['a=3&a.shock=shock_10_2030_0_0', 'a.shock', 'E_SHOCK', 'recovery'],
  ['a=phased_2019', 'a', 'UNREADABLE'],
  ['a=phased_2019_x', 'a', 'UNREADABLE'],
  ['a=drawn_2025_x', 'a', 'UNREADABLE'],
  ['a=linear', 'a', 'UNREADABLE'],
  ['a=fading', 'a', 'UNREADABLE'],
  ['a=logistic', 'a', 'UNREADABLE'],
  ['a=target', 'a', 'UNREADABLE'],
  ['a=linear_1_2', 'a', 'UNREADABLE'],
  ['a=wish_1', 'a', 'UNREADABLE'],
  ['a=target_500_2018', 'a', 'E_HORIZON_ZERO'],
  ['a=target_900000_2019', 'a', 'E_UNREACHABLE'],
  ['a=logistic_5_100', 'a', 'E_CEILING'],
  ['a=phased_2025_1', 'a', 'E_SEGMENTS'],
  ['a=drawn_2010_260', 'a', 'E_ANCHORS'],
  ['a=linear_-30', 'a', 'E_NONPOSITIVE_PATH'],
  ['a=parts&a.exports=linear_-20', 'a.exports', 'E_NONPOSITIVE_PATH'],
  ['a=parts&a.exports=logistic_5_100', 'a.exports', 'E_CEILING'],
  ['a=parts&a.imports=phased_2025_1', 'a.imports', 'E_SEGMENTS'],
  ['a=parts&a.imports=drawn_2015_120', 'a.imports', 'E_ANCHORS'],
  ['a=parts&a.imports=fading_5_2_60', 'a.imports', 'E_RANGE', 'halfLife', 'fading_5_2_50'],
];

describe('what a query asks of the model in vain', () => {
  it.each(effectFaults)('is reported: %s', (query, parameter, code, field, used) => {
    const { faults } = read(query);
    expect(faults).toMatchObject([{ parameter, code }]);
    if (field !== undefined) expect(faults).toMatchObject([{ field }]);
    if (used !== undefined) expect(faults).toMatchObject([{ used }]);
  });

  it('names levers and shocks beyond the most there may be, and labels that are too long', () => {
    const codes = (query: string) => read(query).faults.map(({ code, field }) => [code, field]);
    const levers = Array.from({ length: 9 }, () => 'a.lever=points_0.1_2027_5').join('&');
    expect(codes(`a=3&${levers}`)).toEqual([['E_RANGE', undefined]]);
    expect(codes(`a=3&a.lever=points_1_2027_5*${'x'.repeat(61)}`)).toEqual([['E_RANGE', 'label']]);
  });

  it('is left out where no rule goes with it', () => {
    const levers = Array.from({ length: 6 }, () => '&a.lever=points_-20_2019_1').join('');
    const { comparison, faults } = read(`a=3${levers}&a.shock=shock_10_2030_2_0`);
    expect(faults.map(({ parameter }) => parameter)).toEqual(['a.lever', 'a.shock']);
    expect(comparison.scenarios).toMatchObject([{ levers: [], shocks: [] }]);
  });

  it('computes again only what has changed', () => {
    const { comparison } = read('a=3&b=trend&alt=A2-022');
    const before = computeComparison(comparison, catalogue);
    const again = (next: Comparison) => attemptComparison(next, catalogue, before).computation!;
    const [a, b] = comparison.scenarios;
    const moved = again({
      ...comparison,
      scenarios: [{ ...a!, growth: { kind: 'constant', g: 0.04 } }, b!],
    });
    expect(moved.projections[0]).not.toBe(before.projections[0]);
    expect(moved.projections[1]).toBe(before.projections[1]);
    const others = [
      { ...comparison, to: 2045 },
      { ...comparison, alt: [] },
      { ...comparison, series: 'exports' },
    ];
    for (const other of others) {
      expect(again(other)).toEqual(computeComparison(other, catalogue));
    }
  });

  it('is found in a comparison that nobody read', () => {
    const { comparison } = read('a=3');
    const impossible = {
      ...comparison,
      scenarios: [{ ...plain, growth: { kind: 'linear' as const, d: -30 } }],
    };
    const { refused } = attemptComparison(impossible, catalogue);
    expect(refused).toMatchObject([{ parameter: 'a', code: 'E_NONPOSITIVE_PATH' }]);
    expect(() => computeComparison(impossible, catalogue)).toThrow(/scenario a/);
    expect(() => computeComparison({ ...comparison, series: 'gold' }, catalogue)).toThrow(/gold/);
  });
});

import { describe, expect, it } from 'vitest';
import {
  leverKind,
  leverNames,
  parseGrowth,
  parseLever,
  parseShock,
  serializeLever,
  serializeShock,
  shockNames,
} from '../../model';
import { catalogue } from '../../data';
import { canonicalOf, read } from './read';

const { presets } = catalogue;

describe(parseLever, () => {
  it.each([
    ['digital_2_2027_5', { kind: 'level', id: 'digital', size: 0.02, ramp: 5, end: null }],
    ['points_-0.5_2027_1_2030_3', { kind: 'growth', size: -0.005, end: 2030, out: 3 }],
    ['level_2,5 %_2027_5*Ports, roads * rail', { size: 0.025, label: 'Ports, roads * rail' }],
    ['ｌｅｖｅｌ_２_２０２７_５', { id: 'level', size: 0.02 }],
  ])('reads %s', (word, lever) => expect(parseLever(word, presets)).toMatchObject(lever));

  it.each(['digital', 'digital_2', 'digital_2_2027', 'digital_2_2027_5_2030', 'level_x_2027_5'])(
    'cannot read %s',
    (word) => expect(parseLever(word, presets)).toBe('UNREADABLE'),
  );
  it.each(['level_1_2027_5_x_1', 'level_1_2027.5_5', 'level_1_2027_', 'level_1_2027_5_2030_1_1'])(
    'cannot read %s either',
    (word) => expect(parseLever(word, presets)).toBe('UNREADABLE'),
  );

  it.each(['magic_2_2027_5', 'pandemic_2_2027_5', '__proto___2_2027_5'])(
    'does not know the kind of %s',
    (word) => expect(typeof parseLever(word, presets)).toBe('string'),
  );

  it('knows every preset by the kind it has', () => {
    for (const { id, kind } of presets) {
      expect(leverKind(id, presets)).toBe(kind === 'shock' ? null : kind);
      expect([...leverNames(presets), ...shockNames(presets)]).toContain(id);
    }
  });

  it('writes what it read', () => {
    for (const word of ['digital_2_2027_5', 'points_-0.5_2027_1_2030_3*A', 'level_500_2027_50']) {
      const lever = parseLever(word, presets);
      if (typeof lever === 'string') throw new Error(lever);
      expect(serializeLever(lever)).toBe(word);
    }
  });
});

describe(parseShock, () => {
  it('writes what it read', () => {
    for (const word of ['pandemic_12_2030_2_1', 'shock_0.5_2030_1_0*B']) {
      const shock = parseShock(word, presets);
      if (typeof shock === 'string') throw new Error(shock);
      expect(serializeShock(shock)).toBe(word);
    }
  });

  it.each(['shock', 'shock_12_2030_2', 'shock_12_2030_2_1_1', 'shock_x_2030_2_1'])(
    'cannot read %s',
    (word) => expect(parseShock(word, presets)).toBe('UNREADABLE'),
  );
});

describe(parseGrowth, () => {
  it.each([
    'linear',
    'linear_',
    'linear_4_5',
    'phased',
    'phased_2019',
    'phased_2019_1_2026',
    'phased_x_1',
    'fading_5_2',
    'fading_5_2_8_1',
    'logistic_5',
    'drawn',
    'drawn_2025',
    'drawn.flat_2025_260',
    'target_500',
    'target_500_2040_1',
    'target_500_2040.5',
    'toString_1',
    'constructor',
  ])('cannot read %s', (word) => expect(parseGrowth(word)).toBeNull());
});

describe('limits', () => {
  it.each([
    ['a=fading_500_-200_90', 'fading_100_-50_50', ['g0', 'gLong', 'halfLife']],
    ['a=phased_2019_500_2020_600', 'phased_2019_100_2020_100', ['g']],
    ['a=linear_2000000', 'linear_1000000', ['d']],
    ['a=drawn_2030_2000000', 'drawn_2030_1000000', ['value']],
    ['a=logistic_1_2000000', 'logistic_1_1000000', ['ceiling']],
  ])('bring %s to %s', (query, word, fields) => {
    const { faults } = read(query);
    expect(faults.map(({ field }) => field)).toEqual(fields);
    expect(faults.every(({ code, used }) => code === 'E_RANGE' && used === word)).toBe(true);
    expect(canonicalOf(query)).toContain(`a=${word}&`);
  });

  it('keep the first twenty parts of a rule', () => {
    const parts = Array.from({ length: 25 }, (_, i) => `_${2019 + i}_1`).join('');
    const { faults, comparison } = read(`a=phased${parts}`);
    expect(faults).toMatchObject([{ code: 'E_RANGE', field: 'segments' }]);
    expect(comparison.scenarios[0]?.growth).toMatchObject({ kind: 'phased' });
  });

  it('cut a label, and say so', () => {
    const { faults, comparison } = read(`a=2&a.lever=level_2_2027_5*${'x'.repeat(61)}`);
    expect(faults).toMatchObject([{ parameter: 'a.lever', code: 'E_RANGE', field: 'label' }]);
    expect(comparison.scenarios[0]?.levers[0]?.label).toBe('x'.repeat(60));
  });

  it('move levers up with their scenario where a letter is missing', () => {
    const { comparison, faults } = read('a=2&c=3&c.lever=level_2_2027_5&c.shock=shock_5_2030_1_0');
    expect(faults).toMatchObject([{ parameter: 'c', code: 'GAP', used: 'b' }]);
    expect(comparison.scenarios[1]).toMatchObject({ id: 'b', levers: [{}], shocks: [{}] });
  });

  it('drop shocks, levers and rule only as far as they must', () => {
    const tooMuch = '&a.lever=points_-20_2019_1'.repeat(8);
    const { comparison, faults } = read(`a=2${tooMuch}&a.shock=shock_5_2030_1_0`);
    expect(comparison.scenarios[0]).toMatchObject({ growth: { g: 0.02 }, levers: [], shocks: [] });
    expect(faults.map(({ parameter }) => parameter)).toEqual(['a.lever', 'a.shock']);
  });
});

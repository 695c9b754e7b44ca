import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../model';
import { ask, call } from '../harness/served';
import { problemOf } from './contract';
import { refusedCalls } from './refusedCalls';

/** What is impossible, the parameter it is said of, and what else the problem names. */
type Case = readonly [code: ErrorCode, query: string, parameter: string, more?: object];

const cases: readonly Case[] = [
  ['E_YEAR', 'a=3&a.lever=level_2_1700_5', 'a.lever', { field: 'start' }],
  ['E_YEAR', 'a=3&a.shock=shock_5_2300_1_0', 'a.shock', { field: 'year' }],
  ['E_YEAR', 'a=phased_1800_2', 'a', { field: 'from' }],
  ['E_NONPOSITIVE', 'a=drawn_2025_0', 'a'],
  ['E_HORIZON', 'a=3&to=2017', 'to'],
  ['E_HORIZON', 'a=target_500_2010', 'a'],
  ['E_HORIZON_ZERO', 'a=target_500_2018', 'a'],
  ['E_OBS_COUNT', 'series=trade-thailand&a=trend', 'a'],
  ['E_GROWTH_LE_MINUS_100', `a=-40${'&a.lever=points_-20_2020_1'.repeat(4)}`, 'a', { year: 2020 }],
  [
    'E_GROWTH_LE_MINUS_100',
    `a=3${'&a.lever=points_-20_2020_1'.repeat(6)}`,
    'a.lever',
    { year: 2020 },
  ],
  ['E_NONPOSITIVE_PATH', 'a=linear_-20', 'a', { year: 2030 }],
  ['E_SEGMENTS', 'a=phased_2020_2', 'a'],
  ['E_SEGMENTS', 'a=phased_2019_2_2019_3', 'a'],
  ['E_CEILING', 'a=logistic_5_240', 'a'],
  ['E_CEILING', 'a=logistic_5_100', 'a'],
  ['E_ANCHORS', 'a=drawn_2020_204_2020_260', 'a'],
  ['E_ANCHORS', 'a=drawn_2018_204', 'a'],
  ['E_KIND', 'a=3&a.lever=magic_2_2027_5', 'a.lever'],
  ['E_KIND', 'a=3&a.lever=pandemic_2_2027_5', 'a.lever'],
  ['E_KIND', 'a=3&a.shock=digital_2_2027_5_0', 'a.shock'],
  ['E_RANGE', 'a=101', 'a'],
  ['E_RANGE', 'a=fading_5_2_60', 'a', { field: 'halfLife' }],
  ['E_RANGE', 'a=linear_2000000', 'a', { field: 'd' }],
  ['E_RANGE', 'a=3&a.lever=points_21_2027_5', 'a.lever', { field: 'size' }],
  ['E_RANGE', 'a=3&a.lever=level_-91_2027_5', 'a.lever', { field: 'size' }],
  ['E_RANGE', 'a=3&a.lever=points_1_2027_0', 'a.lever', { field: 'ramp' }],
  ['E_RANGE', 'a=3&a.lever=points_1_2027_5_2020_1', 'a.lever', { field: 'end' }],
  ['E_RANGE', 'a=3&a.shock=shock_10_2027_51_0', 'a.shock', { field: 'recovery' }],
  ['E_RANGE', `a=3${'&a.lever=points_1_2027_5'.repeat(9)}`, 'a.lever'],
  ['E_RANGE', `a=3${'&a.shock=shock_5_2027_5_0'.repeat(5)}`, 'a.shock'],
  ['E_SHOCK', 'a=3&a.shock=shock_10_2018_1_0', 'a.shock', { field: 'year' }],
  ['E_SHOCK', 'a=3&a.shock=shock_100_2030_1_0', 'a.shock', { field: 'depth' }],
  ['E_SHOCK', 'a=3&a.shock=shock_10_2030_1_20', 'a.shock', { field: 'scar' }],
  ['E_SHOCK', 'a=3&a.shock=shock_10_2030_0_0', 'a.shock', { field: 'recovery' }],
  ['E_TARGET_NONPOSITIVE', 'a=target_-5_2040', 'a'],
  ['E_UNREACHABLE', 'a=target_900000_2020', 'a'],
  ['E_CEILING', 'a=parts&a.exports=logistic_5_100', 'a.exports'],
  ['E_NONPOSITIVE_PATH', 'a=1&b=parts&b.imports=linear_-20', 'b.imports', { year: 2024 }],
  ['E_SEGMENTS', 'a=parts&a.exports=phased_2020_2', 'a.exports'],
  ['E_ANCHORS', 'a=parts&a.exports=drawn_2018_120', 'a.exports'],
  ['E_RANGE', 'a=parts&a.imports=101', 'a.imports'],
  ['E_RANGE', 'a=parts&a.band=50', 'a.band'],
  ['E_SHARE_RANGE', 'series=fdi-share&a=20', 'a', { year: 2026 }],
  ['E_EXP_DOMAIN', 'a=drawn.growth_2019_0.0001_2020_1000000&to=2068', 'a', { year: 2050 }],
];

describe('what the model refuses', () => {
  const named = cases.map(([code, query, parameter, more = {}]) => {
    return { code, query, expected: { code, parameter, ...more } };
  });

  it.each(named)('$code: $query', async ({ query, expected }) => {
    const answer = await ask(`/api/v1/projection.json?${query}`);
    expect(answer.status).toBe(422);
    const { errors } = await problemOf(answer);
    expect(errors[0]).toMatchObject(expected);
  });

  it.each(cases)('is drawn without it on the page: %s, %s', async (_, query) => {
    const answer = await ask(`/embed?${query}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<svg');
  });

  it('is every code of the specification, by a query or by a call of a function', () => {
    const everyCode: Record<ErrorCode, true> = {
      ...{ E_YEAR: true, E_NONPOSITIVE: true, E_HORIZON: true, E_HORIZON_ZERO: true },
      ...{ E_OBS_COUNT: true, E_OBS_ORDER: true, E_GROWTH_LE_MINUS_100: true },
      ...{ E_NONPOSITIVE_PATH: true, E_SEGMENTS: true, E_CEILING: true, E_ANCHORS: true },
      ...{ E_KIND: true, E_RANGE: true, E_SHOCK: true, E_TARGET_NONPOSITIVE: true },
      ...{ E_NO_LEVERAGE: true, E_UNREACHABLE: true, E_SHARE_RANGE: true },
      ...{ E_REST_NEGATIVE: true, E_ZERO_SUM: true, E_LOG_DOMAIN: true, E_EXP_DOMAIN: true },
    };
    const codes = [...cases.map(([code]) => code), ...refusedCalls.map(({ code }) => code)];
    expect([...new Set<string>(codes)].toSorted()).toEqual(Object.keys(everyCode).toSorted());
  });

  it('is told by range where a target is too far', async () => {
    const answer = await ask('/api/v1/projection.json?a=target_900000_2020');
    const { errors } = await problemOf(answer);
    expect(errors[0]?.allowed).toBe('a target from 57.925 to 926.8');
  });
});

describe('a function that is called', () => {
  it.each(refusedCalls)('is refused with $code: $fn of $input', async (refused) => {
    const { code, fn, input, parameter = fn, more = {} } = refused;
    const answer = await call(fn, JSON.stringify(input));
    expect(answer.status).toBe(422);
    const { errors } = await problemOf(answer);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ code, parameter, ...more });
  });
});

describe('a posted comparison', () => {
  const post = (scenario: object) =>
    ask('/api/v1/projection', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ scenarios: [{ id: 'a', ...scenario }] }),
    });
  const growth = { kind: 'constant', g: 0.02 };

  it.each([
    ['E_CEILING', { growth: { kind: 'logistic', g0: 0.05, ceiling: 240 } }],
    [
      'E_CEILING',
      {
        growth: {
          kind: 'parts',
          parts: [{ id: 'exports', growth: { kind: 'logistic', g0: 0.05, ceiling: 100 } }],
        },
      },
    ],
    ['E_SEGMENTS', { growth: { kind: 'phased', segments: [{ from: 2030, g: 0.02 }] } }],
    ['E_UNREACHABLE', { growth: { kind: 'target', year: 2019, value: 9999 } }],
    ['E_SHOCK', { growth, shocks: [{ id: 'shock', year: 2010, depth: 0.1 }] }],
    ['E_KIND', { growth, levers: [{ kind: 'growth', id: 'magic', size: 0.01, start: 2027 }] }],
    ['E_KIND', { growth, levers: [{ kind: 'growth', id: 'digital', size: 0.01, start: 2027 }] }],
    ['E_RANGE', { growth, levers: [{ kind: 'growth', id: 'points', size: 9, start: 2027 }] }],
  ])('is refused with %s: %j', async (code, scenario) => {
    const answer = await post(scenario);
    expect(answer.status).toBe(422);
    expect((await problemOf(answer)).errors).toMatchObject([{ code }]);
  });

  it('is answered with levers, shocks and what each contributes', async () => {
    const levers = [{ kind: 'level', id: 'digital', size: 0.02, start: 2027, ramp: 5 }];
    const shocks = [{ id: 'pandemic', year: 2030, depth: 0.12, recovery: 2, scar: 0.01 }];
    const answer = await post({ growth, levers, shocks });
    expect(answer.status).toBe(200);
    const body: unknown = await answer.json();
    expect(body).toMatchObject({
      comparison: {
        scenarios: [
          {
            levers: [{ ...levers[0], end: null, out: null, label: null }],
            shocks: [{ ...shocks[0], label: null }],
          },
        ],
      },
      scenarios: [{ summary: { contributions: [{ id: 'digital' }, { id: 'pandemic' }] } }],
    });
  });
});

/** What the test reads of an answer. */
interface Summaries {
  scenarios: {
    points: { status: string }[];
    summary: {
      difference: number;
      displayed: { value: number; baseline: number; difference: number };
      contributions: { value: number; displayed: number }[];
    };
  }[];
}

describe('contributions as served', () => {
  it('sum to the difference, exactly and as displayed', async () => {
    const query =
      'a=3.3&a.lever=digital_2_2027_5&a.lever=points_0.5_2021_4&a.shock=pandemic_12_2030_2_1&b=2';
    const answer = await ask(`/api/v1/projection.json?${query}`, { redirect: 'follow' });
    const { scenarios } = (await answer.json()) as Summaries;
    const [a, b] = scenarios;
    const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
    const { contributions, difference, displayed } = a!.summary;
    expect(contributions).toHaveLength(3);
    expect(total(contributions.map(({ value }) => value))).toBeCloseTo(difference, 3);
    expect(total(contributions.map((part) => part.displayed))).toBeCloseTo(displayed.difference, 9);
    expect(displayed.value - displayed.baseline).toBeCloseTo(displayed.difference, 9);
    expect(a!.points.at(-1)?.status).toBe('scenario');
    expect(b!.points.at(-1)?.status).toBe('projected');
    expect(b!.summary.contributions).toEqual([]);
  });
});

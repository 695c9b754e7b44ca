import { catalogue } from '../../data';
import {
  isError,
  levelsFor,
  project,
  round6,
  type Growth,
  type Lever,
  type Scenario,
  type Series,
  type Shock,
} from '../../model';
import { sfc32Stream, toUnit } from '../../model/random/sfc32';

/** A number at or above `low` and below `high`, on the grid a query can hold. */
type Pick = (low: number, high: number) => number;

/**
 * As many scenarios from a seed, on every series, with every rule, levers, shocks and ranges: what
 * machines are served of each, or the refusal, as text.
 */
export function scenarioStream(count: number): { served: string[]; computed: number } {
  const draw = sfc32Stream(4);
  const pick: Pick = (low, high) =>
    Math.floor((low + (high - low) * toUnit(draw())) * 10_000) / 10_000;
  const all = Object.values(catalogue.series);
  let computed = 0;
  const served = Array.from({ length: count }, (_, i) => {
    const series = all[i % all.length]!;
    const projection = project(series, anyScenario(series, pick), lastOf(series).year + 33);
    if (!isError(projection)) computed++;
    return JSON.stringify(projection, roundedNumbers);
  });
  return { served, computed };
}

/** Everything that follows from a scenario, without the series it started from. */
function roundedNumbers(key: string, value: unknown): unknown {
  if (key === 'series') return undefined;
  return typeof value === 'number' ? round6(value) : value;
}

function anyScenario(series: Series, pick: Pick): Scenario {
  const growth = anyRule(series, pick);
  const whole = (low: number, high: number) => Math.floor(pick(low, high));
  const { year } = lastOf(series);
  const levers = Array.from({ length: whole(0, 4) }, (_, i): Lever => {
    const kind = whole(0, 2) === 0 ? 'growth' : 'level';
    const start = year + whole(-2, 20);
    const ending = whole(0, 2) === 0 ? null : start + whole(0, 10);
    return {
      ...{ kind, id: `lever${i}`, label: null, start, ramp: whole(1, 10) },
      size: kind === 'growth' ? pick(-0.02, 0.02) : pick(-0.3, 0.6),
      end: ending,
      out: ending === null ? null : whole(1, 10),
    };
  });
  const shocks = Array.from({ length: whole(0, 3) }, (_, i): Shock => {
    const depth = pick(0, 0.5);
    const scar = pick(0, depth);
    return {
      ...{ id: `shock${i}`, label: null, year: year + whole(1, 30), depth, scar },
      recovery: whole(1, 8),
    };
  });
  return { id: 'a', name: null, growth, levers, shocks, band: levelsFor(series, growth) };
}

function anyRule(series: Series, pick: Pick): Growth {
  const { year, value } = lastOf(series);
  const rules: readonly (() => Growth)[] = [
    () => ({ kind: 'hold', level: 'last' }),
    () => ({ kind: 'hold', level: 'gmean' }),
    () => ({ kind: 'constant', g: pick(-0.05, 0.1) }),
    () => ({ kind: 'linear', d: value * pick(-0.02, 0.1) }),
    () => ({
      kind: 'phased',
      segments: [
        { from: year + 1, g: pick(-0.05, 0.1) },
        { from: year + 12, g: pick(-0.05, 0.1) },
      ],
    }),
    () => ({
      kind: 'fading',
      g0: pick(-0.05, 0.15),
      gLong: pick(0, 0.03),
      halfLife: pick(0.5, 20),
    }),
    () => ({ kind: 'logistic', g0: pick(0, 0.1), ceiling: value * pick(1.2, 5) }),
    () => ({ kind: 'drift', estimator: 'endpoint' }),
    () => ({ kind: 'drift', estimator: 'ols' }),
    () => ({
      kind: 'drawn',
      anchors: [
        { year: year + 7, value: value * pick(0.5, 2) },
        { year: year + 20, value: value * pick(0.5, 3) },
      ],
      after: pick(0, 1) < 0.5 ? 'flat' : 'growth',
    }),
    () => ({ kind: 'target', year: year + 25, value: value * pick(0.5, 4) }),
    () => ({
      kind: 'parts',
      parts: series.parts.map(({ id }, i) => ({
        id,
        growth:
          i % 2 === 0
            ? { kind: 'drift', estimator: 'endpoint' }
            : {
                kind: 'fading',
                g0: pick(-0.05, 0.15),
                gLong: pick(0, 0.03),
                halfLife: pick(0.5, 9),
              },
      })),
    }),
  ];
  return rules[Math.floor(pick(0, rules.length))]!();
}

function lastOf({ observations }: Series): { year: number; value: number } {
  return observations.at(-1)!;
}

import fc from 'fast-check';
import {
  isPartRule,
  isShare,
  LIMITS,
  observationsNeeded,
  refusalOf,
  splitOf,
  type Anchor,
  type Growth,
  type GrowthOf,
  type PartRule,
  type Scenario,
  type Series,
} from '../../model';
import { recordOf } from './anySeries';

/** A constant growth on the grid a query can hold: millionths from −50 % to 100 %. */
export const anyConstant = fc
  .integer({ min: LIMITS.growth.min * 1e6, max: LIMITS.growth.max * 1e6 })
  .map((millionths): Growth => ({ kind: 'constant', g: millionths / 1e6 }));

const ownRules: readonly Growth[] = [
  { kind: 'hold', level: 'last' },
  { kind: 'hold', level: 'gmean' },
  { kind: 'drift', estimator: 'endpoint' },
  { kind: 'drift', estimator: 'ols' },
];

const mildRate = fc.integer({ min: -50_000, max: 100_000 }).map((millionths) => millionths / 1e6);
const decimal = (min: number, max: number) =>
  fc
    .integer({ min: Math.ceil(min * 1e4), max: Math.floor(max * 1e4) })
    .map((tenThousandths) => tenThousandths / 1e4);

/** Rules with numbers of their own, on the grid a query can hold; most are possible from there. */
function numberedRule({ year: last, value }: Anchor): fc.Arbitrary<Growth> {
  const later = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 });
  const years = later.map((list) => list.sort((a, b) => a - b).map((h) => last + h));
  const level = decimal(value / 4, Math.min(value * 4, 95 + value));
  return fc.oneof(
    decimal(-value / 60, value / 10).map((d): Growth => ({ kind: 'linear', d: d + 0 })),
    fc
      .tuple(years, fc.array(mildRate, { minLength: 5, maxLength: 5 }))
      .map(([list, rates]): Growth => ({
        kind: 'phased',
        segments: list.map((from, i) => ({ from: i === 0 ? last + 1 : from, g: rates[i] ?? 0 })),
      })),
    fc
      .record({ g0: mildRate, gLong: mildRate, halfLife: decimal(0.5, 50) })
      .map((numbers): Growth => ({ kind: 'fading', ...numbers })),
    fc
      .record({ g0: mildRate, ceiling: level })
      .map((numbers): Growth => ({ kind: 'logistic', ...numbers })),
    fc
      .tuple(years, fc.array(level, { minLength: 5, maxLength: 5 }))
      .map(([list, levels]): Growth => ({
        kind: 'drawn',
        anchors: list.map((year, i) => ({ year, value: levels[i] ?? value })),
        after: (list[0] ?? 0) % 2 === 0 ? 'flat' : 'growth',
      })),
    fc
      .record({ year: fc.integer({ min: last + 5, max: last + 60 }), value: level })
      .map((goal): Growth => ({ kind: 'target', ...goal })),
  );
}

/** A growth rule that can be computed on a series as far as a comparison may look. */
export function growthOn(series: Series): fc.Arbitrary<Growth> {
  const { last } = recordOf(series);
  const possible = supportedBy(series);
  const from = series.observations.at(-1)!;
  const constant = isShare(series)
    ? mildRate.map((g): Growth => ({ kind: 'constant', g: Math.min(g, 0.03) }))
    : anyConstant;
  return fc
    .oneof(
      constant,
      fc.constantFrom(...possible),
      numberedRule(from),
      ...(series.parts.length > 0 ? [partsOn(series)] : []),
    )
    .filter((growth) => isComputed(series, { growth }, last + LIMITS.horizonYears));
}

/** Every part of a series by a rule of its own; most can be computed. */
export function partsOn(series: Series): fc.Arbitrary<GrowthOf<'parts'>> {
  const { year, value } = series.observations.at(-1)!;
  const levels = splitOf(series)!.observations.map((one) => one.value);
  const whole = levels.reduce((sum, level) => sum + level, 0);
  const parts = series.parts.map((part, i) =>
    fc
      .oneof(
        mildRate.map((g): Growth => ({ kind: 'constant', g })),
        fc.constantFrom(...supportedBy(part)),
        numberedRule({ year, value: (value * levels[i]!) / whole }),
      )
      .filter((growth): growth is PartRule => isPartRule(growth))
      .map((growth) => ({ id: part.id, growth })),
  );
  return fc.tuple(...parts).map((list) => ({ kind: 'parts', parts: list }));
}

function supportedBy({ observations }: Series): Growth[] {
  return ownRules.filter((rule) => observationsNeeded(rule) <= observations.length);
}

/** Whether the model computes a scenario until a year. */
export function isComputed(
  series: Series,
  scenario: Partial<Scenario> & Pick<Scenario, 'growth'>,
  horizon: number,
): boolean {
  return refusalOf({ levers: [], shocks: [], ...scenario }, series, horizon) === null;
}

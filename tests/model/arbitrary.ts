import fc from 'fast-check';
import { catalogue } from '../../data';
import {
  levelsFor,
  LIMITS,
  observationsNeeded,
  SCENARIO_IDS,
  type Comparison,
  type Growth,
  type Scenario,
  type ScenarioId,
  type Series,
} from '../../model';

/** Every series of the real catalogue. */
export const everySeries: readonly Series[] = Object.values(catalogue.series);

/** First and last published year of a series. */
export function recordOf({ observations }: Series): { first: number; last: number } {
  const years = observations.map(({ year }) => year);
  return { first: Math.min(...years), last: Math.max(...years) };
}

export const anySeries = fc.constantFrom(...everySeries);

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

/** A growth rule that the record of a series is long enough for. */
export function growthOn({ observations }: Series): fc.Arbitrary<Growth> {
  const possible = ownRules.filter((rule) => observationsNeeded(rule) <= observations.length);
  return fc.oneof(anyConstant, fc.constantFrom(...possible));
}

/** A year from the last published figure on, as far as a comparison may look. */
export function horizonOf(series: Series): fc.Arbitrary<number> {
  const { last } = recordOf(series);
  return fc.integer({ min: last, max: last + LIMITS.horizonYears });
}

/** Words as people write them, already in the form they are kept in. */
const word = fc.oneof(
  fc.constantFrom(
    ...['Tăng trưởng', 'Đối tác', 'Việt Nam', '経済連携', '日本とＡＳＥＡＮ', '３％', '₫'],
  ),
  fc.constantFrom(...['👩‍👩‍👧', '🇻🇳', '📈', '&', '=', '%', '%41', '+', '#', '?', '/', '\\', '&amp;']),
  fc.constantFrom(
    ...['"', "'", '<b>', '’”', '*label', '~()!', '__proto__', '=HYPERLINK("x")', '-'],
  ),
  fc.string({ unit: 'grapheme-ascii', minLength: 1 }).map((text) => text.replace(/ +/g, '_')),
);

/** A name or title that is kept as it is: composed, trimmed, one space at a time. */
export function textUpTo(longest: number): fc.Arbitrary<string> {
  return fc
    .array(word, { minLength: 1, maxLength: 6 })
    .map((words) => Array.from(words.join(' ').normalize('NFC')).slice(0, longest).join('').trim());
}

function scenarioOf(series: Series, id: ScenarioId): fc.Arbitrary<Scenario> {
  return growthOn(series).chain((growth) =>
    fc.record({
      id: fc.constant(id),
      name: fc.option(textUpTo(LIMITS.nameCharacters)),
      growth: fc.constant(growth),
      levers: fc.constant<readonly []>([]),
      shocks: fc.constant<readonly []>([]),
      band: fc.subarray(levelsFor(series, growth)),
    }),
  );
}

/** A comparison as `resolveComparison` gives it, on any series, with one to six scenarios. */
export const anyComparison: fc.Arbitrary<Comparison> = anySeries.chain((series) => {
  const { first, last } = recordOf(series);
  return fc.integer({ min: 1, max: SCENARIO_IDS.length }).chain((count) =>
    fc.record({
      v: fc.constant<1>(1),
      data: fc.constant(catalogue.version),
      title: fc.option(textUpTo(LIMITS.titleCharacters)),
      series: fc.constant(series.id),
      from: fc.integer({ min: first, max: last }),
      to: horizonOf(series),
      scale: fc.constantFrom('linear', 'log', 'index'),
      alt: fc.subarray([...catalogue.alternatives]),
      outside: fc.boolean(),
      scenarios: fc.tuple(...SCENARIO_IDS.slice(0, count).map((id) => scenarioOf(series, id))),
    }),
  );
});

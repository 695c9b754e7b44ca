import fc from 'fast-check';
import { catalogue } from '../../data';
import {
  attemptComparison,
  isPartRule,
  isShare,
  knownSeries,
  leverKind,
  leverNames,
  levelsFor,
  LIMITS,
  LONGEST_QUERY,
  observationsNeeded,
  refusalOf,
  SCENARIO_IDS,
  serializeComparison,
  shockNames,
  showOne,
  splitOf,
  type Anchor,
  type Comparison,
  type Growth,
  type GrowthOf,
  type Lever,
  type PartRule,
  type Scenario,
  type ScenarioId,
  type Series,
  type Shock,
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
function isComputed(
  series: Series,
  scenario: Partial<Scenario> & Pick<Scenario, 'growth'>,
  horizon: number,
): boolean {
  return refusalOf({ levers: [], shocks: [], ...scenario }, series, horizon) === null;
}

/** Levers as a query can hold them: plain ones and presets. */
export function anyLever(series: Series): fc.Arbitrary<Lever> {
  const { last } = recordOf(series);
  const ids = leverNames(catalogue.presets);
  return fc
    .record({
      id: fc.constantFrom(...ids),
      tenth: fc.integer({ min: -100_000, max: 100_000 }),
      start: fc.integer({ min: last - 3, max: last + 60 }),
      ramp: fc.integer({ min: 1, max: 20 }),
      ending: fc.option(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 20 }))),
      label: fc.option(textUpTo(20).filter((text) => text !== '')),
    })
    .map(({ id, tenth, start, ramp, ending, label }) => {
      const kind = leverKind(id, catalogue.presets) ?? 'level';
      return {
        ...{ kind, id, start, ramp, label },
        size: (kind === 'growth' ? Math.round(tenth / 4) : tenth * 2) / 1e6 + 0,
        end: ending ? start + ending[0] : null,
        out: ending ? ending[1] : null,
      };
    });
}

/** Shocks as a query can hold them. */
export function anyShock(series: Series): fc.Arbitrary<Shock> {
  const { last } = recordOf(series);
  return fc
    .record({
      id: fc.constantFrom(...shockNames(catalogue.presets)),
      year: fc.integer({ min: last + 1, max: last + 60 }),
      depth: fc.nat(999_999),
      recovery: fc.integer({ min: 1, max: 20 }),
      part: fc.nat(1_000),
      label: fc.option(textUpTo(20).filter((text) => text !== '')),
    })
    .map(({ depth, part, ...rest }) => ({
      ...rest,
      depth: depth / 1e6,
      scar: Math.floor((depth * part) / 1_000) / 1e6,
    }));
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

/** A scenario that can be computed on a series as far as a comparison may look. */
export function scenarioOf(series: Series, id: ScenarioId): fc.Arbitrary<Scenario> {
  const { last } = recordOf(series);
  const some = <T>(one: fc.Arbitrary<T>, most: number) =>
    fc.oneof(fc.constant<T[]>([]), fc.array(one, { maxLength: most }));
  return growthOn(series).chain((growth) =>
    fc
      .record({
        id: fc.constant(id),
        name: fc.option(textUpTo(LIMITS.nameCharacters)),
        growth: fc.constant(growth),
        levers: some(anyLever(series), 3),
        shocks: some(anyShock(series), 2),
        band: fc.subarray(levelsFor(series, growth)),
        hidden: fc.boolean(),
      })
      .map((scenario): Scenario => {
        const whole = isComputed(series, scenario, last + LIMITS.horizonYears);
        return whole ? scenario : { ...scenario, levers: [], shocks: [] };
      }),
  );
}

/** Any series, with the year somebody stands in and what they know of it then. */
const anyKnown = anySeries.chain((printed) => {
  const years = printed.observations.slice(0, -1).map(({ year }) => year);
  return fc
    .constantFrom(null, ...years)
    .map((until) => ({ until, series: knownSeries(printed, { alt: [], until }) }));
});

const anyWhole: fc.Arbitrary<Comparison> = anyKnown.chain(({ until, series }) => {
  const { first, last } = recordOf(series);
  return fc.integer({ min: 1, max: SCENARIO_IDS.length }).chain((count) =>
    fc
      .record<Comparison>({
        v: fc.constant<1>(1),
        data: fc.constant(catalogue.version),
        title: fc.option(textUpTo(LIMITS.titleCharacters)),
        series: fc.constant(series.id),
        from: fc.integer({ min: first, max: last }),
        to: horizonOf(series),
        scale: fc.constantFrom('linear', 'log', 'index'),
        alt: fc.subarray([...catalogue.alternatives]),
        outside: fc.boolean(),
        until: fc.constant(until),
        scenarios: fc
          .tuple(...SCENARIO_IDS.slice(0, count).map((id) => scenarioOf(series, id)))
          .map(showOne),
      })
      .map((comparison) => {
        // An alternative can move the last value, and with it what a rule may lead to.
        const possible = attemptComparison(comparison, catalogue).computation !== null;
        return possible ? comparison : { ...comparison, alt: [] };
      }),
  );
});

/** Room for the longest view words in a link. */
const VIEW_CHARACTERS = 40;

/**
 * A comparison as `resolveComparison` gives it, on any series, with one to six scenarios, short
 * enough to be a link.
 */
export const anyComparison: fc.Arbitrary<Comparison> = anyWhole.filter(
  (comparison) => serializeComparison(comparison).length <= LONGEST_QUERY - VIEW_CHARACTERS,
);

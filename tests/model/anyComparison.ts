import fc from 'fast-check';
import { catalogue } from '../../data';
import {
  attemptComparison,
  knownSeries,
  levelsFor,
  LIMITS,
  LONGEST_QUERY,
  SCENARIO_IDS,
  serializeComparison,
  showOne,
  type Comparison,
  type Scenario,
  type ScenarioId,
  type Series,
} from '../../model';
import { anyLever, anyShock } from './anyEffect';
import { growthOn, isComputed } from './anyRule';
import { recordOf, anySeries, horizonOf } from './anySeries';
import { textUpTo } from './anyText';

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

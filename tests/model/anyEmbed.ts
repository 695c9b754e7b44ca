import fc from 'fast-check';
import { VIEW_WORDS } from '../../chart/viewWords';
import { catalogue } from '../../data';
import {
  EMBED_PARTS,
  liveNumbers,
  parseEmbed,
  type Comparison,
  type EmbedOptions,
  type LiveNumber,
} from '../../model';
import { applyAlternatives } from '../../model/applyAlternatives';
import { MOST_LIVE } from '../../model/embed/types';
import { SHOWN } from '../../model/numbers/scenarioNumber';
import { anyComparison } from './anyComparison';

/** The query of an embed as the Worker reads it. */
export const readEmbed = (query: string) => parseEmbed(query, catalogue, VIEW_WORDS);

/** Ten-thousandths, what a query counts in. */
export const GRID = 1e4;

/** Numbers that are shown of a comparison, without limits or with some around where they stand. */
export function liveOf({ series: id, alt, scenarios }: Comparison): fc.Arbitrary<LiveNumber[]> {
  const series = applyAlternatives(catalogue.series[id]!, alt);
  const all = scenarios
    .filter(({ hidden }) => !hidden)
    .flatMap((scenario) => {
      const pace = scenario.growth.kind === 'constant' ? scenario.growth.g : 0;
      return liveNumbers(scenario, series, pace).map((number) => ({ scenario, number }));
    })
    .map(({ scenario, number: { key, quantity, value, range } }) => {
      const shown = (of: number) => Math.round(of * SHOWN[quantity] * GRID);
      const step = quantity.startsWith('year') ? GRID : 1;
      const [at, low, high] = [shown(value), shown(range.min), shown(range.max)];
      const whole = (of: number) => Math.floor(of / step) * step;
      const free: LiveNumber = { scenario: scenario.id, key, limits: null };
      if (low >= at || high <= at) return fc.constant(free);
      return fc
        .option(fc.tuple(fc.integer({ min: low, max: at }), fc.integer({ min: at, max: high })))
        .map((ends) => {
          if (!ends) return free;
          const limits = { min: whole(ends[0]) / GRID, max: whole(ends[1]) / GRID };
          const possible = limits.min < limits.max && limits.min * GRID >= low;
          return possible ? { ...free, limits } : free;
        });
    });
  return fc
    .tuple(...all)
    .chain((list) => fc.shuffledSubarray(list, { maxLength: Math.min(list.length, MOST_LIVE) }));
}

/** A comparison, and what an educator could choose for an embed of it. */
export const anyEmbed = anyComparison.chain((whole) =>
  fc
    .record({
      live: liveOf(whole),
      inspector: fc.boolean(),
      guess: fc.boolean(),
      show: fc.subarray([...EMBED_PARTS]),
      height: fc.oneof(
        fc.constant(null),
        fc.constant('auto' as const),
        fc.integer({ min: 160, max: 2000 }),
      ),
      follows: fc.boolean(),
    })
    .map((options: EmbedOptions) => ({
      options,
      comparison: options.show.includes('bands')
        ? whole
        : { ...whole, scenarios: whole.scenarios.map((one) => ({ ...one, band: [] })) },
    })),
);

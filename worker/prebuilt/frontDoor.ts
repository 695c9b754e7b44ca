import { FIGURES } from '../../chart/gallery/figures';
import { VIEW_WORDS } from '../../chart/viewWords';
import { LANGUAGES } from '../../chart/words';
import { catalogue } from '../../data';
import { presets } from '../../data/presets';
import {
  parseComparison,
  serializeComparison,
  type Comparison,
  type Scenario,
  type Year,
} from '../../model';

type Preset = (typeof presets)[number];

/** Series that presets are shown on: the one everybody starts with, and the first that others are for. */
const SHOWN_ON = ['trade', 'fdi'] as const;

/** Where the workbench's year stands at first, in years after the last figure. */
const FIRST_LOOK = 12;

/**
 * The pictures that a site has ready which draws none on demand, as canonical queries: of every
 * series as the workbench opens it, and of every preset put on its first scenario, in every language
 * as links are announced; and those that the gallery links to.
 */
export function frontDoor(): string[] {
  const opened = Object.keys(catalogue.series).map((id) => opening(id));
  const announced = [...opened, ...presets.map(withPreset)];
  const queries = [
    ...announced.flatMap((comparison) =>
      [null, ...LANGUAGES].map((lang) => serializeComparison(comparison, { lang, size: 'og' })),
    ),
    ...opened.map((comparison) => serializeComparison(comparison)),
    ...FIGURES.flatMap(({ query }) => {
      const { comparison, view, faults } = parseComparison(query, catalogue, VIEW_WORDS);
      // What is drawn of an address with mistakes is not found by its comparison.
      return faults.length > 0 ? [] : [serializeComparison(comparison, view)];
    }),
  ];
  return [...new Set(queries)];
}

/** What the workbench shows of a series first. */
function opening(series: string): Comparison {
  return parseComparison(`series=${series}`, catalogue, VIEW_WORDS).comparison;
}

/** The first series that a preset is for, with its central numbers put on the first scenario. */
function withPreset(preset: Preset): Comparison {
  const isFor = (id: string) => preset.groups.includes(catalogue.series[id]!.group);
  const comparison = opening(SHOWN_ON.find(isFor) ?? SHOWN_ON[0]);
  const last = catalogue.series[comparison.series]!.observations.at(-1)!.year;
  const looked = Math.min(last + FIRST_LOOK, comparison.to);
  const scenarios = comparison.scenarios.map((scenario, i) =>
    i === 0 ? { ...scenario, ...effectOf(preset, looked, last, comparison.to) } : scenario,
  );
  return { ...comparison, scenarios };
}

/** A preset as the workbench begins it in a year, in full before the chart ends where that can be. */
function effectOf(
  preset: Preset,
  looked: Year,
  last: Year,
  to: Year,
): Pick<Scenario, 'levers'> | Pick<Scenario, 'shocks'> {
  const beginning = (years: number) => Math.max(last + 1, Math.min(looked, to - years + 1));
  const { id } = preset;
  if (preset.kind === 'shock') {
    const { central: depth, recovery, scar } = preset;
    const numbers = { depth, recovery: recovery.central, scar: scar.central };
    return { shocks: [{ id, year: beginning(1), ...numbers, label: null }] };
  }
  const { kind, central: size, until } = preset;
  const start = preset.start ?? beginning(preset.ramp ?? 1);
  const ramp = preset.ramp ?? (until === null ? 1 : until - start + 1);
  return { levers: [{ kind, id, size, start, ramp, end: null, out: null, label: null }] };
}

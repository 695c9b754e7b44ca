import type { Milestone, Preset, Source } from '../../../data/schema';
import type { Words } from '../../../chart/words';

/** A source as a row of a table. */
export function sourceRow(source: Source) {
  return { ...source };
}

/** A milestone as a row of a table, for CSV. */
export function milestoneRow({ figures, places, ...rest }: Milestone) {
  return {
    ...rest,
    figures: figures.join(' '),
    sources: places.map(({ source }) => source).join(' '),
    places: places.map(({ source, location }) => `${source}: ${location}`).join('; '),
  };
}

/** A preset with what its numbers rest on in words, and the presets it should not be added to. */
export function representPreset(preset: Preset, presets: readonly Preset[], words: Words) {
  const { evidence, overlap } = words.about.presets;
  const others = presets.filter(
    ({ id, overlaps }) => id !== preset.id && overlaps !== null && overlaps === preset.overlaps,
  );
  return {
    ...preset,
    evidence: evidence[preset.mark],
    overlap:
      others.length === 0
        ? null
        : {
            with: others.map(({ id }) => id),
            warning: overlap({ others: others.map(({ title }) => title).join(', ') }),
          },
  };
}

/** The same as a row of a table, for CSV; a lever has no recovery and no scar, a shock no ramp. */
export function presetRow(preset: ReturnType<typeof representPreset>) {
  const { id, kind, title, groups, central, low, high, reason, warning, sources } = preset;
  const { mark, evidence, overlaps, overlap } = preset;
  return {
    ...{ id, kind, title, groups: groups.join(' '), central, low, high },
    ...(preset.kind === 'shock' ? shockCells(preset) : leverCells(preset)),
    ...{ reason, warning, sources: sources.join(' '), mark, evidence, overlaps },
    overlaps_with: overlap?.with.join(' ') ?? null,
    overlap_warning: overlap?.warning ?? null,
  };
}

type Range = Record<'central' | 'low' | 'high', number>;

function shockCells({ recovery, scar }: { recovery: Range; scar: Range }) {
  return { ...rangeCells('recovery', recovery), ...rangeCells('scar', scar) };
}

function leverCells(lever: {
  start: number | null;
  ramp: number | null;
  until: number | null;
  elasticity: Range | null;
}) {
  const { start, ramp, until, elasticity } = lever;
  return { start, ramp, until, ...rangeCells('elasticity', elasticity) };
}

function rangeCells<N extends string>(name: N, range: Range | null) {
  return {
    [`${name}_central`]: range?.central ?? null,
    [`${name}_low`]: range?.low ?? null,
    [`${name}_high`]: range?.high ?? null,
  };
}

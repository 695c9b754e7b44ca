import type { ChartLayout } from '../../chart/layout/types';
import type { Projection, ScenarioId } from '../../model';

/** What a presentation shows in order: each scenario alone, then all together. */
export function stepsOf(projections: readonly Projection[]): readonly (readonly ScenarioId[])[] {
  const ids = projections.map(({ scenario }) => scenario.id);
  return ids.length > 1 ? [...ids.map((id) => [id]), ids] : [ids];
}

/** The same drawing with only some of its scenarios, so that axes stand still from step to step. */
export function onlyScenarios(layout: ChartLayout, ids: readonly ScenarioId[]): ChartLayout {
  const lines = layout.lines.filter(({ scenario }) => ids.includes(scenario));
  return {
    ...layout,
    lines,
    bands: layout.bands.filter(({ scenario }) => ids.includes(scenario)),
    bandNotes: layout.bandNotes.filter((note) => lines.some(({ look }) => look === note.look)),
  };
}

/** Where a key leads from a step, or null where the key is no step; presenters' remotes page. */
export function stepAfter(key: string, at: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
      return Math.min(at + 1, last);
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

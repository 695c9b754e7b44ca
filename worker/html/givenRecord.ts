import { catalogueOf, type Catalogue, type Computation } from '../../model';

/** What of the data a comparison is computed from, so that a page need not wait for all of it. */
export function givenRecord({ comparison }: Computation, newest: Catalogue): Catalogue {
  const { version, series, sources, alternatives, presets } = catalogueOf(newest, comparison.data);
  const own = series[comparison.series]!;
  const named = new Set(
    [own, ...own.parts]
      .flatMap(({ observations }) => observations)
      .flatMap(({ source, alternative }) => [source, alternative?.source]),
  );
  return {
    ...{ version, alternatives, presets, milestones: [], earlier: [], revisions: [] },
    series: { [own.id]: own },
    sources: Object.fromEntries(Object.entries(sources).filter(([id]) => named.has(id))),
  };
}

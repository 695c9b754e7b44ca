import type { Computation, Projection } from '../../model';
import { formatYear } from '../text/format';
import { nameOf } from '../text/scenarioWords';
import { joinSentences } from '../text/joinSentences';
import { shortUnit, withUnitOf } from '../text/units';
import type { Words } from '../words';
import { gapAmount, gapsOf, gapText, shownGap, type Reference } from './reference';

/** What the differences come to: the largest at the horizon, and where it is wider on the way. */
export function gapFinding(
  { projections, series }: Computation,
  reference: Reference,
  words: Words,
): string {
  const { view, quoted } = words.compare;
  const gaps = projections.map((projection) => gapsOf(projection, reference));
  const size = (i: number) => Math.abs(gaps[i]!.at(-1)!);
  const first = projections.reduce((best, _, i) => (size(i) > size(best) ? i : best), 0);
  const projection = projections[first]!;
  const ends = [projection.summary.value, reference.levels.at(-1)!] as const;
  const gap = shownGap(...ends);
  const year = formatYear(projection.summary.year);
  const what = {
    ...{ year, reference: reference.phrase },
    name: quoted({ name: nameOf(projection, words) }),
    amount: withUnitOf(gapAmount(...ends, words), series, words),
  };
  const widest = widestOf(projection, reference, words);
  if (gap === 0) return `${view.level(what)}${widest}`;
  return `${gap > 0 ? view.above(what) : view.below(what)}${widest}`;
}

/** Where a scenario strays further from the reference than it ends; empty where it ends widest. */
function widestOf(projection: Projection, reference: Reference, words: Words): string {
  const gaps = gapsOf(projection, reference);
  const widest = gaps.reduce(
    (best, gap, h) => (Math.abs(gap) > Math.abs(gaps[best]!) ? h : best),
    0,
  );
  const there = textAt(projection, reference, widest, words);
  const atEnd = textAt(projection, reference, gaps.length - 1, words);
  if (widest === gaps.length - 1 || there === atEnd || there === '0') return '';
  const year = formatYear(projection.points[widest]!.year);
  return words.compare.view.widest({ year, difference: there });
}

/** What the drawing shows, with every scenario's difference at the horizon. */
export function gapDescription(
  computation: Computation,
  reference: Reference,
  words: Words,
): string {
  const { view } = words.compare;
  const list = computation.projections
    .filter(({ scenario }) => scenario.id !== reference.id)
    .map((projection) =>
      view.item({
        name: nameOf(projection, words),
        difference: textAt(projection, reference, projection.points.length - 1, words),
      }),
    );
  return joinSentences(
    [gapUnit(computation, reference, words), view.list({ list: list.join(words.joints.items) })],
    words,
  );
}

/** What the axis counts, and between which years. */
export function gapUnit(
  { series, comparison }: Computation,
  reference: Reference,
  words: Words,
): string {
  return words.compare.view.unit({
    unit: shortUnit(series, words),
    reference: reference.phrase,
    from: formatYear(series.observations.at(-1)!.year),
    to: formatYear(comparison.to),
  });
}

function textAt({ points }: Projection, { levels }: Reference, h: number, words: Words): string {
  return gapText(points[h]!.value, levels[h]!, words);
}

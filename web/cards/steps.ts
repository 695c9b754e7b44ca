import type { Growth, Projection, Year } from '../../model';

/** How far apart a new part or point stands from the one before it, years. */
const APART = 5;

/** The rule with one more part or point behind the others, which leaves the line where it is. */
export function addStep({ scenario, points }: Projection, to: Year): Growth {
  const { growth } = scenario;
  if (growth.kind === 'phased') {
    const end = growth.segments.at(-1)!;
    const from = nextYear(end.from, to);
    return { ...growth, segments: [...growth.segments, { from, g: end.g }] };
  }
  if (growth.kind === 'drawn') {
    const end = growth.anchors.at(-1)!;
    const year = nextYear(end.year, to);
    const value = points.find((point) => point.year === year)?.baseline ?? end.value;
    return {
      ...growth,
      anchors: [...growth.anchors, { year, value: Math.round(value * 10) / 10 }],
    };
  }
  return growth;
}

/** The rule without one part or point; the first part that is left begins where the line does. */
export function removeStep({ scenario, points }: Projection, index: number): Growth {
  const { growth } = scenario;
  if (growth.kind === 'phased') {
    const [first, ...rest] = growth.segments.filter((_, i) => i !== index);
    if (!first) return growth;
    const from = Math.min(first.from, points[0]!.year + 1);
    return { ...growth, segments: [{ ...first, from }, ...rest] };
  }
  if (growth.kind === 'drawn') {
    return { ...growth, anchors: growth.anchors.filter((_, i) => i !== index) };
  }
  return growth;
}

/** A few years on, and on the chart where there is still room on it. */
function nextYear(after: Year, to: Year): Year {
  return after < to ? Math.min(after + APART, to) : after + APART;
}

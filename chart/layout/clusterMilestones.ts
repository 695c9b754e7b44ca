import type { Milestone } from '../../model';
import { xOf } from './position';
import type { ChartLayout } from './types';

/** Events that stand too close together on the axis to be touched apart. */
export interface MilestoneCluster {
  x: number;
  events: readonly Milestone[];
}

/**
 * Milestones within a chart's years, gathered until their marks are at least `apartPx` from each
 * other, those first that are closest, so that no mark gathers more than it must.
 */
export function clusterMilestones(
  milestones: readonly Milestone[],
  frame: Pick<ChartLayout, 'domain' | 'plot'>,
  apartPx: number,
): MilestoneCluster[] {
  const [from, to] = frame.domain.years;
  const clusters = milestones
    .filter(({ year }) => year >= from && year <= to)
    .map((event): MilestoneCluster => ({ x: xOf(frame, event.year), events: [event] }));
  for (;;) {
    const gaps = clusters.slice(1).map(({ x }, i) => x - clusters[i]!.x);
    const least = Math.min(...gaps, apartPx);
    if (least >= apartPx) return clusters;
    const i = gaps.indexOf(least);
    const events = [...clusters[i]!.events, ...clusters[i + 1]!.events];
    clusters.splice(i, 2, { x: middle(events, frame), events });
  }
}

function middle(events: readonly Milestone[], frame: Pick<ChartLayout, 'domain' | 'plot'>): number {
  return (xOf(frame, events[0]!.year) + xOf(frame, events.at(-1)!.year)) / 2;
}

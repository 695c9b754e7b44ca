import type { Milestone } from '../../model';
import { xOf } from './position';
import type { ChartLayout } from './types';

/** Events that stand too close together on the axis to be touched apart. */
export interface MilestoneCluster {
  x: number;
  events: readonly Milestone[];
}

/** Milestones within a chart's years, gathered until their marks are at least `apartPx` from each other. */
export function clusterMilestones(
  milestones: readonly Milestone[],
  frame: Pick<ChartLayout, 'domain' | 'plot'>,
  apartPx: number,
): MilestoneCluster[] {
  const [from, to] = frame.domain.years;
  const clusters: MilestoneCluster[] = [];
  for (const event of milestones) {
    if (event.year < from || event.year > to) continue;
    const x = xOf(frame, event.year);
    const before = clusters.at(-1);
    if (before && x - before.x < apartPx) {
      const events = [...before.events, event];
      clusters[clusters.length - 1] = { x: middle(events, frame), events };
    } else {
      clusters.push({ x, events: [event] });
    }
  }
  return clusters;
}

function middle(events: readonly Milestone[], frame: Pick<ChartLayout, 'domain' | 'plot'>): number {
  return (xOf(frame, events[0]!.year) + xOf(frame, events.at(-1)!.year)) / 2;
}

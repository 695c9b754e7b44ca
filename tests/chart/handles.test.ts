import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterMilestones } from '../../chart/layout/clusterMilestones';
import { layOutChart } from '../../chart/layout/layOutChart';
import { layOutHandles, type Handle } from '../../chart/layout/layOutHandles';
import type { Box, ChartLayout } from '../../chart/layout/types';
import { sizeFor } from '../../chart/sizes';
import { VIEW_WORDS } from '../../chart/viewWords';
import { wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import {
  computeComparison,
  parseComparison,
  serializeComparison,
  type Computation,
} from '../../model';
import { anyComparison } from '../model/anyComparison';
import { overlap } from './parts';

const words = wordsOf('en');

interface Drawing {
  computation: Computation;
  layout: ChartLayout;
  sizePx: number;
  taken: Box[];
}

/** Holds for whatever is compared, at every width, for a mouse and for a finger. */
function always(check: (drawing: Drawing) => void): void {
  const drawing = fc.record({
    query: anyComparison.map((comparison) => serializeComparison(comparison)),
    width: fc.constantFrom(280, 320, 390, 640, 1280, 2560),
    sizePx: fc.constantFrom(24, 44),
  });
  fc.assert(
    fc.property(drawing, ({ query, width, sizePx }) => {
      const { comparison } = parseComparison(query, catalogue, VIEW_WORDS);
      const computation = computeComparison(comparison, catalogue);
      const layout = layOutChart(computation, sizeFor(width), words, { apartPx: 24 });
      const taken = layout.dots.map(({ x, y }) => {
        return { left: x - 12, right: x + 12, top: y - 12, bottom: y + 12 };
      });
      check({ computation, layout, sizePx, taken });
    }),
    { numRuns: 300 },
  );
}

const nameOf = ({ kind, scenario, index }: Handle) => `${kind} ${scenario} ${index}`;

describe(layOutHandles, () => {
  it('lays no target on another, whatever is compared', () => {
    always(({ computation, layout, sizePx, taken }) => {
      const handles = layOutHandles(computation, layout, sizePx, taken);
      const clashing = handles.flatMap((one, i) =>
        handles
          .slice(i + 1)
          .flatMap((two) => (overlap(one, two) ? [[nameOf(one), nameOf(two)]] : [])),
      );
      expect(clashing).toEqual([]);
      const others = handles.filter(({ kind }) => kind !== 'end');
      expect(others.filter((one) => taken.some((box) => overlap(one, box))).map(nameOf)).toEqual(
        [],
      );
    });
  });

  it('gives every target 24 px, and no more than was asked for', () => {
    always(({ computation, layout, sizePx, taken }) => {
      const { plot, lines } = layout;
      const least = Math.min(24, (plot.bottom - plot.top) / lines.length) - 0.2;
      for (const handle of layOutHandles(computation, layout, sizePx, taken)) {
        const sides = [handle.right - handle.left, handle.bottom - handle.top];
        expect(Math.min(...sides), nameOf(handle)).toBeGreaterThanOrEqual(least);
        expect(Math.max(...sides), nameOf(handle)).toBeLessThanOrEqual(sizePx + 0.1);
        const across = (handle.left + handle.right) / 2;
        expect(across).toBeGreaterThanOrEqual(0);
        expect(across).toBeLessThanOrEqual(layout.width);
      }
    });
  });

  it('keeps the one a hand has under the hand, and all in one order', () => {
    always(({ computation, layout, sizePx, taken }) => {
      const free = layOutHandles(computation, layout, sizePx, taken);
      for (const handle of free) {
        const all = layOutHandles(computation, layout, sizePx, taken, handle);
        const held = all.find((one) => nameOf(one) === nameOf(handle))!;
        if (handle.kind !== 'end') expect(held.mark).toEqual(held.at);
        const order = all.map(nameOf).filter((name) => free.some((one) => nameOf(one) === name));
        const names = free.map(nameOf).filter((name) => order.includes(name));
        expect(order).toEqual(names);
      }
    });
  });

  it('has an end for every line where a year lies ahead, and none where there is none', () => {
    always(({ computation, layout, sizePx }) => {
      const { projections, comparison } = computation;
      const ahead = comparison.to > projections[0]!.points[0]!.year;
      const ends = layOutHandles(computation, layout, sizePx).filter(({ kind }) => kind === 'end');
      expect(ends.map(({ scenario }) => scenario)).toEqual(
        ahead ? projections.map(({ scenario }) => scenario.id) : [],
      );
    });
  });
});

describe(clusterMilestones, () => {
  it('loses no event, keeps their order, and keeps marks apart', () => {
    always(({ layout, sizePx }) => {
      const clusters = clusterMilestones(catalogue.milestones, layout, sizePx);
      const [from, to] = layout.domain.years;
      expect(clusters.flatMap(({ events }) => events)).toEqual(
        catalogue.milestones.filter(({ year }) => year >= from && year <= to),
      );
      for (const [i, { x }] of clusters.slice(1).entries()) {
        expect(x - clusters[i]!.x).toBeGreaterThanOrEqual(sizePx);
      }
    });
  });
});

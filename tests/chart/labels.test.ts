import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROW_EMS } from '../../chart/layout/endLabels';
import { layOutPaths } from '../../chart/layout/layOutPaths';
import { layOutChart, type ChartOptions } from '../../chart/layout/layOutChart';
import { Obstacles } from '../../chart/layout/obstacles';
import { xOf, yOf } from '../../chart/layout/position';
import type { ChartLayout, EndLabel } from '../../chart/layout/types';
import { sizeFor } from '../../chart/sizes';
import { nameOf } from '../../chart/text/scenarioWords';
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
import { clashes, dotLabels, frameLabels, lineLabels, overlap, type Part } from './parts';

const words = wordsOf('en');
const widths = [280, 320, 390, 640, 900, 1280, 2560] as const;

/** As a picture asks for a chart, as a page does, and as a page with possible paths does. */
const asked: readonly ChartOptions[] = [{}, { apartPx: 24 }, { apartPx: 24, paths: layOutPaths }];

const anyDrawing = {
  query: anyComparison.map((comparison) => serializeComparison(comparison)),
  width: fc.constantFrom(...widths),
};

function computeQuery(query: string): Computation {
  return computeComparison(parseComparison(query, catalogue, VIEW_WORDS).comparison, catalogue);
}

const textsOf = (layout: ChartLayout): Part[] => [
  ...lineLabels(layout),
  ...dotLabels(layout),
  ...frameLabels(layout),
];

/** Every mark that a label could hide: published values, values from outside, ends of lines. */
function marksOf({ dots, outside, lines, fontPx }: ChartLayout): Part[] {
  const at = (what: string, { x, y }: { x: number; y: number }, reach: number): Part => ({
    what,
    box: { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach },
  });
  return [
    ...dots.map((dot) => at(`dot ${dot.year}`, dot, fontPx * 0.33)),
    ...outside.map((mark) => at(`cross ${mark.year}`, mark, fontPx * 0.25)),
    ...lines.map(({ end, scenario }) => at(`end ${scenario}`, end, fontPx * 0.3)),
    ...lines.map(({ grip, scenario }) => at(`grip ${scenario}`, grip, fontPx * 0.3)),
  ];
}

function sticksOut({ box }: Part, { width, height }: ChartLayout): boolean {
  const hair = 0.5;
  return (
    box.left < -hair || box.top < -hair || box.right > width + hair || box.bottom > height + hair
  );
}

/** Holds whatever is drawn, or says with which comparison it does not. */
function always(
  check: (layout: ChartLayout, computation: Computation) => void,
  ways = asked,
): void {
  const drawing = fc.record({ ...anyDrawing, options: fc.constantFrom(...ways) });
  fc.assert(
    fc.property(drawing, ({ query, width, options }) => {
      const computation = computeQuery(query);
      check(layOutChart(computation, sizeFor(width), words, options), computation);
    }),
    { numRuns: 300 },
  );
}

describe('the labels of a chart, whatever is compared, from 280 to 2560 px', () => {
  it('never lie on one another', () => {
    always((layout) => expect(clashes(textsOf(layout))).toEqual([]));
  });

  it('are never cut by the edge of the drawing', () => {
    always((layout) => {
      const cut = textsOf(layout).filter((text) => sticksOut(text, layout));
      expect(cut.map(({ what }) => what)).toEqual([]);
    });
  });

  it('never lie on a dot, a cross or the end of a line', () => {
    always((layout) => {
      const texts = [...lineLabels(layout), ...dotLabels(layout)];
      const hidden = marksOf(layout).flatMap((mark) =>
        texts
          .filter(({ box }) => overlap(box, mark.box))
          .map(({ what }) => `${what}, ${mark.what}`),
      );
      expect(hidden).toEqual([]);
    });
  });

  it('inside the plot are whole, and lie on no line, not even their own', () => {
    always((layout, computation) => {
      const obstacles = new Obstacles();
      for (const { points } of computation.projections) {
        obstacles.addLine(points.map(({ year, value }) => [xOf(layout, year), yOf(layout, value)]));
      }
      for (const [i, { name }] of layout.lines.entries()) {
        const plain = (text: string) => text.replace(/\s/g, '');
        const whole = plain(nameOf(computation.projections[i]!, words));
        if (name) expect(plain(name.lines.join(''))).toBe(whole);
      }
      const names = lineLabels(layout).filter(({ what }) => what.startsWith('name'));
      const crossed = names.filter(({ box }) => obstacles.clashes(box) > 0);
      expect(crossed.map(({ what }) => what)).toEqual([]);
    });
  });

  it('stand by the ends of their lines, or are led there', () => {
    always(({ lines, fontPx }) => {
      const unled = lines.filter(({ leader }) => leader === null);
      for (const { label, end } of unled) {
        expect(Math.abs(middleOf(label, fontPx) - end.y)).toBeLessThan(fontPx * 0.71);
      }
    });
  });

  it('have the handle on the end of the line, or are led to it', () => {
    const check = ({ lines, fontPx }: ChartLayout) => {
      for (const { grip, end } of lines.filter(({ leader }) => leader === null)) {
        expect(Math.hypot(grip.x - end.x, grip.y - end.y)).toBeLessThan(fontPx * 0.12);
      }
    };
    always(check, [{ apartPx: 24 }]);
  });

  it('are 24 px apart where they are handles, or as far as the plot is high enough', () => {
    always(
      ({ lines, plot, fontPx }) => {
        const apart = Math.min(24, (plot.bottom - plot.top) / lines.length);
        const heights = lines.map(({ label }) => middleOf(label, fontPx)).sort((a, b) => a - b);
        for (const [i, height] of heights.slice(1).entries()) {
          expect(height - heights[i]!).toBeGreaterThan(apart - 0.1);
        }
      },
      [{ apartPx: 24 }],
    );
  });
});

/** The height of the middle of what is written at the end of a line, px. */
function middleOf({ y, rows }: EndLabel, fontPx: number): number {
  return y - fontPx * 0.35 + ((rows.length - 1) * fontPx * ROW_EMS) / 2;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptFor } from '../../chart/layout/keptFor';
import { bandsOf } from '../../chart/layout/bandsOf';
import { layOutChart } from '../../chart/layout/layOutChart';
import { linePath } from '../../chart/layout/layOutLines';
import { sizeFor } from '../../chart/sizes';
import { wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import { attemptComparison, computeComparison } from '../../model';
import { setGrowth } from '../../web/state/edits';
import { anyComparison } from '../model/anyComparison';
import { read } from '../model/read';

const words = wordsOf('en');

describe('shapes that are kept while something else moves', () => {
  it('are those that would be drawn anew, wherever the chart stands and whatever it shows', () => {
    const kept = { bands: keptFor(bandsOf), line: keptFor(linePath) };
    const growths = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 4 });
    const widths = fc.constantFrom(320, 640, 840);
    fc.assert(
      fc.property(anyComparison, growths, widths, (comparison, percents, width) => {
        let computation = computeComparison(comparison, catalogue);
        for (const percent of percents) {
          const { id } = computation.comparison.scenarios[0]!;
          const growth = { kind: 'constant', g: percent / 100 } as const;
          const next = setGrowth(computation.comparison, id, growth);
          computation = attemptComparison(next, catalogue, computation).computation ?? computation;
          const size = sizeFor(width);
          expect(layOutChart(computation, size, words, kept)).toEqual(
            layOutChart(computation, size, words),
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are made once for a projection in its place, and again in another', () => {
    const { projections } = computeComparison(read('series=trade&a=3&b=1').comparison, catalogue);
    let made = 0;
    const counted = keptFor(() => ++made);
    const { domain, plot } = layOutChart(
      computeComparison(read('series=trade&a=3').comparison, catalogue),
      sizeFor(640),
      words,
    );
    const moved = { domain, plot: { ...plot, right: plot.right - 1 } };
    expect(counted(projections[0]!, { domain, plot })).toBe(1);
    expect(counted(projections[0]!, { domain: { ...domain }, plot })).toBe(1);
    expect(counted(projections[1]!, { domain, plot })).toBe(2);
    expect(counted(projections[0]!, moved)).toBe(3);
    expect(counted(projections[0]!, { domain: { ...domain, scale: 'log' }, plot })).toBe(4);
  });
});

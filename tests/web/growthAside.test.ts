import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import {
  attemptComparison,
  computeComparison,
  parseGrowth,
  type Comparison,
  type Computation,
} from '../../model';
import { growthAside } from '../../web/cards/growthAside';
import { changeEffect, rename, setGrowth } from '../../web/state/edits';
import { read } from '../model/read';

const QUERY = 'series=trade&a=3&a.lever=points_0.5_2027_5&a.band=50_80&b=1';

const before = computeComparison(read(QUERY).comparison, catalogue);
const shown = (after: Computation) => growthAside(after.projections[0]!, before);

function changed(edit: (comparison: Comparison) => Comparison): Computation {
  return attemptComparison(edit(before.comparison), catalogue, before).computation!;
}

describe('what a card shows beside its growth', () => {
  it('stays as a movement of the growth found it', () => {
    const after = changed((now) => setGrowth(now, 'a', { kind: 'constant', g: 0.045 }));
    expect(after.projections[0]).not.toBe(before.projections[0]);
    expect(shown(after)).toBe(before.projections[0]);
  });

  it('follows everything else', () => {
    const others = [
      changed((now) => rename(now, 'a', 'Mine')),
      changed((now) => changeEffect(now, 'a', 'levers', 0, { size: 0.01 })),
      changed((now) => setGrowth(now, 'a', parseGrowth('trend')!)),
    ];
    for (const after of others) expect(shown(after)).toBe(after.projections[0]);
  });

  it('is what there is of a scenario that was not there before', () => {
    const one = computeComparison(read('series=trade&a=3').comparison, catalogue);
    const second = before.projections[1]!;
    expect(growthAside(second, one)).toBe(second);
  });
});

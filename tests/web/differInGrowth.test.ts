import { describe, expect, it } from 'vitest';
import { parseGrowth, type Comparison } from '../../model';
import { addScenario, changeEffect, rename, setGrowth, setHidden } from '../../web/state/edits';
import { differInGrowth } from '../../web/state/differInGrowth';
import { read } from '../model/read';

const QUERY = 'series=trade&a=3&a.lever=points_0.5_2027_5&a.band=50_80&b=1';

const before = read(QUERY).comparison;
const after = (edit: (comparison: Comparison) => Comparison) =>
  differInGrowth(before, edit(before));

describe('what a growth that moves leaves aside', () => {
  it('is everything else, as long as only growths that somebody chose differ', () => {
    expect(after((now) => setGrowth(now, 'a', { kind: 'constant', g: 0.045 }))).toBe(true);
    expect(after((now) => setGrowth(now, 'b', { kind: 'constant', g: -0.02 }))).toBe(true);
  });

  it('is nothing where anything else differs too', () => {
    const moved = setGrowth(before, 'a', { kind: 'constant', g: 0.045 });
    const others: ((now: Comparison) => Comparison)[] = [
      (now) => rename(now, 'a', 'Mine'),
      (now) => changeEffect(now, 'a', 'levers', 0, { size: 0.01 }),
      (now) => setGrowth(now, 'a', parseGrowth('trend')!),
      (now) => setHidden(now, 'b', true),
      (now) => ({ ...now, to: now.to + 1 }),
      (now) => addScenario(now),
      (now) => ({ ...now, scenarios: now.scenarios.slice(0, 1) }),
    ];
    for (const edit of others) expect(differInGrowth(before, edit(moved))).toBe(false);
  });
});

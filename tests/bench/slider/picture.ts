import { catalogue } from '../../../data';
import {
  computeComparison,
  parseComparison,
  type Comparison,
  type Computation,
} from '../../../model';
import { QUERY } from './query';

/** The drawing every candidate makes, px. */
export const SIZE = { width: 840, height: 430 };

const { comparison, faults } = parseComparison(QUERY, catalogue, { languages: [], sizes: [] });
if (faults.length > 0) throw new Error(JSON.stringify(faults));

/** What follows when the first scenario grows at `percent` a year; every candidate draws this. */
export function computed(percent: number): Computation {
  const [first, ...others] = comparison.scenarios;
  const moved: Comparison = {
    ...comparison,
    scenarios: [{ ...first!, growth: { kind: 'constant', g: percent / 100 } }, ...others],
  };
  return computeComparison(moved, catalogue);
}

/** The highest level in the picture; ranges are cut there, as the page cuts them. */
export function highest({ projections }: Computation): number {
  return Math.max(...projections.flatMap(({ points }) => points.map(({ value }) => value))) * 1.15;
}

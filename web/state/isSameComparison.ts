import { serializeComparison, type Comparison } from '../../model';

/** Whether no link tells two comparisons apart. */
export function isSameComparison(one: Comparison, other: Comparison): boolean {
  return serializeComparison(one) === serializeComparison(other);
}

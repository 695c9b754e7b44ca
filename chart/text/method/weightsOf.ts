import { isError, weight, type Lever } from '../../../model';

/** How much of a lever is in force in each of these years. */
export function weightsOf(lever: Lever, years: readonly number[]): readonly number[] {
  const weights = weight({ lever, years });
  return isError(weights) ? years.map(() => 0) : weights.w;
}

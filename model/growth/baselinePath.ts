import type { Anchor, Obs, PartRule, Result, Year } from '../types';
import { isError } from '../types';
import { compoundPath } from './compoundPath';
import { drawnPath } from './drawnPath';
import { estimateDrift } from './estimateDrift';
import { estimateOls } from './estimateOls';
import { fadingPath } from './fadingPath';
import { flatPath } from './flatPath';
import { geometricMean } from './geometricMean';
import { linearPath } from './linearPath';
import { logisticPath } from './logisticPath';
import { phasedPath } from './phasedPath';

/**
 * Levels from the last observation (index 0) to the horizon, one a year, by one growth rule.
 * Refuses with the rule's own code; never repairs.
 */
export function baselinePath(
  base: Anchor,
  horizon: Year,
  rule: PartRule,
  observations: readonly Obs[],
): Result<number[]> {
  switch (rule.kind) {
    case 'hold': {
      if (rule.level !== 'gmean') return flatPath(base, horizon, base.value);
      const gmean = geometricMean(observations);
      return isError(gmean) ? gmean : flatPath(base, horizon, gmean.mean);
    }
    case 'constant':
      return compoundPath(base, horizon, rule.g);
    case 'linear':
      return linearPath(base, horizon, rule.d);
    case 'phased':
      return phasedPath(base, horizon, rule.segments);
    case 'fading':
      return fadingPath(base, horizon, rule);
    case 'logistic':
      return logisticPath(base, horizon, rule);
    case 'drift': {
      const estimated =
        rule.estimator === 'ols' ? estimateOls({ observations }) : estimateDrift({ observations });
      return isError(estimated) ? estimated : compoundPath(base, horizon, estimated.g);
    }
    case 'drawn':
      return drawnPath(base, horizon, rule);
    default:
      return { error: 'E_KIND' };
  }
}

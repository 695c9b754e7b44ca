import { round6 } from '../round';
import type { ErrorCode, ModelError, Scenario } from '../types';
import { fault, type Fault } from './fault';
import { growthPairs } from './growthWord';

/** A refusal as the fault of its scenario's letter, or of the part whose rule it is about. */
export function refusedScenario({ id, growth }: Scenario, refusal: ModelError): Fault {
  const pairs = growthPairs(id, growth);
  const [key, word] = pairs.find(([key]) => key === `${id}.${refusal.part}`) ?? pairs[0]!;
  return fault(key, word, refusal.error, allowedBy(refusal), null, refusal);
}

/** For machines: what would have been taken. */
export function allowedBy({ error, reachedAtLow, reachedAtHigh }: ModelError): string {
  if (reachedAtLow !== undefined && reachedAtHigh !== undefined) {
    return `a target from ${round6(reachedAtLow)} to ${round6(reachedAtHigh)}`;
  }
  return ALLOWED[error] ?? 'numbers the model can compute with';
}

/** For machines: what each refusal would have accepted. */
const ALLOWED: Partial<Record<ErrorCode, string>> = {
  E_YEAR: 'years from 1900 to 2200',
  E_NONPOSITIVE: 'values above 0',
  E_HORIZON: 'a year after the last published figure',
  E_HORIZON_ZERO: 'a year after the last published figure',
  E_GROWTH_LE_MINUS_100: 'growth above -100 in every year, levers included',
  E_NONPOSITIVE_PATH: 'a change that leaves something in every year',
  E_SEGMENTS: 'increasing years, the first no later than the year after the last published figure',
  E_CEILING: 'a ceiling that growth leads towards and does not reach in its first year, above 0',
  E_ANCHORS: 'increasing years after the last published figure',
  E_TARGET_NONPOSITIVE: 'a target above 0',
  E_UNREACHABLE: 'a target that growth of -50 to 100 a year can reach',
  E_SHARE_RANGE: 'a share below 100 in every year',
  E_EXP_DOMAIN: 'a pace that stays within numbers',
};

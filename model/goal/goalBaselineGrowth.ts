import { checkSpan, type ScenarioInput } from '../compose/input';
import type { Result, Year } from '../types';
import { solveGrowth } from './solveGrowth';

/**
 * The constant growth with which a scenario reaches a target in a year, its levers and shocks held
 * fixed; whatever rule it has is set aside. Codes of `solveGrowth`.
 */
export function goalBaselineGrowth(
  input: ScenarioInput & { target: number; year: Year },
): Result<{ g: number }> {
  return checkSpan(input) ?? solveGrowth(input);
}

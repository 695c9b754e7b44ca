import { liveNumbers } from '../numbers/liveNumbers';
import { SHOWN } from '../numbers/scenarioNumber';
import { formatAmount } from '../query/decimal';
import { fault, type Fault } from '../query/fault';
import type { Comparison, Series } from '../types';
import type { LiveNumber } from './types';

/** No estimate is held to a limit: it is moved by nobody until it is made a number. */
const ESTIMATED: readonly string[] = ['drift', 'hold'];

/**
 * The comparison with every live number inside its limits, so that no address shows more than an
 * educator allowed. What had to be moved is reported.
 */
export function keepLimits(
  comparison: Comparison,
  series: Series,
  live: readonly LiveNumber[],
  faults: Fault[],
): Comparison {
  const scenarios = comparison.scenarios.map((given) =>
    live.reduce((scenario, { scenario: id, key, limits }) => {
      if (id !== scenario.id || limits === null) return scenario;
      const { growth } = scenario;
      const pace = growth.kind === 'constant' ? growth.g : NaN;
      const number = liveNumbers(scenario, series, pace).find((one) => one.key === key);
      if (!number || (key === 'g' && ESTIMATED.includes(growth.kind))) return scenario;
      const scale = SHOWN[number.quantity];
      const shown = number.value * scale;
      const kept = Math.min(Math.max(shown, limits.min), limits.max);
      if (formatAmount(kept) === formatAmount(shown)) return scenario;
      const allowed = `${formatAmount(limits.min)} to ${formatAmount(limits.max)}`;
      const [value, used] = [formatAmount(shown), formatAmount(kept)];
      faults.push(fault(`${id}.${key}`, value, 'E_RANGE', allowed, used));
      return number.with(kept / scale);
    }, given),
  );
  return { ...comparison, scenarios };
}

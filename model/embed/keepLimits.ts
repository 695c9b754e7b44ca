import { liveNumbers } from '../numbers/liveNumbers';
import { SHOWN } from '../numbers/scenarioNumber';
import { formatAmount, PLACES } from '../query/decimal';
import { fault, type Fault } from '../query/fault';
import { refusalOf } from '../query/settleScenario';
import type { Comparison, Scenario, Series } from '../types';
import { clipLimits } from './clipLimits';
import type { LiveNumber } from './types';
import { wordOf } from './wordOf';

/** No estimate is held to a limit: it is moved by nobody until it is made a number. */
const ESTIMATED: readonly string[] = ['drift', 'hold'];

/** A comparison inside its limits, and what of it can still be moved. */
interface Kept {
  comparison: Comparison;
  live: LiveNumber[];
}

/**
 * The comparison with every live number inside its limits, so that no address shows more than an
 * educator allowed. What had to be moved is reported. Limits inside which nothing can be computed
 * are none: their number stays where it is, and locked.
 */
export function keepLimits(
  comparison: Comparison,
  series: Series,
  live: readonly LiveNumber[],
  faults: Fault[],
): Kept {
  const kept = live.reduce<Kept>(
    (kept, one) => {
      const { scenarios } = kept.comparison;
      const given = scenarios.find(({ id }) => id === one.scenario)!;
      const moved = intoLimits(given, series, one);
      if (moved !== null && refusalOf(moved.scenario, series, comparison.to)) {
        faults.push(fault('live', wordOf(one), 'E_RANGE', 'limits the model can compute with'));
        return kept;
      }
      if (moved === null) return { ...kept, live: [...kept.live, one] };
      faults.push(moved.fault);
      return {
        comparison: {
          ...kept.comparison,
          scenarios: scenarios.map((other) => (other === given ? moved.scenario : other)),
        },
        live: [...kept.live, one],
      };
    },
    { comparison, live: [] },
  );
  return { ...kept, live: kept.live.flatMap((one) => stillLive(one, kept.comparison, series)) };
}

/** How far a number goes may depend on another that was moved, as a scar does on its depth. */
function stillLive(one: LiveNumber, { scenarios }: Comparison, series: Series): LiveNumber[] {
  const scenario = scenarios.find(({ id }) => id === one.scenario)!;
  const number = liveNumbers(scenario, series, 0).find(({ key }) => key === one.key);
  if (!one.limits || !number) return [one];
  const limits = clipLimits(one.limits, number);
  return limits ? [{ ...one, limits }] : [];
}

/** A scenario with one number brought inside its limits; null where it is inside, or has none. */
function intoLimits(
  scenario: Scenario,
  series: Series,
  { key, limits }: LiveNumber,
): { scenario: Scenario; fault: Fault } | null {
  const { growth, id } = scenario;
  const pace = growth.kind === 'constant' ? growth.g : NaN;
  const number = liveNumbers(scenario, series, pace).find((one) => one.key === key);
  if (!limits || !number || (key === 'g' && ESTIMATED.includes(growth.kind))) return null;
  const scale = SHOWN[number.quantity];
  const shown = formatAmount(number.value * scale);
  const kept = Math.min(Math.max(number.value * scale, limits.min), limits.max);
  const used = formatAmount(kept);
  if (used === shown) return null;
  const allowed = `${formatAmount(limits.min)} to ${formatAmount(limits.max)}`;
  return {
    scenario: number.with(fromShown(kept, scale)),
    fault: fault(`${id}.${key}`, shown, 'E_RANGE', allowed, used),
  };
}

/** The very double that a query gives for what people see. */
function fromShown(shown: number, scale: number): number {
  return Math.round(shown * PLACES) / (PLACES * scale);
}

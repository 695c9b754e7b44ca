import { fault, type Fault } from '../query/fault';
import { round6 } from '../round';
import type { ErrorCode, ModelError } from '../types';

/** A refusal of the model as a fault of the part or the field it names, or of the function as a whole. */
export function refusal(name: string, input: object, error: ModelError): Fault {
  const { field, part, rest, reachedAtLow, reachedAtHigh } = error;
  const whole = field ?? name;
  const parameter = part === undefined ? whole : `baseline.parts.${part}`;
  const value = field === undefined ? input : valueOf(input, field);
  const echo = typeof value === 'string' ? value : JSON.stringify(value);
  return {
    ...fault(parameter, echo, error.error, allowedBy(error), null, error),
    ...(rest === undefined ? {} : { rest }),
    ...(reachedAtLow === undefined ? {} : { reachedAtLow }),
    ...(reachedAtHigh === undefined ? {} : { reachedAtHigh }),
  };
}

/** What stands in a field, in the growth rule, or else everywhere. */
function valueOf(input: object, field: string): unknown {
  const rule: unknown = Reflect.get(input, 'baseline');
  for (const place of [input, rule]) {
    if (typeof place === 'object' && place !== null && Object.hasOwn(place, field)) {
      return Reflect.get(place, field);
    }
  }
  return input;
}

function allowedBy({ error, reachedAtLow, reachedAtHigh }: ModelError): string {
  if (reachedAtLow === undefined || reachedAtHigh === undefined) return ALLOWED[error];
  return `a target from ${round6(reachedAtLow)} to ${round6(reachedAtHigh)}`;
}

/** For machines: what each refusal would have accepted. */
const ALLOWED: Readonly<Record<ErrorCode, string>> = {
  E_YEAR: 'whole years from 1900 to 2200',
  E_NONPOSITIVE: 'levels above 0',
  E_HORIZON: 'a year between the first and the last that can be computed',
  E_HORIZON_ZERO: 'at least one year',
  E_OBS_COUNT: 'more observations, or parts and their growths in equal number',
  E_OBS_ORDER: 'years that increase',
  E_GROWTH_LE_MINUS_100: 'growth above -1 in every year, levers included',
  E_NONPOSITIVE_PATH: 'a change that leaves something in every year',
  E_SEGMENTS: 'increasing years, the first no later than the year after the base',
  E_CEILING: 'a ceiling above 0 that growth leads towards and does not reach in its first year',
  E_ANCHORS: 'increasing years after the base',
  E_KIND: 'a kind of the specification',
  E_RANGE: 'numbers within what their field allows, and a result that JSON can hold',
  E_SHOCK: 'a year after the base, a depth from 0 to below 1, a scar up to it, a year to recover',
  E_TARGET_NONPOSITIVE: 'a target above 0',
  E_NO_LEVERAGE: 'a lever that acts by that year',
  E_UNREACHABLE: 'a target that can be reached',
  E_SHARE_RANGE: 'shares between 0 and 1, rounding included',
  E_REST_NEGATIVE: 'parts that sum to the total at most',
  E_ZERO_SUM: 'parts, or shares, whose sum is not 0',
  E_LOG_DOMAIN: 'numbers above 0 whose ratios a double can hold',
  E_EXP_DOMAIN: 'a pace and a span that stay within e^-700 and e^700',
};

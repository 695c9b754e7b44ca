import type { Year } from './types';

/** Why the model refuses; the codes of specification 1.0.0 §10.4. */
export type ErrorCode =
  | 'E_YEAR'
  | 'E_NONPOSITIVE'
  | 'E_HORIZON'
  | 'E_HORIZON_ZERO'
  | 'E_OBS_COUNT'
  | 'E_OBS_ORDER'
  | 'E_GROWTH_LE_MINUS_100'
  | 'E_NONPOSITIVE_PATH'
  | 'E_SEGMENTS'
  | 'E_CEILING'
  | 'E_ANCHORS'
  | 'E_KIND'
  | 'E_RANGE'
  | 'E_SHOCK'
  | 'E_TARGET_NONPOSITIVE'
  | 'E_NO_LEVERAGE'
  | 'E_UNREACHABLE'
  | 'E_SHARE_RANGE'
  | 'E_REST_NEGATIVE'
  | 'E_ZERO_SUM'
  | 'E_LOG_DOMAIN'
  | 'E_EXP_DOMAIN';

/** A refusal as a value: the code of the specification and what it refers to. */
export interface ModelError {
  error: ErrorCode;
  year?: Year;
  field?: string;
  /** The part of a series whose own rule is refused. */
  part?: string;
  /** `E_UNREACHABLE`: the levels at both ends of what was tried. */
  reachedAtLow?: number;
  reachedAtHigh?: number;
  /** `E_REST_NEGATIVE`: what would be left. */
  rest?: number;
}

export type Result<T> = T | ModelError;

/** True where a result is a refusal. */
export function isError(result: unknown): result is ModelError {
  return typeof result === 'object' && result !== null && 'error' in result;
}

import type { ErrorCode, Year } from '../types';

/** Why a part of a query or of a JSON comparison was not taken as written. */
export type FaultCode =
  | 'UNREADABLE'
  | 'UNKNOWN_PARAMETER'
  | 'REPEATED'
  | 'MISSING'
  | 'GAP'
  | 'NONE_SHOWN'
  | 'TOO_LONG'
  | 'UNKNOWN_SERIES'
  | 'UNKNOWN_FIGURE'
  | 'UNKNOWN_VERSION'
  | 'NO_PARTS'
  | ErrorCode;

/** One refused part: which, what it said, what would have been allowed and what was used instead. */
export interface Fault {
  parameter: string;
  /** As given, at most 64 characters. */
  value: string;
  code: FaultCode;
  /** For machines: a list or a range. */
  allowed: string;
  /** What stands in its place, as a query would write it; null where nothing does. */
  used: string | null;
  /** Which number of it, and which year, where the model names them. */
  field?: string;
  year?: Year;
  /** `E_REST_NEGATIVE`: what would be left. */
  rest?: number;
  /** `E_UNREACHABLE`: the levels at both ends of what was tried. */
  reachedAtLow?: number;
  reachedAtHigh?: number;
}

const LONGEST_ECHO = 64;

/** Makes a fault, cutting what it echoes to 64 characters. */
export function fault(
  parameter: string,
  value: string,
  code: FaultCode,
  allowed: string,
  used: string | null = null,
  { field, year }: { field?: string | undefined; year?: Year | undefined } = {},
): Fault {
  return {
    ...{ parameter: cut(parameter), value: cut(value), code, allowed, used },
    ...(field === undefined ? {} : { field }),
    ...(year === undefined ? {} : { year }),
  };
}

/** A text of an address as far as it is given back, never in the middle of a character. */
export function cut(text: string): string {
  const characters = Array.from(text.slice(0, 2 * (LONGEST_ECHO + 1)));
  return characters.length > LONGEST_ECHO
    ? `${characters.slice(0, LONGEST_ECHO - 1).join('')}…`
    : text;
}

/** What is not listed is readable but impossible: the model's own codes. */
const STATUS: Partial<Record<FaultCode, 400 | 404 | 413>> = {
  UNREADABLE: 400,
  UNKNOWN_PARAMETER: 400,
  REPEATED: 400,
  MISSING: 400,
  GAP: 400,
  TOO_LONG: 413,
  UNKNOWN_SERIES: 404,
  UNKNOWN_FIGURE: 404,
  UNKNOWN_VERSION: 404,
};

/** The HTTP status that tells a program most about a list of faults: 413, then 404, 400, 422. */
export function statusOf(faults: readonly Fault[]): 400 | 404 | 413 | 422 {
  const seen = new Set(faults.map(({ code }) => STATUS[code] ?? 422));
  return ([413, 404, 400] as const).find((status) => seen.has(status)) ?? 422;
}

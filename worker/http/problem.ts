import type { Context } from 'hono';
import { statusOf, type Fault } from '../../model';
import type { Env } from '../env';

export type ProblemStatus = 400 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 501 | 503;

/** One fault of a request, as a program reads it. */
export interface ProblemError {
  parameter: string;
  value: string;
  code: string;
  allowed: string;
  /** Which number of it, and which year, where the model names them. */
  field?: string | undefined;
  year?: number | undefined;
  /** What else the model names: what would be left, and the levels at both ends of its search. */
  rest?: number | undefined;
  reachedAtLow?: number | undefined;
  reachedAtHigh?: number | undefined;
}

const TITLES: Record<ProblemStatus, string> = {
  400: 'The request could not be read',
  404: 'There is nothing of that name',
  405: 'That method is not allowed here',
  409: 'Something else has that place',
  413: 'The request is too large',
  415: 'The body is not JSON',
  422: 'The request asks for something impossible',
  429: 'Too many requests',
  500: 'Something went wrong on our side',
  501: 'That format is not made here',
  503: 'A part of the site is out of reach',
};

/** With a 503, when to try again, s: what was out of reach may be back by then. */
export const RETRY_SOON = { 'retry-after': '60' } as const;

/** Answers with a problem document (RFC 9457); `more` are members and values beside the usual ones. */
export function problem(
  c: Context<Env>,
  status: ProblemStatus,
  detail: string,
  errors: readonly ProblemError[] = [],
  more: Readonly<Record<string, string>> = {},
): Response {
  return c.body(
    JSON.stringify({ type: 'about:blank', title: TITLES[status], status, detail, errors, ...more }),
    status,
    {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...(status === 503 ? RETRY_SOON : {}),
    },
  );
}

/** Answers with every fault at once. */
export function faultsProblem(c: Context<Env>, faults: readonly Fault[]): Response {
  const errors = faults.map(errorOf);
  const names = [...new Set(faults.map(({ parameter }) => parameter))].join(', ');
  return problem(c, statusOf(faults), `Not taken as written: ${names}.`, errors);
}

/** What stands in a refused part's place is for pages to say. */
function errorOf(fault: Fault): ProblemError {
  const { parameter, value, code, allowed, field, year, rest, reachedAtLow, reachedAtHigh } = fault;
  // What is undefined, JSON leaves out.
  return { parameter, value, code, allowed, field, year, rest, reachedAtLow, reachedAtHigh };
}

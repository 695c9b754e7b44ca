import { cagr } from '../growth/cagr';
import { isError, type Result } from '../types';
import { checkSum, type SumCheck } from './checkSum';
import { impliedTotal } from './impliedTotal';

/** A number as a check compares it: printed in an article, or in a source outside them. */
export interface PrintedFigure {
  /** Ledger id; null for a value from outside the articles. */
  figure: string | null;
  /** Id of the publication that prints it. */
  source: string;
  value: number;
  /** The step it is rounded to. */
  step: number;
}

interface Named {
  id: string;
  title: string;
  year: number;
  note: string | null;
}

/** Figures that must agree by arithmetic. Shares and growths are in per cent, as they are printed. */
export type Check = Named &
  (
    | { kind: 'sum'; parts: readonly PrintedFigure[]; total: PrintedFigure; step: number }
    | {
        kind: 'share';
        level: PrintedFigure;
        share: PrintedFigure;
        /** The total the level is a share of, if one is printed anywhere. */
        total: PrintedFigure | null;
      }
    | { kind: 'growth'; from: PrintedFigure; to: PrintedFigure; growth: PrintedFigure }
  );

/** `rounding`: rounding explains any difference; `unverified`: nothing to compare with. */
export type Verdict = 'rounding' | 'inconsistent' | 'unverified';

/** What the arithmetic of a check gives: totals in the figures' unit, growth as a fraction. */
export type CheckResult =
  | ({ kind: 'sum' } & SumCheck)
  | { kind: 'share'; total: number; low: number; high: number; verdict: Verdict }
  | { kind: 'growth'; growth: number; low: number; high: number; verdict: Verdict };

/** A check beside its result. */
export interface Checked {
  check: Check;
  result: CheckResult;
}

/** Compares the figures of a check; the codes of `checkSum`, `impliedTotal` and `cagr`. */
export function evaluateCheck(check: Check): Result<CheckResult> {
  switch (check.kind) {
    case 'sum':
      return evaluateSum(check);
    case 'share':
      return evaluateShare(check);
    case 'growth':
      return evaluateGrowth(check);
  }
}

/** Every check with its result, in their order; the build refuses those that cannot be evaluated. */
export function evaluateChecks(checks: readonly Check[]): Checked[] {
  return checks.flatMap((check) => {
    const result = evaluateCheck(check);
    return isError(result) ? [] : [{ check, result }];
  });
}

function evaluateSum(check: Extract<Check, { kind: 'sum' }>): Result<CheckResult> {
  const result = checkSum({
    parts: check.parts.map(({ value }) => value),
    total: check.total.value,
    unit: check.step,
  });
  return isError(result) ? result : { kind: 'sum', ...result };
}

function evaluateShare(check: Extract<Check, { kind: 'share' }>): Result<CheckResult> {
  const { level, share, total } = check;
  const result = impliedTotal({
    level: level.value,
    share: share.value / 100,
    levelUnit: level.step,
    shareUnit: share.step / 100,
  });
  if (isError(result)) return result;
  const verdict = total ? verdictOf(result, edgesOf(total)) : 'unverified';
  return { kind: 'share', ...result, verdict };
}

function evaluateGrowth(check: Extract<Check, { kind: 'growth' }>): Result<CheckResult> {
  const { from, to, growth } = check;
  const [before, after, printed] = [edgesOf(from), edgesOf(to), edgesOf(growth)];
  const middle = cagr({ v0: from.value, v1: to.value, years: 1 });
  const slowest = cagr({ v0: before.high, v1: after.low, years: 1 });
  const fastest = cagr({ v0: before.low, v1: after.high, years: 1 });
  if (isError(middle)) return middle;
  if (isError(slowest)) return slowest;
  if (isError(fastest)) return fastest;
  const range = { low: slowest.g, high: fastest.g };
  const verdict = verdictOf(range, { low: printed.low / 100, high: printed.high / 100 });
  return { kind: 'growth', growth: middle.g, ...range, verdict };
}

/** Everything that is rounded to a printed figure. */
function edgesOf({ value, step }: PrintedFigure): { low: number; high: number } {
  return { low: value - step / 2, high: value + step / 2 };
}

function verdictOf(
  computed: { low: number; high: number },
  printed: { low: number; high: number },
): Verdict {
  return computed.low <= printed.high && printed.low <= computed.high ? 'rounding' : 'inconsistent';
}

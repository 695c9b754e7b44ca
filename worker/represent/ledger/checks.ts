import { describeCheck } from '../../../chart/text/checkWords';
import type { Words } from '../../../chart/words';
import { figuresOf, round6, type Checked, type PrintedFigure } from '../../../model';

/** A check as a program reads it: what is compared, what the arithmetic gives, and the verdict. */
export function representCheck(checked: Checked, words: Words) {
  const { check, result } = checked;
  const { id, kind, title, year, note } = check;
  const { arithmetic } = describeCheck(checked, words);
  return {
    id,
    kind,
    title,
    year,
    figures: figuresOf(check),
    arithmetic,
    ...numbersOf(checked),
    printed: printedOf(setAgainst(check)),
    verdict: result.verdict,
    note,
  };
}

/** The same as a row of a table, for CSV. */
export function checkRow({ figures, printed, ...rest }: ReturnType<typeof representCheck>) {
  return {
    ...rest,
    figures: figures.join(' '),
    printed: printed?.value ?? null,
    printed_source: printed?.source ?? null,
  };
}

/** What was computed and how far rounding may move it; growth is a fraction. */
function numbersOf({ result }: Checked) {
  switch (result.kind) {
    case 'sum': {
      const { sum, residual, tolerance } = result;
      return {
        computed: round6(sum),
        low: round6(sum - tolerance),
        high: round6(sum + tolerance),
        residual: round6(residual),
        tolerance: round6(tolerance),
      };
    }
    case 'share':
      return interval(result.total, result.low, result.high);
    case 'growth':
      return interval(result.growth, result.low, result.high);
  }
}

function interval(computed: number, low: number, high: number) {
  return {
    computed: round6(computed),
    low: round6(low),
    high: round6(high),
    residual: null,
    tolerance: null,
  };
}

function setAgainst(check: Checked['check']): PrintedFigure | null {
  if (check.kind !== 'growth') return check.total;
  const { growth } = check;
  return { ...growth, value: growth.value / 100, step: growth.step / 100 };
}

function printedOf(figure: PrintedFigure | null) {
  return figure && { value: round6(figure.value), figure: figure.figure, source: figure.source };
}

import { finestPlaces, type Checked, type PrintedFigure } from '../../model';
import type { Words } from '../words';
import { formatFixed, withPercent } from './format';

/** A check in words: what was computed, what rounding allows, and what it is set against. */
export interface CheckWords {
  arithmetic: string;
  allows: string;
  against: string;
  verdict: string;
}

/** Puts a check and its result into words and numbers a reader can follow with a pencil. */
export function describeCheck({ check, result }: Checked, words: Words): CheckWords {
  const { checks } = words.about;
  const verdict = checks.verdicts[result.verdict];
  const range = (low: string, high: string) => checks.range({ low, high });
  if (check.kind === 'sum' && result.kind === 'sum') {
    const places = finestPlaces([check.step]);
    const { sum, tolerance } = result;
    return {
      arithmetic: checks.sum({
        parts: check.parts.map(({ value }) => formatFixed(value, places, words)),
        sum: formatFixed(sum, places, words),
      }),
      allows: range(
        formatFixed(sum - tolerance, places + 1, words),
        formatFixed(sum + tolerance, places + 1, words),
      ),
      against: againstWords(asPrinted(check.total, words), check.total, words),
      verdict,
    };
  }
  if (check.kind === 'share' && result.kind === 'share') {
    return {
      arithmetic: checks.share({
        level: asPrinted(check.level, words),
        share: withPercent(asPrinted(check.share, words), words),
        total: formatFixed(result.total, 1, words),
      }),
      allows: range(formatFixed(result.low, 1, words), formatFixed(result.high, 1, words)),
      against: check.total
        ? againstWords(asPrinted(check.total, words), check.total, words)
        : checks.none,
      verdict,
    };
  }
  if (check.kind === 'growth' && result.kind === 'growth') {
    const percent = (fraction: number) => formatFixed(100 * fraction, 2, words);
    return {
      arithmetic: checks.growth({
        from: asPrinted(check.from, words),
        to: asPrinted(check.to, words),
        growth: withPercent(percent(result.growth), words),
      }),
      allows: range(percent(result.low), withPercent(percent(result.high), words)),
      against: againstWords(
        withPercent(asPrinted(check.growth, words), words),
        check.growth,
        words,
      ),
      verdict,
    };
  }
  throw new RangeError(`the result of ${check.id} is of another kind`);
}

function asPrinted({ value, step }: PrintedFigure, words: Words): string {
  return formatFixed(value, finestPlaces([value, step]), words);
}

function againstWords(value: string, { figure }: PrintedFigure, words: Words): string {
  const { printed, outside } = words.about.checks;
  return figure === null ? outside({ value }) : printed({ value });
}

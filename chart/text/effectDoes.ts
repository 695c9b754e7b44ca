import type { Lever, Shock } from '../../model';
import type { DrawnWords, Words } from '../words';
import { formatAmount, formatPoints, formatSize, formatYear } from './format';

/** What a lever does, without its name: "+2 % from 2027, in full from 2031". */
export function leverDoes(lever: Lever, words: Words): string {
  const { effect } = words;
  const start = formatYear(lever.start);
  const full = formatYear(lever.start + lever.ramp - 1);
  return words.compare.effect.lever({
    size: leverSize(lever, words),
    when: lever.ramp > 1 ? effect.rampedPoints({ start, full }) : effect.fromYear({ start }),
    until: untilOf(lever, words),
  });
}

/**
 * Until when a lever acts. A growth that never ends is a strong claim, so it is said; a level reached
 * stays anyway. `fades` says of a lever that stops at once that it fades out within a year.
 */
export function untilOf(
  { kind, end, out }: Lever,
  { effect }: DrawnWords,
  mark: (year: string, name: 'end' | 'gone') => string = (year) => year,
  fades = false,
): string {
  if (end === null) return kind === 'growth' ? effect.forEver : '';
  const years = out ?? 1;
  const last = mark(formatYear(end), 'end');
  return fades || years > 1
    ? effect.fadingOut({ end: last, gone: mark(formatYear(end + years), 'gone') })
    : effect.until({ end: last });
}

/** A lever's size with its sign: "+2 %", "−0.5 points a year". */
export function leverSize({ kind, size }: Lever, words: Words): string {
  const sign = size > 0 ? '+' : '';
  if (kind === 'level') return `${sign}${formatSize(size, words)}`;
  return words.compare.effect.points({ size: `${sign}${formatPoints(size, words)}` });
}

/** What a shock does, without its name: "−12 % in 2030, back in two years but for 1 %". */
export function shockDoes(shock: Shock, words: Words): string {
  const { effect } = words.compare;
  const what = { depth: shockSize(shock, words), year: formatYear(shock.year) };
  if (shock.scar === shock.depth && shock.depth > 0) return effect.shockForEver(what);
  const years = yearsInWords(shock.recovery, words);
  return shock.scar > 0
    ? effect.shockScar({ ...what, years, scar: formatSize(shock.scar, words) })
    : effect.shock({ ...what, years });
}

/** A shock's depth as what it takes: "−12 %". */
export function shockSize({ depth }: Shock, words: DrawnWords): string {
  return formatSize(-depth, words);
}

/** A number of years as a sentence says it: "two years". */
export function yearsInWords(years: number, words: DrawnWords): string {
  return words.effect.years({ count: years, digits: formatAmount(years, words) });
}

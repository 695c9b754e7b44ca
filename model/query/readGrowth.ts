import type { Anchor, Growth, Segment } from '../types';
import { parseAmount, parseInteger, parsePercent } from './decimal';
import { STILL } from './growthWord';

/** How the growth rule of a part is written in a query, for messages. */
export const PART_WORDS = [
  'a growth in % a year (-50 to 100)',
  ...['hold', 'mean', 'trend', 'trend.ols', 'linear_4.2', 'phased_2019_1_2026_3.5'],
  ...['fading_5_2_8', 'logistic_5_400', 'drawn_2025_260_2030_300', 'drawn.growth_…'],
].join(', ');

/** The same for the rule of a scenario. */
export const GROWTH_WORDS = [PART_WORDS, 'target_500_2040', 'parts'].join(', ');

const NAMED: Readonly<Record<string, Growth>> = {
  hold: STILL,
  mean: { kind: 'hold', level: 'gmean' },
  trend: { kind: 'drift', estimator: 'endpoint' },
  'trend.ols': { kind: 'drift', estimator: 'ols' },
  parts: { kind: 'parts', parts: [] },
};

/** Rules with numbers: each reads its own, and gives null where they are not such numbers. */
const NUMBERED: Readonly<Record<string, (numbers: readonly string[]) => Growth | null>> = {
  linear: ([d, ...rest]) => complete({ kind: 'linear', d: parseAmount(d ?? '') }, rest),
  phased: (numbers) => {
    const segments = inPairs(numbers, (from, g): Segment | null =>
      whole({ from: parseInteger(from), g: parsePercent(g) }),
    );
    return segments && { kind: 'phased', segments };
  },
  fading: ([g0 = '', gLong = '', halfLife = '', ...rest]) =>
    complete(
      {
        kind: 'fading',
        g0: parsePercent(g0),
        gLong: parsePercent(gLong),
        halfLife: parseAmount(halfLife),
      },
      rest,
    ),
  logistic: ([g0 = '', ceiling = '', ...rest]) =>
    complete({ kind: 'logistic', g0: parsePercent(g0), ceiling: parseAmount(ceiling) }, rest),
  drawn: (numbers) => drawn(numbers, 'flat'),
  'drawn.growth': (numbers) => drawn(numbers, 'growth'),
  target: ([value = '', year = '', ...rest]) =>
    complete({ kind: 'target', year: parseInteger(year), value: parseAmount(value) }, rest),
};

/**
 * The growth rule a word names, or null where it names none. Ranges are the resolver's business, and
 * so are the rules of parts, which stand under keys of their own.
 */
export function parseGrowth(word: string): Growth | null {
  const plain = word.normalize('NFKC').trim();
  if (Object.hasOwn(NAMED, plain)) return NAMED[plain]!;
  const g = parsePercent(plain);
  if (g !== null) return { kind: 'constant', g };
  const [name = '', ...numbers] = plain.split('_');
  return Object.hasOwn(NUMBERED, name) ? NUMBERED[name]!(numbers) : null;
}

function drawn(numbers: readonly string[], after: 'flat' | 'growth'): Growth | null {
  const anchors = inPairs(numbers, (year, value): Anchor | null =>
    whole({ year: parseInteger(year), value: parseAmount(value) }),
  );
  return anchors && { kind: 'drawn', anchors, after };
}

/** At least one pair, each read; null where one cannot be or one stands alone. */
function inPairs<T>(
  words: readonly string[],
  read: (first: string, second: string) => T | null,
): T[] | null {
  if (words.length === 0 || words.length % 2 === 1) return null;
  const steps: T[] = [];
  for (let i = 0; i < words.length; i += 2) {
    const step = read(words[i]!, words[i + 1]!);
    if (step === null) return null;
    steps.push(step);
  }
  return steps;
}

type Whole<T> = T & { [K in keyof T]: Exclude<T[K], null> };

/** What was read, if every number of it could be. */
function whole<const T extends object>(read: T): Whole<T> | null {
  return isWhole(read) ? read : null;
}

/** The same, if also nothing is left over. */
function complete<const T extends object>(read: T, rest: readonly string[]): Whole<T> | null {
  return rest.length === 0 ? whole(read) : null;
}

function isWhole<T extends object>(read: T): read is Whole<T> {
  return Object.values(read).every((value) => value !== null);
}

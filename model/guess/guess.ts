import { exp, log } from '../det';
import type { Anchor, Year } from '../types';

/** What somebody expects: a level for every year they have drawn, from the first year on. */
export type Guess = readonly Anchor[];

/**
 * A guess with a level in one more year. Years between it and the nearest one drawn before follow
 * the straight line; those of an earlier stroke that it passes over are drawn anew.
 */
export function drawTo(guess: Guess, start: Anchor, stroke: Anchor, before: Anchor | null): Guess {
  const from = before ?? nearestBefore(guess, start, stroke.year);
  const [left, right] = from.year <= stroke.year ? [from, stroke] : [stroke, from];
  const between = Array.from({ length: right.year - left.year - 1 }, (_, i): Anchor => {
    const year = left.year + 1 + i;
    const share = (year - left.year) / (right.year - left.year);
    return { year, value: left.value + share * (right.value - left.value) };
  });
  const drawn = [...between, stroke].filter(({ year }) => year > start.year);
  const years = new Set(drawn.map(({ year }) => year));
  return [...guess.filter(({ year }) => !years.has(year)), ...drawn].sort(
    (one, other) => one.year - other.year,
  );
}

function nearestBefore(guess: Guess, start: Anchor, year: Year): Anchor {
  return guess.findLast((one) => one.year < year) ?? start;
}

/** The level of a guess in a year: its own, that of the last year drawn before, or where it starts. */
export function guessedIn(guess: Guess, start: Anchor, year: Year): number {
  return (guess.find((one) => one.year === year) ?? nearestBefore(guess, start, year)).value;
}

/** Nearer than this to the curve between its neighbours, as a share, a year need not be told. */
const NEAR = 0.003;

/**
 * At most so many of a guess's years that constant growth between them tells it best, ends included;
 * fewer where the others would add nothing that can be seen.
 */
export function anchorsOf(guess: Guess, most: number): Anchor[] {
  const kept = new Set([0, guess.length - 1].filter((i) => i in guess));
  while (kept.size < Math.min(most, guess.length)) {
    const at = [...kept].sort((one, other) => one - other);
    let worst = { i: -1, off: NEAR };
    for (const [k, left] of at.slice(0, -1).entries()) {
      const right = at[k + 1]!;
      for (let i = left + 1; i < right; i++) {
        const off = Math.abs(
          guess[i]!.value / onCurve(guess[left]!, guess[right]!, guess[i]!.year) - 1,
        );
        if (off > worst.off) worst = { i, off };
      }
    }
    if (worst.i < 0) break;
    kept.add(worst.i);
  }
  return [...kept].sort((one, other) => one - other).map((i) => guess[i]!);
}

/** The level that a drawn scenario has between two anchors. */
function onCurve(from: Anchor, to: Anchor, year: Year): number {
  // V = V_a·(V_b/V_a)^((t−a)/(b−a)).
  const share = (year - from.year) / (to.year - from.year);
  return from.value * exp(log(to.value / from.value) * share);
}

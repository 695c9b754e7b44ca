import coverage from './coverage.json' with { type: 'json' };
import { runsOf } from './runsOf';

const runs = runsOf(coverage);

/** Whether the project's font has a glyph for this code point, in both weights. */
export function isCovered(codePoint: number): boolean {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (runs[middle]!.end <= codePoint) low = middle + 1;
    else high = middle;
  }
  return codePoint >= (runs[low]?.from ?? Infinity);
}

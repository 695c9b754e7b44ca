import coverage from './coverage.json' with { type: 'json' };

/** First code points of the covered runs, and the code points just after them. */
const starts: number[] = [];
const ends: number[] = [];

// The table holds lengths in turn: so many code points without a glyph, so many with one.
let next = 0;
coverage.gapsAndRuns.forEach((length, i) => {
  if (i % 2 === 1) {
    starts.push(next);
    ends.push(next + length);
  }
  next += length;
});

/** Whether the project's font has a glyph for this code point, in both weights. */
export function isCovered(codePoint: number): boolean {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] ?? 0) <= codePoint) low = middle + 1;
    else high = middle;
  }
  return codePoint >= (starts[low] ?? Infinity);
}

/** Neighbouring code points; `end` is the one after the last. */
export interface Run {
  from: number;
  end: number;
}

/** The runs of a table: it holds lengths in turn, so many code points that are not in it, so many that are. */
export function runsOf({ gapsAndRuns }: { gapsAndRuns: readonly number[] }): Run[] {
  const runs: Run[] = [];
  let next = 0;
  gapsAndRuns.forEach((length, i) => {
    if (i % 2 === 1) runs.push({ from: next, end: next + length });
    next += length;
  });
  return runs;
}

/** Code points that a table lists: it holds lengths in turn, so many that are not in it, so many that are. */
export function codesOf({ gapsAndRuns }: { gapsAndRuns: readonly number[] }): number[] {
  const codes: number[] = [];
  let next = 0;
  gapsAndRuns.forEach((length, i) => {
    const end = next + length;
    for (; next < end; next++) if (i % 2 === 1) codes.push(next);
  });
  return codes;
}

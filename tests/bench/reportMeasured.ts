import type { Measured } from './measure';
import { inTimes, inWords, printTable } from './printTable';

/** Prints medians, the middle half, the worst, and each median as a multiple of the first. */
export function reportMeasured(title: string, all: readonly Measured[], aim: string): void {
  const first = all[0]!;
  printTable(
    title,
    aim,
    all.map(({ name, median, low, high, worst }) => [
      name,
      `${inWords(median)} median`,
      `${inWords(low)} to ${inWords(high)}`,
      `${inWords(worst)} worst`,
      inTimes(median / first.median),
    ]),
  );
}

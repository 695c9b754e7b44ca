import { measure, sumOfResults, type Measured } from './measure';
import { nastyQueries } from './nastyQueries';
import { possiblePaths } from './possiblePaths';
import { sixScenarios } from './sixScenarios';

const { fast, slow } = await sixScenarios();
report(
  'Six scenarios × 33 years, three levers, a shock and two ranges each',
  await measure(fast, { warmUp: 20, counted: 41 }),
  'aim: at most 10 × the bare loop',
);
report(
  'The same against Squiggle with distributions',
  await measure(slow, { warmUp: 2, counted: 9 }),
  'aim: Squiggle at least 1,000 × Kuroshio',
);
report(
  '10,000 possible paths of 33 years',
  await measure(await possiblePaths(), { warmUp: 3, counted: 11 }),
  'aim: Squiggle at least 5 × Kuroshio',
);
report(
  'Reading a query: a plain link, then 4,000 characters made to be slow',
  await measure(nastyQueries(), { warmUp: 20, counted: 101 }),
  'aim: the worst under 5 ms',
);
console.log(`(results sum to ${sumOfResults().toPrecision(6)})`);

/** A table of medians, and each as a multiple of the first. */
function report(title: string, all: readonly Measured[], aim: string): void {
  console.log(`\n${title}\n(${aim})\n`);
  const first = all[0]!;
  for (const { name, median, low, high, worst } of all) {
    const columns = [
      name.padEnd(36),
      `${time(median)} median`.padEnd(20),
      `${time(low)} to ${time(high)}`.padEnd(26),
      `${time(worst)} worst`.padEnd(18),
      `${(median / first.median).toPrecision(3)} ×`,
    ];
    console.log(columns.join(''));
  }
}

function time(milliseconds: number): string {
  return milliseconds < 1
    ? `${(milliseconds * 1000).toPrecision(3)} µs`
    : `${milliseconds.toPrecision(3)} ms`;
}

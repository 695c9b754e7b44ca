import { measure, sumOfResults } from '../measure';
import { reportMeasured } from '../reportMeasured';
import { nastyQueries } from './nastyQueries';
import { possiblePaths } from './possiblePaths';
import { sixScenarios } from './sixScenarios';

/** The model against what it must not be slower than, and against a language for estimates. */
export async function measureModel(): Promise<void> {
  const { fast, slow } = await sixScenarios();
  reportMeasured(
    'Six scenarios × 33 years, three levers, a shock and two ranges each',
    await measure(fast, { warmUp: 20, counted: 41 }),
    'aim: at most 10 × the bare loop',
  );
  reportMeasured(
    'The same against Squiggle with distributions',
    await measure(slow, { warmUp: 2, counted: 9 }),
    'aim: Squiggle at least 1,000 × Kuroshio',
  );
  reportMeasured(
    '10,000 possible paths of 33 years',
    await measure(await possiblePaths(), { warmUp: 3, counted: 11 }),
    'aim: Squiggle at least 5 × Kuroshio',
  );
  reportMeasured(
    'Reading a query: a plain link, then 4,000 characters made to be slow',
    await measure(nastyQueries(), { warmUp: 20, counted: 101 }),
    'aim: the worst under 5 ms',
  );
  console.log(`(results sum to ${sumOfResults().toPrecision(6)})`);
}

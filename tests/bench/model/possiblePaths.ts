import { catalogue } from '../../../data';
import { isError, mcPath, pairs, pathDrawer } from '../../../model';
import { estimateDrift } from '../../../model/growth/estimateDrift';
import type { Candidate } from '../measure';
import { runSquiggle } from './squiggle';

const YEARS = 33;
const PATHS = 10_000;

/** The task for the model and for Squiggle: 10,000 possible paths of trade over 33 years. */
export async function possiblePaths(): Promise<Candidate[]> {
  const observations = pairs(catalogue.series['trade']!);
  return [
    {
      name: 'Kuroshio',
      times: 1,
      run: () => {
        const drawer = pathDrawer(observations, 1, YEARS);
        if (isError(drawer)) throw new Error(drawer.error);
        let sum = 0;
        for (let i = 0; i < PATHS; i++) sum += drawer.next().path[YEARS - 1]!;
        return sum / PATHS;
      },
    },
    {
      name: 'Kuroshio, mcPath with a seed each',
      times: 1,
      run: () => {
        let sum = 0;
        for (let seed = 0; seed < PATHS; seed++) {
          const drawn = mcPath({ observations, seed, years: YEARS });
          if (isError(drawn)) throw new Error(drawn.error);
          sum += drawn.path[YEARS - 1]!;
        }
        return sum / PATHS;
      },
    },
    { name: 'Squiggle', times: 1, run: await runSquiggle(program(observations), PATHS) },
  ];
}

/** The same draws in the same order: drift, then volatility, then one a year, on every sample at once. */
function program(observations: Parameters<typeof mcPath>[0]['observations']): string {
  const drift = estimateDrift({ observations });
  if (isError(drift)) throw new Error(drift.error);
  const { s, T, mu, df } = drift;
  return `
z() = SampleSet.fromDist(normal(0, 1))
z0 = z()
chi = List.reduce(List.upTo(1, ${df}), 0, {|sum, i|
  drawn = z()
  sum + drawn * drawn
})
sigma = ${s} * (${df} / chi) ^ 0.5
mu = ${mu} + sigma * z0 / ${T} ^ 0.5
logs = List.reduce(List.upTo(1, ${YEARS}), [log(${observations.at(-1)![1]})], {|path, i|
  List.append(path, path[List.length(path) - 1] + mu + sigma * z())
})
levels = List.map(logs, exp)
quantile(levels[${YEARS}], 0.5)`;
}

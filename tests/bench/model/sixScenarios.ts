import { catalogue } from '../../../data';
import {
  computeComparison,
  parseComparison,
  type Computation,
  type Point,
  type Projection,
} from '../../../model';
import { runSquiggle } from './squiggle';
import type { Candidate } from '../measure';

const YEARS = 33;

/** Levers and a shock as a link writes them, the same for every scenario. */
const EFFECTS = {
  lever: ['points_0.5_2027_5', 'level_6_2028_8', 'points_-0.3_2030_4_2038_3'],
  shock: ['shock_12_2030_3_2'],
};

/** Six scenarios over 33 years with three levers, a shock and two ranges each. */
function comparison() {
  const query = new URLSearchParams({ series: 'trade', to: String(2018 + YEARS) });
  for (const [i, id] of [...'abcdef'].entries()) {
    query.set(id, String(2 + i / 2));
    for (const [key, words] of Object.entries(EFFECTS)) {
      for (const word of words) query.append(`${id}.${key}`, word);
    }
    query.set(`${id}.band`, '50_80');
  }
  const { comparison: read, faults } = parseComparison(query.toString(), catalogue, {
    languages: ['en'],
    sizes: ['page'],
  });
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return read;
}

/** The task for the model, for a loop that only multiplies, and for Squiggle. */
export async function sixScenarios(): Promise<{ fast: Candidate[]; slow: Candidate[] }> {
  const asked = comparison();
  const computed = computeComparison(asked, catalogue);
  const model: Candidate = {
    name: 'Kuroshio',
    times: 200,
    run: () => computeComparison(asked, catalogue).projections.at(-1)!.summary.value,
  };
  return {
    fast: [{ name: 'bare loop', times: 2_000, run: bareLoop(computed) }, model],
    slow: [
      { ...model, times: 200 },
      { name: 'Squiggle, closed form', times: 1, run: await runSquiggle(closedForm(computed)) },
      { name: 'Squiggle, samples', times: 1, run: await runSquiggle(samples(computed)) },
    ],
  };
}

/** For each year everything that its levels are multiplied by, computed beforehand. */
function multipliers({ projections }: Computation): Float64Array[] {
  return projections.map(({ points }) => {
    const rows = points.slice(1).map((point, h) => rowOf(points[h]!, point));
    return Float64Array.from(rows.flat());
  });
}

/** Growth of the baseline, effect on it, then both ends of both ranges. */
function rowOf(before: Point, { value, baseline, bands }: Point): number[] {
  const ends = bands.flatMap(({ lower, upper }) => [lower / value, upper / value]);
  return [baseline / before.baseline, value / baseline, ...ends];
}

/** Only the multiplications, from one typed array into another. */
function bareLoop(computed: Computation): () => number {
  const all = multipliers(computed);
  const base = computed.projections[0]!.points[0]!.value;
  const out = new Float64Array(all.length * YEARS * 6);
  return () => {
    let to = 0;
    for (const row of all) {
      let baseline = base;
      for (let from = 0; from < row.length; from += 6) {
        baseline *= row[from]!;
        const value = baseline * row[from + 1]!;
        out[to] = baseline;
        out[to + 1] = value;
        for (let end = 2; end < 6; end++) out[to + end] = value * row[from + end]!;
        to += 6;
      }
    }
    return out[out.length - 5]!;
  };
}

/** What both Squiggle programs share: growth, levers and the shock as functions of the year. */
function assumptions(projection: Projection): string {
  const { growth } = projection.scenario;
  if (growth.kind !== 'constant') throw new Error('a constant growth was asked for');
  return `
base = 238.5
points(y) = ${growth.g} + 0.005 * min([1, max([0, (y - 2026) / 5])]) - 0.003 * min([1, max([0, (y - 2029) / 4])]) * max([0, min([1, (2041 - y) / 3])])
effect(y) = (1 + 0.06 * min([1, max([0, (y - 2027) / 8])])) * (y < 2030 ? 1 : y >= 2033 ? 0.98 : 0.88 + 0.1 * (y - 2030) / 3)
trend = List.reduce(List.upTo(2019, ${2018 + YEARS}), [base], {|path, y| List.append(path, path[List.length(path) - 1] * (1 + points(y)))})
`;
}

const ENDS =
  '[quantile(d, 0.1), quantile(d, 0.25), quantile(d, 0.5), quantile(d, 0.75), quantile(d, 0.9)]';

/** Every year as one lognormal, which Squiggle keeps as a formula: its fastest way. */
function closedForm({ projections }: Computation): string {
  return everyScenario(
    projections,
    `List.map(List.upTo(1, ${YEARS}), {|h|
  d = lognormal(log(trend[h] * effect(2018 + h)), 0.1512 * h ^ 0.5)
  ${ENDS}
})`,
  );
}

/** Every year as a thousand samples, its default number: what a formula cannot say goes this way. */
function samples({ projections }: Computation): string {
  return everyScenario(
    projections,
    `List.map(List.upTo(1, ${YEARS}), {|h|
  d = trend[h] * effect(2018 + h) * exp(SampleSet.fromDist(normal(0, 0.1512 * h ^ 0.5)))
  ${ENDS}
})`,
  );
}

function everyScenario(projections: readonly Projection[], body: string): string {
  const blocks = projections.map(
    (projection, i) => `s${i} = {${assumptions(projection)}${body}\n}`,
  );
  const last = `s${projections.length - 1}[${YEARS - 1}][2]`;
  return `${blocks.join('\n')}\n${last}`;
}

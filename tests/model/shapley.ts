import { isError, scenario, type ScenarioInput } from '../../model';

/**
 * The difference from the baseline shared out by Shapley's value: every lever's addition, averaged
 * over every order in which they can be switched on. A cross-check of the logarithmic mean. `run`
 * computes a scenario, here or elsewhere.
 */
export function shapley(
  input: ScenarioInput & { year: number },
  run: typeof scenario = scenario,
): { contributions: Record<string, number> } {
  const { levers = [], shocks = [], base, year } = input;
  const ids = [...levers, ...shocks].map(({ id }) => id);
  const levelWith = (on: ReadonlySet<string>): number => {
    const found = run({
      ...input,
      levers: levers.filter(({ id }) => on.has(id)),
      shocks: shocks.filter(({ id }) => on.has(id)),
    });
    if (isError(found)) throw new Error(found.error);
    return found.scenario[year - base.year] ?? NaN;
  };
  const share = (id: string): number => {
    const others = ids.filter((other) => other !== id);
    let sum = 0;
    for (let mask = 0; mask < 2 ** others.length; mask++) {
      const before = others.filter((_, i) => Math.floor(mask / 2 ** i) % 2 === 1);
      const weight =
        (factorial(before.length) * factorial(others.length - before.length)) /
        factorial(ids.length);
      sum += weight * (levelWith(new Set([...before, id])) - levelWith(new Set(before)));
    }
    return sum;
  };
  return { contributions: Object.fromEntries(ids.map((id) => [id, share(id)])) };
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}

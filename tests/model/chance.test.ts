import { describe, expect, it } from 'vitest';
import { exp, fan, isError, log, mcPath, normalInv, pathDrawer, type Obs } from '../../model';
import { sfc32Stream, toUnit } from '../../model/random/sfc32';

const trade: readonly Obs[] = [
  [2000, 129],
  [2002, 107],
  [2007, 173.1],
  [2008, 214.4],
  [2013, 229],
  [2018, 231.7],
];
const years = trade.map(([year]) => year);

/** Standard normals from one seed. */
function normals(seed: number): () => number {
  const draw = sfc32Stream(seed);
  return () => {
    const found = normalInv({ p: [toUnit(draw())] });
    return isError(found) ? NaN : found.z[0]!;
  };
}

describe('the range of a trend', () => {
  const runs = 20_000;

  /** Share of random walks, seen at the article's six years, that end inside their own range. */
  function coverage(level: number, ahead: number): number {
    const normal = normals(20181118);
    const [mu, sigma] = [0.033, 0.15];
    let inside = 0;
    for (let n = 0; n < runs; n++) {
      let x = log(129);
      const walk = years.map((year, i): Obs => {
        const dt = i === 0 ? 0 : year - years[i - 1]!;
        x += mu * dt + sigma * Math.sqrt(dt) * normal();
        return [year, exp(x)];
      });
      const actual = exp(x + mu * ahead + sigma * Math.sqrt(ahead) * normal());
      const range = fan({ observations: walk, year: 2018 + ahead, level, mode: 'trend' });
      if (!isError(range) && actual >= range.lower && actual <= range.upper) inside++;
    }
    return inside / runs;
  }

  // Three standard errors of a share of 0.8 in 20,000 runs are 0.0085, of 0.5 they are 0.0106.
  it.each([
    [80, 10, 0.0085],
    [80, 1, 0.0085],
    [50, 10, 0.0106],
  ])('holds about %i in 100 futures %i years ahead', (level, ahead, tolerance) => {
    expect(Math.abs(coverage(level, ahead) - level / 100)).toBeLessThan(tolerance);
  });
});

describe(mcPath, () => {
  const paths = 20_000;

  it('spreads its paths as the fan says, in every year', () => {
    const drawer = pathDrawer(trade, 42, 20);
    if (isError(drawer)) throw new Error(drawer.error);
    const ends = Array.from({ length: paths }, () => drawer.next().path);
    for (const h of [1, 5, 10, 20]) {
      for (const level of [50, 80, 95]) {
        const range = fan({ observations: trade, year: 2018 + h, level, mode: 'trend' });
        if (isError(range)) throw new Error(range.error);
        const below = (bound: number) => ends.filter((path) => path[h - 1]! < bound).length / paths;
        const tail = (1 - level / 100) / 2;
        // Four standard errors of a share in 20,000 paths.
        const tolerance = 4 * Math.sqrt((tail * (1 - tail)) / paths);
        expect(Math.abs(below(range.lower) - tail)).toBeLessThan(tolerance);
        expect(Math.abs(1 - below(range.upper) - tail)).toBeLessThan(tolerance);
        expect(Math.abs(below(range.median) - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / paths));
      }
    }
  });

  it('draws the same path from the same seed, and another from another', () => {
    const draw = (seed: number) => mcPath({ observations: trade, seed, years: 10 });
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(mcPath({ observations: trade.slice(0, 2), seed: 1, years: 3 })).toEqual({
      error: 'E_OBS_COUNT',
    });
  });
});

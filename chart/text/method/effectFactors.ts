import { isError, shockFactor, type Lever, type Projection, type Shock } from '../../../model';
import type { Words } from '../../words';
import { effectName } from '../effectWords';
import { formatSize, formatYear } from '../format';
import { asFactor, equation, exact, factor, plus, type Step } from './equation';
import { weightsOf } from './weightsOf';

interface Factor extends Step {
  value: number;
}

/** What each lever of the level, and each shock, multiplies the path by in the last year. */
export function effectFactors({ scenario, summary, presets }: Projection, words: Words): Factor[] {
  const { year } = summary;
  const at = formatYear(year);
  const says = (effect: Lever | Shock) =>
    words.method.steps.factor({ name: effectName(effect, presets, words), year: at });
  return [
    ...scenario.levers
      .filter(({ kind }) => kind === 'level')
      .map((lever) => ({ says: says(lever), ...leverFactor(lever, year, words) })),
    ...scenario.shocks.map((shock) => ({
      says: says(shock),
      ...shockEquation(shock, year, words),
    })),
  ];
}

function leverFactor(lever: Lever, year: number, words: Words) {
  const [share = 0] = weightsOf(lever, [year]);
  const value = 1 + lever.size * share;
  const { formula } = equation({
    numbers: [exact(lever.size, formatSize(lever.size, words)), factor(share, words)],
    write: ([size = '', w]) => `1${plus(size)} × ${w}`,
    compute: ([size = 0, w = 0]) => 1 + size * w,
    result: value,
    show: asFactor(words),
  });
  return { value, formula };
}

function shockEquation(shock: Shock, year: number, words: Words) {
  const phi = shockFactor({ shock, years: [year] });
  const value = isError(phi) ? 1 : phi.phi[0]!;
  const passed = year - shock.year;
  const [depth, scar] = [shock.depth, shock.scar].map((size) =>
    exact(size, formatSize(size, words)),
  );
  const { formula } = equation({
    numbers: [depth!, scar!],
    write: ([d, s]) => {
      if (passed < 0) return '1';
      if (passed >= shock.recovery) return `1 − ${s}`;
      return `1 − ${d} + (${d} − ${s}) × ${passed} ÷ ${shock.recovery}`;
    },
    compute: ([d = 0, s = 0]) => {
      if (passed < 0) return 1;
      return passed >= shock.recovery ? 1 - s : 1 - d + ((d - s) * passed) / shock.recovery;
    },
    result: value,
    show: asFactor(words),
  });
  return { value, formula };
}

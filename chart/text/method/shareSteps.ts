import { exp, isError, logMean, type Projection } from '../../../model';
import type { Words } from '../../words';
import { effectName } from '../effectWords';
import { formatFixed } from '../format';
import { asLevel, equation, factor, ln, rounded, type Step } from './equation';

/** The difference from the rule alone, shared out by the logarithmic mean. */
export function shareSteps({ summary, presets }: Projection, words: Words): Step[] {
  const { value: high, baseline: low, contributions } = summary;
  const { steps } = words.method;
  const mean = logMean({ a: high, b: low });
  if (isError(mean)) return [];
  const L = mean.L;
  const between =
    formatFixed(high, 1, words) === formatFixed(low, 1, words)
      ? []
      : [
          {
            says: steps.share,
            formula: equation({
              numbers: [rounded(high, 1, words), rounded(low, 1, words)],
              write: ([x, y]) => `(${x} − ${y}) ÷ ln (${x} ÷ ${y})`,
              compute: ([x = 1, y = 2]) => (x - y) / ln(x / y),
              result: L,
              show: asLevel(words),
            }).formula,
          },
        ];
  const parts = contributions.map((part) => ({
    says: steps.adds({ name: effectName(part, presets, words) }),
    formula: equation({
      numbers: [rounded(L, 1, words), factor(exp(part.value / L), words)],
      write: ([x, times]) => `${x} × ln ${times}`,
      compute: ([x = 1, times = 1]) => x * ln(times),
      result: part.value,
      show: asLevel(words),
    }).formula,
  }));
  return [...between, ...parts];
}

import type { BacktestMethod } from '../../model';
import { formatFixed } from '../text/format';
import { joinSentences } from '../text/joinSentences';
import type { Words } from '../words';
import type { Tried, TriedRule } from './tryRules';

/** By what factor a rule was typically off, in words; a dash where it never gave a level. */
export function factorText({ summary }: TriedRule, words: Words): string {
  return fixed(summary.typicalFactor, words);
}

/** Its misses as a multiple of those of "no change". */
export function againstText({ summary }: TriedRule, words: Words): string {
  return fixed(summary.relMae, words);
}

/** The rules, nearest to what came first; equals as they are listed. */
export function nearestFirst({ rules }: Tried): TriedRule[] {
  return rules.toSorted((one, other) => factorOf(one) - factorOf(other));
}

/** How "no change" did beside the pace of the record, and which rule came nearest of all. */
export function backtestFinding(tried: Tried, words: Words): string {
  const text = words.backtest;
  const named = (method: BacktestMethod) => tried.rules.find((rule) => rule.method === method)!;
  const [better, worse] = [named('naive'), named('drift')].sort(
    (one, other) => factorOf(one) - factorOf(other),
  );
  const told = {
    ...{ one: text.rules[better!.method], factor: factorText(better!, words) },
    ...{ other: text.rules[worse!.method], others: factorText(worse!, words) },
  };
  const best = factorText(nearestFirst(tried)[0]!, words);
  // What is shown alike is told alike.
  const nearest = tried.rules.filter((rule) => factorText(rule, words) === best);
  return joinSentences(
    [
      told.factor === told.others ? text.alike(told) : text.nearer(told),
      text.nearest({
        list: nearest
          .map(({ method }) => text.quoted({ name: text.rules[method] }))
          .join(words.joints.nouns),
        factor: best,
        count: nearest.length,
      }),
    ],
    words,
  );
}

/** How much of a test such a record is: its tests overlap. */
export function backtestCaveat({ rules }: Tried, words: Words): string {
  return words.backtest.caveat({ tests: String(rules[0]!.rows.length) });
}

function factorOf({ summary }: TriedRule): number {
  return summary.typicalFactor ?? Infinity;
}

function fixed(value: number | null, words: Words): string {
  return value === null ? '–' : formatFixed(value, 2, words);
}

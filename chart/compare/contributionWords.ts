import { shortUnit, withUnitOf } from '../text/units';
import type { Series } from '../../model';
import { formatFixed, formatYear } from '../text/format';
import type { Words } from '../words';
import type { Split } from './contributionsOf';

/** A level with the decimals its parts are shown with. */
export function levelText(value: number, { decimals }: Split, words: Words): string {
  return formatFixed(value, Math.max(0, decimals), words);
}

/** A part with its sign and the same decimals: "+25.5". */
export function contributionText(value: number, split: Split, words: Words): string {
  const sign = value > 0 ? '+' : '';
  return `${sign}${levelText(value, split, words)}`;
}

/** What the parts come to together, as a finding. */
export function contributionFinding(split: Split, series: Series, words: Words): string {
  const { raises, lowers, cancels } = words.compare.contributions;
  const what = { name: words.compare.quoted({ name: split.name }), year: formatYear(split.year) };
  const { delta } = split.shown;
  if (delta === 0) return cancels(what);
  const size = levelText(Math.abs(delta), split, words);
  const amount = withUnitOf(size, series, words);
  return (delta > 0 ? raises : lowers)({ ...what, amount });
}

/** Every number of the drawing, for those who hear it. */
export function contributionDescription(split: Split, series: Series, words: Words): string {
  const { shown } = split;
  return words.compare.contributions.list({
    baseline: levelText(shown.baseline, split, words),
    list: split.parts
      .map(({ name }, i) =>
        words.compare.view.item({
          name,
          difference: contributionText(shown.contributions[i]!, split, words),
        }),
      )
      .join(words.joints.items),
    total: levelText(shown.scenario, split, words),
    unit: shortUnit(series, words),
  });
}

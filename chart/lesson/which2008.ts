import { checkSum, isError, type Anchor, type Series, type Year } from '../../model';
import { outerBand } from '../text/describe';
import {
  formatAmount,
  formatPercent,
  formatPrinted,
  formatRangeEnd,
  formatYear,
} from '../text/format';
import { shortUnit } from '../text/units';
import type { Words } from '../words';
import type { LessonWords } from '../words/lessonWords';
import type { LessonFacts } from './lessonFacts';
import { levelIn, paceBetween } from './paceBetween';
import { sayStep, type StepText, type StepTexts } from './stepText';

/** "Which 2008?": a total that its parts do not add up to, and what the other value would change. */
export function which2008(facts: LessonFacts, words: Words, lessons: LessonWords): StepTexts {
  const text = lessons['which-2008'];
  const { series: replaced } = facts.computation('sum');
  const { year, value, printed } = replacedIn(replaced);
  const trade = facts.series('trade');
  const [exports, imports] = trade.parts.map((part) => levelIn(part, year));
  // Every figure of that paragraph is printed with one decimal.
  const sum = checkSum({ parts: [exports!, imports!], total: printed, unit: 0.1 });
  if (isError(sum)) throw new RangeError(`${year}: ${sum.error}`);
  const elsewhere = trade.outside.filter((one) => one.year === year).map((one) => one.value);
  const before = trade.observations.findLast((one) => one.year < year)!;
  const quoted = formatPercent(facts.quote('growth').change, words);
  const growths = [printed, value].map((level) => formatPercent(level / before.value - 1, words));
  const shared = {
    year: formatYear(year),
    total: formatPrinted(printed, words),
    sum: formatPrinted(value, words),
    unit: shortUnit(trade, words),
  };
  return {
    sum: sayStep(
      text.sum,
      {
        ...shared,
        exports: formatPrinted(exports!, words),
        imports: formatPrinted(imports!, words),
        residual: formatPrinted(sum.residual, words),
        tolerance: formatAmount(sum.tolerance, words),
        stated: formatPrinted(elsewhere.find((one) => one === printed) ?? printed, words),
        reported: formatPrinted(elsewhere.find((one) => one !== printed) ?? value, words),
      },
      {
        options: [text.agrees.exactly, text.agrees.rounded, text.agrees.not],
        right: sum.residual === 0 ? 0 : sum.verdict === 'rounding' ? 1 : 2,
      },
    ),
    growth: sayStep(
      text.growth,
      {
        ...shared,
        ...{ growth: quoted, ofTotal: growths[0]!, ofSum: growths[1]! },
        before: formatYear(before.year),
        start: formatPrinted(before.value, words),
      },
      {
        options: [
          text.fits.total(shared),
          text.fits.sum(shared),
          text.fits.both,
          text.fits.neither,
        ],
        right: placeOfFitting(growths.map((growth) => growth === quoted)),
      },
    ),
    changes: changes(facts, year, words, lessons),
  };
}

/** What of the paces and of the range the other value moves. */
function changes(facts: LessonFacts, year: Year, words: Words, lessons: LessonWords): StepText {
  const text = lessons['which-2008'];
  const both = [facts.before('changes'), facts.computation('changes')];
  const [printed, replaced] = both.map(({ series }) => series);
  const [first, last] = [printed!.observations[0]!.year, printed!.observations.at(-1)!.year];
  const whole = both.map(({ series }) => paceBetween(series, first, last));
  const since = both.map(({ series }) => paceBetween(series, year, last));
  const ranges = both.map(({ projections }) => outerBand(projections[0]!)!);
  const upper = ranges.map((band) => band.upper);
  const moved = [whole, since, upper].map(([one, other]) => Math.abs(other! / one! - 1));
  const span = { first: formatYear(first), last: formatYear(last), year: formatYear(year) };
  const [wide, narrow] = ranges.map(({ lower, upper: end }) => ({
    low: formatRangeEnd(lower, words),
    high: formatRangeEnd(end, words),
  }));
  const percent = (fraction: number) => formatPercent(fraction, words, 2);
  return sayStep(
    text.changes,
    {
      ...span,
      total: formatPrinted(levelIn(printed!, year), words),
      sum: formatPrinted(levelIn(replaced!, year), words),
      whole: percent(whole[1]!),
      ...{ sinceTotal: percent(since[0]!), sinceSum: percent(since[1]!) },
      to: formatYear(both[1]!.comparison.to),
      outer: words.bandLabel[ranges[1]!.level],
      ...{ lowTotal: wide!.low, highTotal: wide!.high, lowSum: narrow!.low, highSum: narrow!.high },
    },
    {
      options: [text.moves.whole(span), text.moves.since(span), text.moves.range],
      right: moved.indexOf(Math.max(...moved)),
    },
  );
}

/** The figure that an alternative stands in for. */
function replacedIn({ id, observations }: Series): Anchor & { printed: number } {
  for (const { year, value, printed } of observations) {
    if (printed !== null) return { year, value, printed };
  }
  throw new RangeError(`${id}: nothing is replaced`);
}

/** Which answer names the values that fit: the total, the sum, both, neither. */
function placeOfFitting([total, sum]: readonly boolean[]): number {
  if (total) return sum ? 2 : 0;
  return sum ? 1 : 3;
}

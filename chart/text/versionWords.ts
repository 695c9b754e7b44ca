import { fixed, type Computation, type RevisedValue, type SinceThen } from '../../model';
import type { Words } from '../words';
import { displayDecimals, formatDate, formatFixed, formatPrinted, formatYear } from './format';
import { nameOf, shortUnit } from './scenarioWords';

/** What later data change of a comparison, in words. */
export interface SinceThenText {
  made: string;
  /** One for each later version: what it changed, and each value of it. */
  revisions: readonly { heading: string; values: readonly string[] }[];
  /** What the newest data make of every shown scenario, and whether they take all of it. */
  after: readonly string[];
  show: string;
}

/** Says what has changed since a comparison was made, on what was computed of it then. */
export function sinceThenText(since: SinceThen, then: Computation, words: Words): SinceThenText {
  const { comparison } = then;
  const data = String(since.newest.data);
  const list = endsOf(since, then, words).join(words.sentence.list);
  return {
    made: words.versions.made({ data: String(comparison.data) }),
    revisions: since.revisions.map(({ version, date, values }) => {
      const named = { data: String(version), date: formatDate(date, words) };
      const form = values.length === 0 ? words.versions.unchanged : words.versions.changed;
      return { heading: form(named), values: values.map((one) => valueText(one, then, words)) };
    }),
    after: [
      ...(list === ''
        ? []
        : [words.versions.ends({ data, year: formatYear(comparison.to), list })]),
      ...(since.faults.length === 0 ? [] : [words.versions.refused({ data })]),
    ],
    show: words.versions.show({ data }),
  };
}

function valueText(value: RevisedValue, { series }: Computation, words: Words): string {
  const { what, turn, none } = words.versions;
  const said = what[value.kind]({ year: formatYear(value.year) });
  const part = series.parts.find(({ id }) => id === value.series);
  const [before, after] = [value.before, value.after].map((level) =>
    level === null ? none : formatPrinted(level, words),
  );
  return words.versions.value({
    what: part ? what.part({ part: part.title, what: said }) : said,
    turn: turn({ before: before!, after: after! }),
    unit: shortUnit(series, words),
    reasons: value.reasons.join(' '),
  });
}

/** A phrase for each scenario; the difference is that of the two values as they are shown. */
function endsOf({ ends }: SinceThen, then: Computation, words: Words): string[] {
  const { turn, end, same } = words.versions;
  const unit = shortUnit(then.series, words);
  return ends.flatMap(({ id, before, after }) => {
    const projection = then.projections.find(({ scenario }) => scenario.id === id);
    if (!projection) return [];
    const name = nameOf(projection, words);
    const decimals = displayDecimals([before, after]);
    const [was, is] = [fixed(before, decimals), fixed(after, decimals)];
    const level = (value: number) => formatFixed(value, Math.max(decimals, 0), words);
    if (was === is) return [same({ name, value: level(is), unit })];
    const difference = `${is > was ? '+' : ''}${level(fixed(is - was, decimals))}`;
    return [end({ name, turn: turn({ before: level(was), after: level(is) }), unit, difference })];
  });
}

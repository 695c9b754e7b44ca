import { fixed, type Computation, type RevisedValue, type SinceThen } from '../../model';
import type { Words } from '../words';
import { dataText } from './dataText';
import { displayDecimals, formatDate, formatFixed, formatPrinted, formatYear } from './format';
import { joinSentences } from './joinSentences';
import { nameOf, shortUnit } from './scenarioWords';

/** What later data change of a comparison, in words. */
export interface SinceThenText {
  made: string;
  /** How many values have changed. */
  summary: string;
  /** Every later version that changed any of them, and each with its reason. */
  revisions: readonly { heading: string; values: readonly string[] }[];
  /** What the newest data make of every shown scenario, and whether they take all of it. */
  after: readonly string[];
  show: string;
}

/** Says what has changed since a comparison was made, on what was computed of it then. */
export function sinceThenText(since: SinceThen, then: Computation, words: Words): SinceThenText {
  const { comparison } = then;
  const { versions } = words;
  const made = String(comparison.data);
  const data = String(since.newest.data);
  const changed = since.revisions.filter(({ values }) => values.length > 0);
  const count = changed.flatMap(({ values }) => values).length;
  const list = endsOf(since, then, words).join(versions.between);
  return {
    made: versions.made({ data: made }),
    summary: (count === 0 ? versions.unchanged : versions.summary)({ count, data: made }),
    revisions: changed.map(({ version, date, values }) => ({
      heading: versions.revision({ data: String(version), date: formatDate(date, words) }),
      values: values.map((one) => valueText(one, then, words)),
    })),
    after: [
      ...(list === '' ? [] : [versions.ends({ data, year: formatYear(comparison.to), list })]),
      ...(since.faults.length === 0 ? [] : [versions.refused({ data })]),
    ],
    show: versions.show({ data }),
  };
}

function valueText(value: RevisedValue, { series }: Computation, words: Words): string {
  const { what, none } = words.versions;
  const said = what[value.kind]({ year: formatYear(value.year) });
  const part = series.parts.find(({ id }) => id === value.series);
  const level = (one: number | null) => (one === null ? none : formatPrinted(one, words));
  return words.versions.value({
    what: part ? what.part({ part: dataText(part.title, words), what: said }) : said,
    before: level(value.before),
    after: level(value.after),
    unit: shortUnit(series, words),
    reasons: joinSentences(value.reasons, words),
  });
}

/** A phrase for each scenario; the difference is that of the two values as they are shown. */
function endsOf({ ends }: SinceThen, then: Computation, words: Words): string[] {
  const { end, same } = words.versions;
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
    return [end({ name, before: level(was), after: level(is), unit, difference })];
  });
}

import { checkSum } from '../model/accounting/checkSum';
import { finestPlaces } from '../model/accounting/decimalPlaces';
import type { Check } from '../model/accounting/evaluateCheck';
import { splitOf } from '../model/splitOf';
import { isError, type Observation, type Series } from '../model/types';
import { fault, quoted } from './fault';
import type { SeriesFile } from './schema';

/**
 * The series with the parts that their files name. Throws on a part that cannot be one, on parts
 * that are never known in the same year, and where they contradict their total and no check says so.
 */
export function resolveParts(
  contents: readonly SeriesFile[],
  series: Readonly<Record<string, Series>>,
  checks: readonly Check[],
): Record<string, Series> {
  return Object.fromEntries(
    contents.map(({ id, parts: ids }) => {
      const whole = { ...series[id]!, parts: ids.map((part) => series[part]!) };
      const file = `series/${id}.json`;
      if (ids.length > 0) {
        refuseStrangers(file, whole, contents);
        refuseContradictions(file, whole, checks);
      }
      return [id, whole];
    }),
  );
}

function refuseStrangers(file: string, whole: Series, contents: readonly SeriesFile[]): void {
  const led = contents.filter(({ parts }) => parts.length > 0).map(({ id }) => id);
  const seen = new Set<string>();
  for (const { id, unit } of whole.parts) {
    const row = `part ${quoted(id)}`;
    if (led.some((one) => one === id)) throw fault(file, row, 'it has parts of its own');
    if (seen.has(id)) throw fault(file, row, 'it is named twice');
    if (unit !== whole.unit) throw fault(file, row, `it is in ${unit}, not in ${whole.unit}`);
    seen.add(id);
  }
  if (!splitOf(whole)) throw fault(file, 'parts', 'no year has a value of each of them');
}

function refuseContradictions(file: string, whole: Series, checks: readonly Check[]): void {
  for (const total of whole.observations) {
    const parts = whole.parts.flatMap(
      ({ observations }) => observations.find(({ year }) => year === total.year) ?? [],
    );
    if (parts.length < whole.parts.length || agree(parts, total)) continue;
    if (checks.some((check) => isAbout(check, parts, total))) continue;
    const list = parts.map(({ value }) => value).join(' + ');
    const what = `${list} is not ${total.value} in ${total.year}, and no check says so`;
    throw fault(file, 'parts', what);
  }
}

/** Whether parts differ from their total by no more than rounding to the last printed place explains. */
function agree(parts: readonly Observation[], { value: total }: Observation): boolean {
  const values = parts.map(({ value }) => value);
  const unit = Number(`1e-${finestPlaces([...values, total])}`);
  const checked = checkSum({ parts: values, total, unit });
  return !isError(checked) && checked.verdict === 'rounding';
}

function isAbout(check: Check, parts: readonly Observation[], total: Observation): boolean {
  if (check.kind !== 'sum' || check.total.figure !== total.figure) return false;
  const figures = check.parts.map(({ figure }) => figure);
  return parts.every(({ figure }) => figures.includes(figure));
}

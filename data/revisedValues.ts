import type { Catalogue, RevisedValue, Series } from '../model/types';
import type { Change } from './revisionSchema';

/** A value that a reader can be shown, and what names it among the others of its series. */
type Value = Pick<RevisedValue, 'year' | 'kind' | 'figure'> & {
  key: string;
  value: number;
  /** Ids of the figures it is made from. */
  figures: readonly string[];
};

/** Every value that two versions of the data have differently, by series and year, with the reasons. */
export function revisedValues(
  before: Catalogue,
  after: Catalogue,
  changes: readonly Change[],
): RevisedValue[] {
  return Object.keys(after.series).flatMap((id) => {
    const [old, now] = [before, after].map(({ series }) => valuesOf(series[id]!));
    const keys = [...new Set([...old!.keys(), ...now!.keys()])];
    return keys
      .flatMap((key): RevisedValue[] => {
        const [was, is] = [old!.get(key), now!.get(key)];
        const { year, kind, figure } = (is ?? was)!;
        if (was?.value === is?.value) return [];
        const values = { before: was?.value ?? null, after: is?.value ?? null };
        const figures = [...(was?.figures ?? []), ...(is?.figures ?? [])];
        const reasons = changes
          .filter((change) => isBehind(change, { id, kind, figures }))
          .map(({ reason }) => reason);
        return [{ series: id, year, kind, figure, ...values, reasons: [...new Set(reasons)] }];
      })
      .sort((a, b) => a.year - b.year);
  });
}

/** Every value of a series: its record, the alternatives, and what is known from outside. */
function valuesOf({ observations, outside }: Series): Map<string, Value> {
  const values = [
    ...observations.flatMap(({ year, value, figure, alternative }): Value[] => {
      const figures = figure.split(' ');
      const record: Value = { year, kind: 'record', figure: null, key: `${year}`, value, figures };
      if (!alternative) return [record];
      const other = { year, kind: 'alternative', figure: alternative.figure } as const;
      const key = `${year} ${alternative.figure}`;
      return [record, { ...other, key, value: alternative.value, figures }];
    }),
    ...outside.map(({ year, value, source }): Value => {
      const key = `${year} from ${source}`;
      return { year, kind: 'outside', figure: null, key, value, figures: [] };
    }),
  ];
  return new Map(values.map((one) => [one.key, one]));
}

/** Whether a change is what made a value another; a derived value has several figures behind it. */
function isBehind(
  change: Change,
  { id, kind, figures }: Pick<Value, 'kind' | 'figures'> & { id: string },
): boolean {
  if ('outside' in change) return kind === 'outside' && change.outside === id;
  if (kind === 'outside') return false;
  if ('figure' in change) return figures.includes(change.figure);
  if ('alternative' in change)
    return kind === 'alternative' && figures.includes(change.alternative);
  if (change.series !== id) return false;
  const named = [change.before, change.after].flatMap((entry) =>
    entry === null ? [] : 'figure' in entry ? [entry.figure] : entry.figures,
  );
  return named.some((figure) => figures.includes(figure));
}

import type { Check, Checked } from '../accounting/evaluateCheck';
import type { Series } from '../types';

/** What a printed figure is used for. */
export interface FigureUses {
  series: readonly Series[];
  checks: readonly Checked[];
}

/** The series that draw a figure or compute a value with it, and the checks that compare it, by its id. */
export function figureUses(
  series: readonly Series[],
  checked: readonly Checked[],
): (figure: string) => FigureUses {
  const drawn = series.map((one) => ({
    one,
    ids: new Set(one.observations.flatMap(({ figure }) => figure.split(' '))),
  }));
  const compared = checked.map((one) => ({ one, ids: new Set(figuresOf(one.check)) }));
  const having = <T>(all: readonly { one: T; ids: ReadonlySet<string> }[], id: string): T[] =>
    all.filter(({ ids }) => ids.has(id)).map(({ one }) => one);
  return (id) => ({ series: having(drawn, id), checks: having(compared, id) });
}

/** Ids of the ledger's figures that a check compares, what is computed from first. */
export function figuresOf(check: Check): string[] {
  const figures = () => {
    switch (check.kind) {
      case 'sum':
        return [...check.parts, check.total];
      case 'share':
        return [check.level, check.share, check.total];
      case 'growth':
        return [check.from, check.to, check.growth];
    }
  };
  return figures().flatMap((printed) => printed?.figure ?? []);
}

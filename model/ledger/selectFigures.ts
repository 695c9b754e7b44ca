import type { FindingKind } from '../types';
import { isDoubtful } from './isDoubtful';
import type { LedgerFigure } from './ledgerFigure';
import type { LedgerFilters, LedgerView } from './parseLedgerQuery';

/** The rows that pass every filter, in the ledger's order. */
export function filterFigures<F extends LedgerFigure>(
  figures: readonly F[],
  { article, unit, year, doubtful }: LedgerFilters,
): F[] {
  return figures.filter(
    (figure) =>
      (article === null || figure.article === article) &&
      (unit === null || figure.unit === unit) &&
      (year === null || figure.year === year) &&
      (!doubtful || isDoubtful(figure.finding)),
  );
}

/** The rows a page shows: those that pass the filters and hold every word looked for, in its order. */
export function selectFigures<F extends LedgerFigure>(
  figures: readonly F[],
  view: LedgerView,
): F[] {
  const words = folded(view.text ?? '')
    .split(' ')
    .filter((word) => word !== '');
  const found = filterFigures(figures, view).filter((figure) => {
    const text = textOf(figure);
    return words.every((word) => text.includes(word));
  });
  if (view.sort === 'figure') return view.descending ? found.reverse() : found;
  const units = [...new Set(figures.map(({ unit }) => unit))];
  return sorted(found, keysOf(view.sort, units), view.descending);
}

type Key = number | string | null;

/** What a row is sorted by, the first that differs. Numbers of different units do not compare. */
function keysOf(
  sort: Exclude<LedgerView['sort'], 'figure'>,
  units: readonly string[],
): (figure: LedgerFigure) => readonly Key[] {
  switch (sort) {
    case 'value':
      return ({ value, unit }) => (value === null ? [null] : [units.indexOf(unit), value]);
    case 'year':
      return ({ year }) => [year];
    case 'measures':
      return ({ measures }) => [measures];
    case 'place':
      return ({ article, section, paragraph }) => [article, section, paragraph];
    case 'finding':
      return ({ finding }) => [finding === null ? null : GRAVEST_FIRST[finding.kind]];
  }
}

const GRAVEST_FIRST: Record<FindingKind, number> = {
  error: 0,
  inconsistent: 1,
  doubtful: 2,
  unverified: 3,
  rounding: 4,
  consistent: 5,
};

/** Stable; a row without the key stands last in either direction. */
function sorted<F extends LedgerFigure>(
  figures: readonly F[],
  keys: (figure: LedgerFigure) => readonly Key[],
  descending: boolean,
): F[] {
  return figures
    .map((figure) => ({ figure, key: keys(figure) }))
    .sort((a, b) => compare(a.key, b.key, descending ? -1 : 1))
    .map(({ figure }) => figure);
}

function compare(a: readonly Key[], b: readonly Key[], direction: 1 | -1): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? null;
    if (left === right) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    return left < right ? -direction : direction;
  }
  return 0;
}

function textOf(figure: LedgerFigure): string {
  const { id, article, section, cites, value, qualifier, unit, period, measures } = figure;
  const { finding, alternatives } = figure;
  const printed = value === null ? null : `${qualifier ?? ''} ${value} ${unit}`;
  const others = alternatives.map((one) => `${one.value} ${one.reason}`);
  return folded(
    [id, article, section, cites, printed, period, measures, finding?.text, ...others].join(' '),
  );
}

/** One form for letters that look alike and for the quotation marks and spaces people cannot type. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}

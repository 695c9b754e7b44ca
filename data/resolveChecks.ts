import { evaluateCheck, type Check, type PrintedFigure } from '../model/accounting/evaluateCheck';
import { isError } from '../model/types';
import type { CheckFile, Stepped } from './checkSchema';
import { fault, quoted } from './fault';
import { levelOf, type Ledger, type Level } from './resolve';

type Find = (id: string) => Level;

/**
 * Replaces the figure ids of every check by what the ledger prints. Throws on a missing figure or
 * source, on units that cannot be compared and on arithmetic that cannot be done.
 */
export function resolveChecks(
  file: string,
  checks: readonly CheckFile[],
  ledger: Ledger,
  refuseUnknownSource: (file: string, row: string, id: string) => void,
): readonly Check[] {
  return checks.map((entry) => {
    const row = `row ${quoted(entry.id)}`;
    if (entry.kind === 'share' && entry.total && 'source' in entry.total) {
      refuseUnknownSource(file, row, entry.total.source);
    }
    const find: Find = (id) => levelOf(file, row, id, ledger);
    refuseMixedUnits(file, row, entry, find);
    const check = resolveCheck(entry, find, (figure) => yearOf(file, row, figure));
    const result = evaluateCheck(check);
    if (!isError(result)) return check;
    throw fault(file, row, `the figures cannot be compared: ${result.error}`);
  });
}

function resolveCheck(entry: CheckFile, find: Find, year: (figure: Level) => number): Check {
  const { id, title, note } = entry;
  const stepped = ({ figure, step }: Stepped) => printed(find(figure), step);
  switch (entry.kind) {
    case 'sum': {
      const { kind, parts, step } = entry;
      const total = find(entry.total);
      const members = parts.map((part) => printed(find(part), step));
      const common = { id, title, note, year: year(total) };
      return { ...common, kind, parts: members, total: printed(total, step), step };
    }
    case 'share': {
      const { kind, total } = entry;
      const common = { id, title, note, year: year(find(entry.level.figure)) };
      const whole = total && ('figure' in total ? stepped(total) : { figure: null, ...total });
      return {
        ...common,
        kind,
        level: stepped(entry.level),
        share: stepped(entry.share),
        total: whole,
      };
    }
    case 'growth': {
      const { kind, from, to, growth } = entry;
      const common = { id, title, note, year: year(find(to.figure)) };
      return {
        ...common,
        kind,
        from: stepped(from),
        to: stepped(to),
        growth: stepped(growth),
      };
    }
  }
}

function printed({ id, source, value }: Level, step: number): PrintedFigure {
  return { figure: id, source, value, step };
}

function yearOf(file: string, row: string, { id, year }: Level): number {
  if (year === null) throw fault(file, row, `figure ${quoted(id)} has no year`);
  return year;
}

/** Shares and growths are per cent; what is added, divided or grown has one unit. */
function refuseMixedUnits(file: string, row: string, entry: CheckFile, find: Find): void {
  const { rates, levels } = idsByRole(entry);
  for (const id of rates) {
    const { unit } = find(id);
    if (unit !== '%') throw fault(file, row, `figure ${quoted(id)} is in ${unit}, not in %`);
  }
  const [first, ...others] = levels.map(find);
  for (const { id, unit } of others) {
    if (unit === first?.unit) continue;
    throw fault(file, row, `figure ${quoted(id)} is in ${unit}, not in ${first?.unit}`);
  }
}

function idsByRole(entry: CheckFile): { rates: string[]; levels: string[] } {
  switch (entry.kind) {
    case 'sum':
      return { rates: [], levels: [entry.total, ...entry.parts] };
    case 'share': {
      const { total } = entry;
      const whole = total && 'figure' in total ? [total.figure] : [];
      return { rates: [entry.share.figure], levels: [entry.level.figure, ...whole] };
    }
    case 'growth':
      return { rates: [entry.growth.figure], levels: [entry.from.figure, entry.to.figure] };
  }
}

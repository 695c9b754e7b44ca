import { Hono, type Context } from 'hono';
import { wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import { checks, figures, milestones, presets, sources } from '../../data/ledger';
import { ledgerVocabulary } from '../../data/ledgerVocabulary';
import { evaluateChecks, filterFigures, parseLedgerFilters } from '../../model';
import type { Env } from '../env';
import { answerOnce, CACHE } from '../http/caching';
import { csvHeaders } from '../http/csvHeaders';
import { faultsProblem } from '../http/problem';
import { toCsv } from '../../chart/represent/csv';
import { checkRow, representCheck } from '../represent/ledger/checks';
import { COLUMNS } from '../represent/ledger/columns';
import {
  milestoneRow,
  presetRow,
  representPreset,
  sourceRow,
} from '../represent/ledger/companions';
import { figureRow, representFigure } from '../represent/ledger/figures';

/** The ledger and its companions: every list as JSON, and as CSV under the same name. */
export const ledger = new Hono<Env>();

list('figures', figureRow, (c) => {
  const { filters, faults } = parseLedgerFilters(new URL(c.req.url).search, ledgerVocabulary);
  if (faults.length > 0) return faultsProblem(c, faults);
  const origin = c.env.PUBLIC_ORIGIN;
  return filterFigures(figures, filters).map((figure) => representFigure(figure, origin));
});
list('sources', sourceRow, () => sources);
list('milestones', milestoneRow, () => milestones);
list('presets', presetRow, () =>
  presets.map((preset) => representPreset(preset, presets, wordsOf(null))),
);
list('checks', checkRow, () =>
  evaluateChecks(checks).map((checked) => representCheck(checked, wordsOf(null))),
);

/** Serves one list. `rowsOf` gives its rows for a request, or the problem to answer with. */
function list<Row extends object>(
  name: keyof typeof COLUMNS,
  cellsOf: (row: Row) => Partial<Record<string, string | number | boolean | null>>,
  rowsOf: (c: Context<Env>) => readonly Row[] | Response,
): void {
  const answer = (make: (c: Context<Env>, rows: readonly Row[]) => Response) => {
    return (c: Context<Env>): Response | Promise<Response> => {
      const rows = rowsOf(c);
      if (rows instanceof Response) return rows;
      const identity = `data ${catalogue.version} ${new URL(c.req.url).search}`;
      const headers = { 'cache-control': CACHE.listing };
      return answerOnce(c, identity, headers, () => make(c, rows));
    };
  };
  ledger.get(
    `/${name}`,
    answer((c, rows) => c.json({ versions: { data: String(catalogue.version) }, [name]: rows })),
  );
  ledger.get(
    `/${name}.csv`,
    answer((c, rows) => c.body(toCsv(COLUMNS[name], rows.map(cellsOf)), 200, csvHeaders(name))),
  );
}

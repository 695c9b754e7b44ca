export * from './types';
export { exp, log } from './det';
export { round6, toFixed1 } from './round';
export { checkSum, type SumCheck } from './accounting/checkSum';
export {
  evaluateCheck,
  evaluateChecks,
  type Check,
  type CheckResult,
  type Checked,
  type PrintedFigure,
  type Verdict,
} from './accounting/evaluateCheck';
export { decimalPlaces, finestPlaces } from './accounting/decimalPlaces';
export { impliedTotal, type ImpliedTotal } from './accounting/impliedTotal';
export { cagr, doublingTime } from './growth/cagr';
export { estimateDrift, type Drift } from './growth/estimateDrift';
export { estimateOls } from './growth/estimateOls';
export { geometricMean } from './growth/geometricMean';
export { pairs } from './growth/observations';
export { bandMaker, levelsFor, levelsOf } from './range/bands';
export { displayLevels, levelPercent, supportedLevels } from './range/displayLevels';
export { fan } from './range/fan';
export { growthBand } from './range/growthBand';
export { meanFan } from './range/meanFan';
export { tTable } from './range/tTable';
export { scenario } from './scenario';
export { applyAlternatives } from './applyAlternatives';
export { project } from './project';
export { computeComparison, type Computation } from './computeComparison';
export { fault, statusOf, type Fault, type FaultCode } from './query/fault';
export { parseDecimal, percentToFraction } from './query/decimal';
export { parseGrowth, serializeGrowth } from './query/growthWord';
export { DEFAULT_HORIZON, GRAMMAR_VERSION, LIMITS, SCENARIO_IDS } from './query/limits';
export { parseComparison, type ParsedQuery } from './query/parseComparison';
export { LONGEST_QUERY, readPairs } from './query/readPairs';
export { resolveComparison, type Resolved } from './query/resolveComparison';
export { defaultBand, newScenario, observationsNeeded } from './query/resolveScenarios';
export { serializeComparison } from './query/serializeComparison';
export { VIEW_KEYS, type View, type ViewWords } from './query/view';
export { comparisonSchema, parseComparisonJson } from './query/comparisonSchema';
export { figuresOf, figureUses, type FigureUses } from './ledger/figureUses';
export { isDoubtful } from './ledger/isDoubtful';
export { locationOf } from './ledger/locationOf';
export type { LedgerFigure } from './ledger/ledgerFigure';
export {
  LEDGER_SORTS,
  parseLedgerFilters,
  parseLedgerView,
  WHOLE_LEDGER,
  type LedgerFilters,
  type LedgerSort,
  type LedgerView,
  type LedgerVocabulary,
} from './ledger/parseLedgerQuery';
export { filterFigures, selectFigures } from './ledger/selectFigures';
export { serializeLedgerFilters, serializeLedgerView } from './ledger/serializeLedgerView';

export * from './types';
export { detExpBits, detLogBits, exp, log } from './det';
export { fixed, round6, toFixed1 } from './round';
export { vectorFunctions } from './vectorFunctions';
export {
  callFunction,
  isFunctionName,
  modelFunctions,
  type FunctionName,
} from './functions/modelFunctions';
export type { Called, Field, ModelFunction } from './functions/defineFunction';
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
export { logisticR } from './growth/logisticR';
export { geometricMean } from './growth/geometricMean';
export { pairs } from './growth/observations';
export { levelsFor, levelsOf } from './range/bands';
export { displayLevels, levelPercent } from './range/displayLevels';
export { fan } from './range/fan';
export { growthBand } from './range/growthBand';
export { meanFan } from './range/meanFan';
export { tTable } from './range/tTable';
export { scenario, type ScenarioOutput } from './compose/scenario';
export type { GrowthInput, ScenarioInput } from './compose/input';
export { weight, type LeverInput } from './levers/weight';
export { shockFactor, type ShockInput } from './shocks/shockFactor';
export { depthFromYoY } from './shocks/depthFromYoY';
export { decompose, type Decomposition } from './decompose/decompose';
export {
  displayContributions,
  largestRemainder,
  type Displayed,
} from './decompose/largestRemainder';
export { logMean } from './decompose/logMean';
export { goalBaselineGrowth } from './goal/goalBaselineGrowth';
export { goalGrowth } from './goal/goalGrowth';
export { goalLever } from './goal/goalLever';
export { bestStretch, type Stretch } from './goal/bestStretch';
export { crossingOf, yearReached } from './goal/yearReached';
export { backtest, type Backtest, type BacktestRow } from './backtest/backtest';
export { BACKTEST_METHODS, type BacktestMethod } from './backtest/methods';
export type { BacktestSummary } from './backtest/summarise';
export { growthOfTotal } from './accounting/growthOfTotal';
export { reconcile, type Reconciled, type ReconcileMode } from './accounting/reconcile';
export { shareDecomp } from './accounting/shareDecomp';
export { indexTo100 } from './convert/indexTo100';
export { roundAbove } from './convert/roundAbove';
export { interpolateLog } from './convert/interpolateLog';
export { logToSimple, simpleToLog } from './convert/logGrowth';
export { realGrowth, realValue } from './convert/real';
export { mcPath, pathDrawer, type PossiblePath } from './random/mcPath';
export { normalInv } from './random/normalInv';
export { seedOf, seedOfText } from './random/seedOf';
export { sfc32 } from './random/sfc32';
export {
  constantNumber,
  drawnNumbers,
  fadingNumbers,
  fewNumbers,
  linearNumber,
  logisticNumbers,
  phasedNumbers,
  targetNumbers,
} from './numbers/ruleNumbers';
export { partOf, wholeOf, type RulePlace } from './numbers/rulePlace';
export { leverNumbers, shockNumbers } from './numbers/effectNumbers';
export { SHOWN, type Quantity, type ScenarioNumber } from './numbers/scenarioNumber';
export { anchorsOf, drawTo, guessedIn, type Guess } from './guess/guess';
export { typicalFactor } from './guess/typicalFactor';
export { withGuess } from './guess/withGuess';
export { liveNumbers } from './numbers/liveNumbers';
export { isLive, livePartsOf, type LivePart } from './embed/liveParts';
export { parseEmbed } from './embed/parseEmbed';
export { serializeEmbed } from './embed/serializeEmbed';
export {
  EMBED_PARTS,
  FRAME_HEIGHTS,
  MOST_LIVE,
  USUAL_PARTS,
  type EmbedOptions,
  type EmbedPart,
  type LiveNumber,
  type ParsedEmbed,
} from './embed/types';
export { knownSeries } from './knownSeries';
export { catalogueOf } from './versions/catalogueOf';
export { sinceThen, type End, type SinceThen } from './versions/sinceThen';
export { project } from './project';
export { isShare } from './runScenario';
export { matchScenarios } from './matchScenarios';
export { splitOf, type Split } from './splitOf';
export {
  attemptComparison,
  computeComparison,
  shownPart,
  type Computation,
} from './computeComparison';
export { fault, statusOf, type Fault, type FaultCode } from './query/fault';
export { parseAmount, parseDecimal } from './query/decimal';
export { growthKey, growthPairs, isPartRule, serializeGrowth } from './query/growthWord';
export { parseGrowth } from './query/readGrowth';
export { LIMITS, LONGEST_QUERY, SCENARIO_IDS } from './query/limits';
export { GRAMMAR_VERSION } from './query/decoders';
export { parseComparison, type ParsedQuery } from './query/parseComparison';
export { serializeLever } from './query/leverWord';
export { leverKind, leverNames, parseLever } from './query/readLever';
export { serializeShock } from './query/shockWord';
export { parseShock, shockNames } from './query/readShock';
export { readPairs } from './query/readPairs';
export { cleanText, visibleText } from './query/freeText';
export { resolveComparison, type Resolved } from './query/resolveComparison';
export { observationsNeeded } from './query/resolveGrowth';
export { defaultBand, defaultGrowths, newScenario, showOne } from './query/freshScenario';
export { refusalOf } from './query/settleScenario';
export { comparisonPairs, serializeComparison } from './query/serializeComparison';
export { isLessonQuery, readLessonPairs } from './lesson/lessonPairs';
export { LESSON_LIMITS, LONGEST_LESSON } from './lesson/limits';
export { parseLesson, parseLessonDraft } from './lesson/parseLesson';
export { serializeLesson } from './lesson/serializeLesson';
export type { Lesson, LessonStep, ParsedLesson } from './lesson/types';
export { VIEW_KEYS, type View, type ViewWords } from './query/view';
export { comparisonSchema, parseComparisonJson } from './query/comparisonSchema';
export {
  LESSON_IDS,
  type LessonId,
  type LessonPlan,
  type Quote,
  type StepPlan,
} from './lesson/plan';
export {
  LESSON_VIEW_KEYS,
  resolveLessonView,
  serializeLessonView,
  type LessonPlaces,
  type LessonView,
} from './lesson/lessonView';
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

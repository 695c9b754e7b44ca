import { checkSum } from './accounting/checkSum';
import { growthOfTotal } from './accounting/growthOfTotal';
import { impliedTotal } from './accounting/impliedTotal';
import { reconcile } from './accounting/reconcile';
import { shareDecomp } from './accounting/shareDecomp';
import { backtest } from './backtest/backtest';
import { scenario } from './compose/scenario';
import { indexTo100 } from './convert/indexTo100';
import { interpolateLog } from './convert/interpolateLog';
import { logToSimple, simpleToLog } from './convert/logGrowth';
import { realGrowth, realValue } from './convert/real';
import { decompose } from './decompose/decompose';
import { largestRemainder } from './decompose/largestRemainder';
import { logMean } from './decompose/logMean';
import { detExpBits, detLogBits } from './det';
import { goalBaselineGrowth } from './goal/goalBaselineGrowth';
import { goalGrowth } from './goal/goalGrowth';
import { goalLever } from './goal/goalLever';
import { yearReached } from './goal/yearReached';
import { cagr, doublingTime } from './growth/cagr';
import { estimateDrift } from './growth/estimateDrift';
import { estimateOls } from './growth/estimateOls';
import { logisticR } from './growth/logisticR';
import { weight } from './levers/weight';
import { mcPath } from './random/mcPath';
import { normalInv } from './random/normalInv';
import { seedOf } from './random/seedOf';
import { sfc32 } from './random/sfc32';
import { displayLevels } from './range/displayLevels';
import { fan } from './range/fan';
import { growthBand } from './range/growthBand';
import { meanFan } from './range/meanFan';
import { tTable } from './range/tTable';
import { round6, toFixed1 } from './round';
import { depthFromYoY } from './shocks/depthFromYoY';
import { shockFactor } from './shocks/shockFactor';

const eachOf = (round: (x: number) => number) => (input: { x: readonly number[] }) => ({
  y: input.x.map(round),
});

/**
 * Every function of specification 1.0.0 §10.3 under its name there. Each takes a vector's `input`
 * and gives what the vector expects, so that any vector can be run by name.
 */
export const vectorFunctions = {
  cagr,
  doublingTime,
  simpleToLog,
  logToSimple,
  indexTo100,
  realValue,
  realGrowth,
  depthFromYoY,
  interpolateLog,
  scenario,
  logisticR,
  weight,
  shockFactor,
  decompose,
  logMean,
  largestRemainder,
  estimateDrift,
  estimateOls,
  fan,
  meanFan,
  growthBand,
  displayLevels,
  tTable,
  goalGrowth,
  goalBaselineGrowth,
  goalLever,
  yearReached,
  backtest,
  reconcile,
  checkSum,
  impliedTotal,
  shareDecomp,
  growthOfTotal,
  detLogBits,
  detExpBits,
  round6: eachOf(round6),
  toFixed1: eachOf(toFixed1),
  sfc32,
  seedOf,
  normalInv,
  mcPath,
} as const;

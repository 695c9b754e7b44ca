import { vectorFunctions as model } from '../vectorFunctions';
import { BACKTEST_METHODS } from '../backtest/methods';
import { T_LEVELS } from '../range/tTable';
import { defineFunction } from './defineFunction';
import {
  count,
  coverage,
  listOf,
  number,
  observations,
  oneOf,
  optional,
  says,
  triedObservations,
  whole,
  wholeFrom,
} from './shapes';

/** Degrees of freedom of a quantile: changes less one. */
const degrees = (least: number) =>
  says(listOf(wholeFrom(least, 1_000)), 'degrees of freedom: changes less one');

/** What a record of observations says: its pace, its ranges, its past, and possible paths. */
export const recordFunctions = {
  estimateDrift: defineFunction(
    'Estimates the pace and the volatility of a record as a random walk with drift, seen at irregular years.',
    { observations },
    model.estimateDrift,
  ),
  estimateOls: defineFunction(
    'Fits a line to the logarithms of a record by least squares and gives its pace.',
    { observations },
    model.estimateOls,
  ),
  fan: defineFunction(
    'Gives the prediction interval of a drifting record in one year, round its trend or round a path that was assumed.',
    {
      observations,
      year: says(whole, 'year to look at, not before the last observation'),
      level: coverage,
      mode: says(oneOf(['trend', 'scenario']), 'what the interval lies round'),
      centre: optional(
        says(
          number,
          'level of an assumed path in that year, above 0; else, and for a trend, the record’s own',
        ),
      ),
    },
    model.fan,
  ),
  meanFan: defineFunction(
    'Gives the prediction interval of a record that swings round its mean, the same in every year.',
    { observations, level: coverage },
    model.meanFan,
  ),
  growthBand: defineFunction(
    'Gives the range of a record’s trend, and of the average growth over the years ahead.',
    { observations, years: says(count, 'years ahead, at least 1'), level: coverage },
    model.growthBand,
  ),
  displayLevels: defineFunction(
    'Gives the coverages, per cent, that a record of so many degrees of freedom may be drawn with.',
    { df: degrees(0) },
    model.displayLevels,
  ),
  tTable: defineFunction(
    'Gives two-sided quantiles of Student’s t, and of the normal distribution beside them.',
    { levels: says(listOf(coverage, T_LEVELS.length), 'coverages, per cent'), df: degrees(1) },
    model.tTable,
  ),
  backtest: defineFunction(
    'Tries a growth rule on a record’s own past, from every origin to every later observation.',
    {
      observations: triedObservations,
      method: says(oneOf(BACKTEST_METHODS), 'the rule'),
      minTrain: optional(says(whole, 'observations known at the first origin, at least 2; else 3')),
    },
    model.backtest,
  ),
  mcPath: defineFunction(
    'Draws one possible path of a record from a seed.',
    {
      observations,
      seed: says(
        wholeFrom(0, 4_294_967_295),
        'a number of 32 bits; the same one draws the same path',
      ),
      years: says(count, 'years to draw'),
    },
    model.mcPath,
  ),
};

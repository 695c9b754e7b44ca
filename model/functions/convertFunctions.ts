import { vectorFunctions as model } from '../vectorFunctions';
import { defineFunction } from './defineFunction';
import { listOf, number, observation, says, span, whole } from './shapes';

const growth = says(number, 'growth a year, a fraction');

/** Growth, indices, prices and what lies between two years. */
export const convertFunctions = {
  cagr: defineFunction(
    'Gives the compound annual growth rate between two levels.',
    {
      v0: says(number, 'level at the start, above 0'),
      v1: says(number, 'level at the end, above 0'),
      years: says(span, 'years from start to end'),
    },
    model.cagr,
  ),
  doublingTime: defineFunction(
    'Gives the years in which a level doubles, or halves, at a constant growth.',
    { g: growth },
    model.doublingTime,
  ),
  simpleToLog: defineFunction(
    'Turns growth a year into continuous growth.',
    { g: growth },
    model.simpleToLog,
  ),
  logToSimple: defineFunction(
    'Turns continuous growth into growth a year.',
    { mu: says(number, 'continuous growth, a fraction a year') },
    model.logToSimple,
  ),
  indexTo100: defineFunction(
    'Writes levels as an index that is 100 at one of them.',
    {
      values: says(listOf(number), 'levels'),
      baseIndex: says(whole, 'place of the base among them, from 0'),
    },
    model.indexTo100,
  ),
  realValue: defineFunction(
    'Gives a nominal value at the prices of the deflator’s base.',
    {
      nominal: says(number, 'value at current prices'),
      deflator: says(number, 'deflator of its year, above 0'),
      deflatorBase: says(number, 'deflator of the base year, above 0'),
    },
    model.realValue,
  ),
  realGrowth: defineFunction(
    'Takes inflation out of a nominal growth.',
    { g: growth, inflation: says(number, 'inflation a year, a fraction') },
    model.realGrowth,
  ),
  depthFromYoY: defineFunction(
    'Gives the gap to trend, which is the depth of a shock, behind a published change on the year before.',
    {
      yoy: says(number, 'change on the year before, a fraction; a fall is negative'),
      trendGrowth: says(number, 'growth that was due, a fraction'),
    },
    model.depthFromYoY,
  ),
  interpolateLog: defineFunction(
    'Gives the level in a year between two observations if growth between them was constant.',
    {
      a: says(observation, 'earlier observation'),
      b: says(observation, 'later observation'),
      year: says(whole, 'a year from the one to the other'),
    },
    model.interpolateLog,
  ),
};

import { vectorFunctions as model } from '../vectorFunctions';
import { defineFunction } from './defineFunction';
import {
  listOf,
  namelessShock,
  number,
  pair,
  run,
  says,
  span,
  text,
  timedLever,
  whole,
  wholeFrom,
} from './shapes';

const years = says(listOf(whole), 'years to look at');
const target = says(number, 'level to reach, above 0');
/** Decimals that a displayed number may have; below nought, places before the point. */
const decimals = wholeFrom(-12, 12);

/** Paths with levers and shocks, what each contributes, and the same questions asked backwards. */
export const scenarioFunctions = {
  scenario: defineFunction(
    'Gives the path of a growth rule with levers and shocks, year by year from the last observation.',
    run,
    model.scenario,
  ),
  logisticR: defineFunction(
    'Gives the yearly multiplier of growth that saturates at a ceiling.',
    {
      v0: says(number, 'level at the start, above 0'),
      g0: says(number, 'growth in the first year, a fraction'),
      ceiling: says(number, 'level it nears, above 0'),
    },
    model.logisticR,
  ),
  weight: defineFunction(
    'Gives the share of a lever’s size that acts in each of some years.',
    { lever: says(timedLever, 'a lever; only its times count'), years },
    model.weight,
  ),
  shockFactor: defineFunction(
    'Gives what a shock leaves of the path in each of some years.',
    { shock: says(namelessShock, 'a shock; depth and scar are fractions'), years },
    model.shockFactor,
  ),
  decompose: defineFunction(
    'Shares out the difference between scenario and baseline in one year among its levers and shocks.',
    { ...run, year: says(whole, 'a year of the path') },
    model.decompose,
  ),
  logMean: defineFunction(
    'Gives the logarithmic mean of two numbers.',
    { a: says(number, 'above 0'), b: says(number, 'above 0') },
    model.logMean,
  ),
  largestRemainder: defineFunction(
    'Rounds contributions so that what is shown adds up to the difference of the rounded levels.',
    {
      contributions: says(listOf(pair(text, number)), 'a name and a value each'),
      scenario: says(number, 'level of the scenario'),
      baseline: says(number, 'level of the baseline'),
      decimals: says(decimals, 'decimals to show; -3 is thousands'),
    },
    model.largestRemainder,
  ),
  goalGrowth: defineFunction(
    'Gives the constant growth that leads from a level to a target.',
    {
      v0: says(number, 'level at the start, above 0'),
      target,
      years: says(span, 'years until then, at least 1'),
    },
    model.goalGrowth,
  ),
  goalBaselineGrowth: defineFunction(
    'Gives the constant growth with which a scenario reaches a target, its levers and shocks held fixed and its rule set aside.',
    { ...run, target, year: says(whole, 'year to reach it in') },
    model.goalBaselineGrowth,
  ),
  goalLever: defineFunction(
    'Gives the size one lever must have for a scenario to reach a target.',
    {
      ...run,
      lever: says(text, 'id of the lever that is sought'),
      target,
      year: says(whole, 'year to reach it in'),
    },
    model.goalLever,
  ),
  yearReached: defineFunction(
    'Gives the first year in which a scenario crosses a level, and when within it; null where it does not.',
    { ...run, target },
    model.yearReached,
  ),
};

import { vectorFunctions as model } from '../vectorFunctions';
import { defineFunction } from './defineFunction';
import {
  listOf,
  nullable,
  number,
  numbersByName,
  oneOf,
  optional,
  positiveOrZero,
  says,
} from './shapes';

const step = says(positiveOrZero, 'step it is rounded to');
const share = says(number, 'share of the total, a fraction between 0 and 1');
const level = says(number, 'level, above 0');

/** Parts and totals that must agree. */
export const accountingFunctions = {
  reconcile: defineFunction(
    'Makes parts and a total agree: parts lead, the total leads by fixed shares, all are scaled, or a rest takes the difference.',
    {
      parts: says(numbersByName, 'parts by name'),
      total: says(nullable(number), 'total; null where parts lead'),
      mode: says(oneOf(['bottomUp', 'topDown', 'proportional', 'residual']), 'what leads'),
      shares: optional(says(numbersByName, 'what the total is shared out by where it leads')),
    },
    model.reconcile,
  ),
  checkSum: defineFunction(
    'Tells whether printed parts add up to their printed total, rounding allowed for.',
    {
      parts: says(listOf(number), 'parts as printed'),
      total: says(number, 'total as printed'),
      unit: says(number, 'step they are rounded to, above 0'),
    },
    model.checkSum,
  ),
  impliedTotal: defineFunction(
    'Gives the total that a printed level and its printed share imply, and the interval rounding leaves.',
    { level, share, levelUnit: step, shareUnit: step },
    model.impliedTotal,
  ),
  shareDecomp: defineFunction(
    'Shares out the change of a level between its share of a total and that total.',
    { level0: level, level1: level, share0: share, share1: share },
    model.shareDecomp,
  ),
  growthOfTotal: defineFunction(
    'Gives the growth of a total from the growth of its parts, weighted by their levels.',
    {
      parts0: says(listOf(number), 'levels of the parts a year before'),
      growth: says(listOf(number), 'growth of each, fractions in the same order'),
    },
    model.growthOfTotal,
  ),
};

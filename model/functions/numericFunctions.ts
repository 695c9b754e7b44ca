import { vectorFunctions as model } from '../vectorFunctions';
import { defineFunction } from './defineFunction';
import { count, listOf, number, says, text, wholeFrom } from './shapes';

const numbers = (what: string) => ({ x: says(listOf(number), what) });

/** The arithmetic that gives the same bits everywhere. */
export const numericFunctions = {
  detLogBits: defineFunction(
    'Gives natural logarithms with their bits.',
    numbers('numbers above 0'),
    model.detLogBits,
  ),
  detExpBits: defineFunction(
    'Gives exponentials with their bits.',
    numbers('numbers from -700 to 700'),
    model.detExpBits,
  ),
  round6: defineFunction(
    'Rounds to six significant digits, as programs are served.',
    numbers('numbers'),
    model.round6,
  ),
  toFixed1: defineFunction('Rounds to one decimal.', numbers('numbers'), model.toFixed1),
  sfc32: defineFunction(
    'Gives the first numbers, of 32 bits each, that a seed draws.',
    {
      seed: says(wholeFrom(0, 4_294_967_295), 'a number of 32 bits'),
      count: says(count, 'how many to draw'),
    },
    model.sfc32,
  ),
  seedOf: defineFunction(
    'Gives the seeds of texts, so that one link draws the same paths everywhere.',
    { text: says(listOf(text), 'texts, such as links') },
    model.seedOf,
  ),
  normalInv: defineFunction(
    'Gives quantiles of the standard normal distribution.',
    { p: says(listOf(number), 'probabilities between 0 and 1') },
    model.normalInv,
  ),
};

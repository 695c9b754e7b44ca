/** Nouns for levers and shocks from presets, by the preset’s id, as a sentence can begin with them. */
export const effectNames = {
  agreement: 'a deeper trade agreement',
  'new-agreement': 'an average new trade agreement',
  facilitation: 'trade facilitation',
  digital: 'digital trade',
  costs: 'cheaper trade',
  labour: 'labour for an ageing Japan',
  'china-plus-one': 'investment moving from China to ASEAN',
  friction: 'more friction in trade',
  pandemic: 'a pandemic-like shock',
  slump: 'a shock like the slump of 2009',
  'investment-stop': 'a sudden stop of investment',
};

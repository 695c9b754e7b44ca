import { change } from './change';

/** Words of what stands under the chart: results, differences, contributions, goals, numbers. */
export const compare = {
  quoted: (p: { name: string }) => `“${p.name}”`,
  lastFigure: (p: { year: string }) => `the last published figure (${p.year})`,
  lastFigureThen: (p: { year: string }) => `the last published figure up to ${p.year}`,
  lastFigureShort: (p: { year: string }) => `Published, ${p.year}`,

  results: {
    scenario: 'Scenario',
    at: (p: { year: string; unit: string }) => `In ${p.year}, ${p.unit}`,
    difference: 'Difference',
    from: 'Difference from',
    reference: 'reference',
    reaches: 'Reaches',
    reachesLevel: (p: { level: string }) => `Reaches ${p.level}`,
    fallsToLevel: (p: { level: string }) => `Falls to ${p.level}`,
    notBy: (p: { year: string }) => `not by ${p.year}`,
    sorted: (p: { column: string; descending: boolean }) =>
      `Sorted by “${p.column}”, ${p.descending ? 'largest' : 'smallest'} first`,
    unsorted: 'Sorted as the scenarios stand',
  },

  differences: {
    heading: 'What is different',
    growth: 'Growth',
    without: 'none',
    same: (p: { list: string }) => `The same in all: ${p.list}.`,
    allSame: 'The scenarios assume the same, so nothing sets them apart.',
    one: 'A second scenario would show here what sets the two apart.',
    noEffects: 'no levers or shocks',
    effect: (p: { name: string; does: string }) => `${p.name} ${p.does}`,
  },

  /** A growth rule with every number of it. */
  rule: {
    hold: 'no growth',
    paced: (p: { rule: string; growth: string }) => `${p.growth} a year, the ${lower(p.rule)}`,
    mean: (p: { rule: string; level: string }) => `${p.level}, the ${p.rule}`,
    segment: (p: { growth: string; from: string }) => `${p.growth} a year from ${p.from}`,
    fading: (p: { first: string; later: string; halfLife: string }) =>
      `${p.first} fading to ${p.later} a year, the gap halving every ${p.halfLife}`,
    logistic: (p: { growth: string; level: string }) =>
      `${p.growth} at first, levelling off at ${p.level}`,
    anchor: (p: { level: string; year: string }) => `${p.level} in ${p.year}`,
    drawn: (p: { list: string; goesOn: boolean }) =>
      `by hand: ${p.list}, then ${p.goesOn ? 'at the last pace' : 'flat'}`,
    target: (p: { level: string; year: string }) => `${p.level} in ${p.year}`,
  },

  /** What one lever or shock does, without its name. */
  effect: {
    points: (p: { size: string }) => `${p.size} points a year`,
    lever: (p: { size: string; when: string; until: string }) => `${p.size}${p.when}${p.until}`,
    shock: (p: { depth: string; year: string; years: string }) =>
      `${p.depth} in ${p.year}, back in ${p.years}`,
    shockScar: (p: { depth: string; year: string; years: string; scar: string }) =>
      `${p.depth} in ${p.year}, back in ${p.years} but for ${p.scar}`,
    shockForEver: (p: { depth: string; year: string }) => `${p.depth} from ${p.year} on`,
  },

  view: {
    heading: 'The difference over the years',
    unit: (p: { unit: string; reference: string; from: string; to: string }) =>
      `${p.unit} above or below ${p.reference}, ${p.from} to ${p.to}.`,
    above: (p: Gap) => `In ${p.year} ${p.name} is ${p.amount} above ${p.reference}.`,
    below: (p: Gap) => `In ${p.year} ${p.name} is ${p.amount} below ${p.reference}.`,
    level: (p: { year: string; reference: string }) =>
      `In ${p.year} every scenario is level with ${p.reference}.`,
    widest: (p: { year: string; difference: string }) =>
      ` The gap is widest in ${p.year}: ${p.difference}.`,
    list: (p: { list: string }) => `At the end: ${p.list}.`,
    item: (p: { name: string; difference: string }) => `${p.name} ${p.difference}`,
    none: 'Every scenario stays level with what it is compared with, so there is no difference to draw.',
  },

  contributions: {
    heading: 'Which assumption did what',
    label:
      'The difference from the growth rule alone, shared out by the logarithmic-mean method (LMDI-I) so that the parts add up to it exactly. What assumptions do together is divided among them in proportion, so each part depends on which others are set.',
    none: 'Levers and shocks would appear here, each with what it adds to the result or takes from it. No scenario has any yet.',
    yearChoice: 'Year',
    inYear: (p: { year: string }) => `In ${p.year}`,
    onChart: (p: { year: string }) => `In ${p.year}, the year on the chart`,
    rule: 'By growth alone',
    total: 'With everything',
    raises: (p: Contributed) =>
      `In ${p.year} the assumptions of ${p.name} add ${p.amount} to what growth alone would give.`,
    lowers: (p: Contributed) =>
      `In ${p.year} the assumptions of ${p.name} take ${p.amount} from what growth alone would give.`,
    cancels: (p: { name: string; year: string }) =>
      `In ${p.year} the assumptions of ${p.name} come to nothing together.`,
    list: (p: { baseline: string; list: string; total: string; unit: string }) =>
      `By growth alone ${p.baseline}; ${p.list}; with everything ${p.total} ${p.unit}.`,
    assumption: (p: { name: string }) => `${p.name} (assumption)`,
  },

  goal: {
    heading: 'What it would take',
    value: 'Value to reach',
    year: 'Year to reach it by',
    toReach: 'To reach',
    by: 'by',
    grow: (p: { growth: string }) => `growth must be ${p.growth} a year.`,
    shrink: (p: { growth: string }) => `it must shrink ${p.growth} a year.`,
    stand: 'nothing need change.',
    beyond: 'growth would have to be more than a scenario can hold (−50 to 100 % a year).',
    withEffects: (p: { name: string; growth: string }) =>
      `With the levers and shocks of ${p.name}: ${p.growth} a year.`,
    withEffectsBeyond: (p: { name: string }) =>
      `With the levers and shocks of ${p.name}: out of reach.`,
    best: (p: { from: string; to: string; growth: string; years: number }) =>
      `The record’s best stretch of ${p.years} years or more was ${p.growth} a year, from ${p.from} to ${p.to}.`,
    doubtful: (p: { list: string }) => ` (The figure for ${p.list} is doubtful.)`,
    and: ' and ',
    noStretch: (p: { count: number; span: number; years: number }) =>
      p.count === 1
        ? 'One figure is published, so the record has no pace to compare this with.'
        : `The record spans ${p.span} years, too few to show a stretch of ${p.years}.`,
    range: (p: { low: string; high: string; years: number }) =>
      `If the years ahead vary as the record did, about 8 in 10 such futures average ${p.low} to ${p.high} a year over ${p.years} years.`,
    make: 'Make it a scenario',
    most: 'Six scenarios are the most; remove one to make room.',
    valueAllowed: (p: { most: string }) => `A value above 0, at most ${p.most}`,
    shareAllowed: 'A value above 0 and below 100',
    yearAllowed: (p: { min: string; max: string }) => `A year from ${p.min} to ${p.max}`,
  },

  data: {
    heading: 'The numbers',
    open: 'Every value, year by year',
    copy: 'Copy the table',
    copied: 'Table copied',
    copyShown: 'Copy this table:',
    copyNote: 'Rounded here; copied with six digits, as in the CSV.',
    download: 'Download',
    notMade: (p: { name: string }) =>
      `This browser could not make ${p.name}. The link still leads to it while there is a network: open it in a new tab.`,
    openAs: 'Open as',
    inUnit: (p: { name: string; unit: string }) => `${p.name}, ${p.unit}`,
    column: (p: { name: string; part: string }) => `${p.name}: ${p.part}`,
  },

  change,
} as const;

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

interface Gap {
  year: string;
  name: string;
  amount: string;
  reference: string;
}

interface Contributed {
  name: string;
  year: string;
  amount: string;
}

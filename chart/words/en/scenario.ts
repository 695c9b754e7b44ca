/** Numbers that a sentence spells out. */
const NUMERALS = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
] as const;

/** Words of rules, levers and shocks: their names, and the sentence they make together. */
export const scenario = {
  rule: {
    trend: (p: { from: string; to: string }) => `${p.from}–${p.to} pace`,
    ols: (p: { from: string; to: string }) => `Fitted ${p.from}–${p.to} pace`,
    hold: (p: { last: string }) => `No change since ${p.last}`,
    mean: (p: { from: string; to: string }) => `${p.from}–${p.to} average`,
    constant: (p: { growth: string }) => `${p.growth} a year`,
    more: (p: { amount: string }) => `${p.amount} more a year`,
    less: (p: { amount: string }) => `${p.amount} less a year`,
    phased: (p: { list: string }) => `${p.list} a year in turn`,
    fading: (p: { first: string; later: string }) => `${p.first} fading to ${p.later} a year`,
    logistic: (p: { value: string }) => `Levelling off at ${p.value}`,
    drawn: (p: { year: string }) => `Drawn by hand to ${p.year}`,
    target: (p: { value: string; year: string }) => `${p.value} in ${p.year}`,
    withOne: (p: { rule: string; effect: string }) => `${p.rule}, with ${p.effect}`,
    withMany: (p: { rule: string; count: number }) => `${p.rule}, with ${p.count} assumptions`,
  },

  /** A scenario in one sentence. */
  sentence: {
    grows: (p: { subject: string; growth: string; last: string }) =>
      `${p.subject} grows ${p.growth} a year from ${p.last}.`,
    shrinks: (p: { subject: string; growth: string; last: string }) =>
      `${p.subject} shrinks ${p.growth} a year from ${p.last}.`,
    trend: (p: { subject: string; growth: string; from: string; to: string }) =>
      `${p.subject} goes on at the pace that links ${p.from} and ${p.to}: ${p.growth} a year.`,
    ols: (p: { subject: string; growth: string; from: string; to: string }) =>
      `${p.subject} goes on at the pace fitted through every figure from ${p.from} to ${p.to}: ${p.growth} a year.`,
    hold: (p: { subject: string; value: string; last: string }) =>
      `${p.subject} stays where it was in ${p.last}, at ${p.value}.`,
    mean: (p: { subject: string; value: string; from: string; to: string }) =>
      `${p.subject} returns to its ${p.from}–${p.to} average, ${p.value}, and stays there.`,
    gains: (p: { subject: string; amount: string; last: string }) =>
      `${p.subject} gains ${p.amount} every year from ${p.last}.`,
    loses: (p: { subject: string; amount: string; last: string }) =>
      `${p.subject} loses ${p.amount} every year from ${p.last}.`,
    phased: (p: { subject: string; list: string }) => `${p.subject} grows ${p.list}.`,
    phasedFalling: (p: { subject: string; list: string }) => `${p.subject} changes by ${p.list}.`,
    segment: (p: { growth: string; from: string }) => `${p.growth} a year from ${p.from}`,
    fading: (p: {
      subject: string;
      first: string;
      later: string;
      next: string;
      halfLife: string;
    }) =>
      `${p.subject} grows ${p.first} in ${p.next} and nears ${p.later} a year, the gap halving every ${p.halfLife}.`,
    saturates: (p: { subject: string; growth: string; next: string; value: string }) =>
      `${p.subject} grows ${p.growth} in ${p.next} and levels off at ${p.value}.`,
    bottomsOut: (p: { subject: string; growth: string; next: string; value: string }) =>
      `${p.subject} shrinks ${p.growth} in ${p.next} and levels off at ${p.value}.`,
    drawnFlat: (p: { subject: string; list: string }) =>
      `${p.subject} follows a line drawn by hand, ${p.list}, and stays there.`,
    drawnOn: (p: { subject: string; list: string }) =>
      `${p.subject} follows a line drawn by hand, ${p.list}, and goes on at the last pace.`,
    anchor: (p: { value: string; year: string }) => `${p.value} in ${p.year}`,
    targetGrows: (p: Goal) =>
      `${p.subject} grows ${p.growth} a year from ${p.last}, as it must to reach ${p.value} in ${p.year}.`,
    targetShrinks: (p: Goal) =>
      `${p.subject} shrinks ${p.growth} a year from ${p.last}, as it must to reach ${p.value} in ${p.year}.`,
    /** What a sentence ends with, and what stands before each lever and shock. */
    stop: '.',
    and: '; ',
    list: ', ',
  },

  /** Levers and shocks, each as a part of the scenario's sentence. */
  effect: {
    /** Nouns that can begin such a part; those of presets stand in `effectNames`. */
    names: {
      points: 'a policy',
      level: 'a policy',
      shock: 'a shock',
    },
    assumption: (p: { name: string }) => `${p.name} (an assumption)`,
    points: (p: { size: string }) => (p.size === '1' ? '1 point' : `${p.size} points`),
    pointsAdd: (p: Effect) => `${p.name} adds ${p.size} a year${p.when}${p.until}`,
    pointsTake: (p: Effect) => `${p.name} takes ${p.size} a year${p.when}${p.until}`,
    levelAdds: (p: Effect) => `${p.name} adds ${p.size}${p.when}${p.until}`,
    levelTakes: (p: Effect) => `${p.name} takes ${p.size}${p.when}${p.until}`,
    fromYear: (p: { start: string }) => ` from ${p.start}`,
    rampedPoints: (p: { start: string; full: string }) =>
      ` from ${p.start}, in full from ${p.full}`,
    byYear: (p: { full: string }) => ` by ${p.full}`,
    forEver: ', for ever',
    until: (p: { end: string }) => `, until ${p.end}`,
    fadingOut: (p: { end: string; gone: string }) => `, until ${p.end}, fading out by ${p.gone}`,
    shock: (p: { name: string; year: string; depth: string; years: string }) =>
      `${p.name} in ${p.year} takes ${p.depth}, recovered in ${p.years}`,
    shockScar: (p: { name: string; year: string; depth: string; years: string; scar: string }) =>
      `${p.name} in ${p.year} takes ${p.depth}, recovered in ${p.years} but for ${p.scar}`,
    shockForEver: (p: { name: string; year: string; depth: string }) =>
      `${p.name} in ${p.year} takes ${p.depth} for ever`,
    years: (p: { count: number; digits: string }) =>
      p.count === 1 ? 'one year' : `${NUMERALS[p.count] ?? p.digits} years`,
  },
} as const;

interface Goal {
  subject: string;
  growth: string;
  last: string;
  value: string;
  year: string;
}

interface Effect {
  name: string;
  /** With its unit. */
  size: string;
  /** When it begins to act, and until when, each with what joins it to the words before, or nothing. */
  when: string;
  until: string;
}

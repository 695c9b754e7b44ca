interface Goal {
  /** The amount and the year. */
  goal: string;
  to: string;
  last: string;
  start: string;
  /** What it takes a year, for so many years. */
  growth: string;
  years: string;
  /** How long a stretch of the record must be to be set beside it. */
  stretch: string;
}

/** Words of "Five hundred billion by 2040". */
export const fiveHundredBillion = {
  title: 'Five hundred billion by 2040',
  needed: {
    say: (p: Goal) =>
      `Suppose ASEAN and Japan set themselves a goal: trade of ${p.goal} by ${p.to}. In ${p.last} it was ${p.start}.`,
    question: 'How much would it have to grow every year?',
    explanation: [
      (p: Goal) =>
        `It takes ${p.growth} a year, ${p.years} years in a row, each on top of the one before.`,
      (p: Goal & { rise: string; divided: string }) =>
        `To divide the whole rise of ${p.rise} by ${p.years} years gives ${p.divided}, which is too much, because growth grows as well.`,
      (p: Goal & { whole: string; first: string; recent: string; recentFrom: string }) =>
        `The record itself grew ${p.whole} a year from ${p.first} to ${p.last}, and ${p.recent} a year from ${p.recentFrom} on.`,
    ],
  },
  stretches: {
    say: (p: Goal & { count: string }) =>
      `The goal takes ${p.growth} a year. Between its figures the record has ${p.count} stretches of ${p.stretch} years or more.`,
    question: 'In how many of them did trade grow at least that fast?',
    explanation: [
      (p: { reaching: string; count: string; best: string; bestFrom: string; bestTo: string }) =>
        `It did in ${p.reaching} of ${p.count}, the best of them at ${p.best} a year from ${p.bestFrom} to ${p.bestTo}.`,
      'That one begins in a low year and ends with a doubtful figure, and the stretches overlap, so they are not so many separate proofs.',
      (p: Goal & { short: string; span: string }) =>
        `Of those that reach to ${p.last}, the ones from ${p.short} fall short of it, and a record of ${p.span} years cannot show ${p.years} in a row.`,
    ],
  },
  range: {
    say: 'The record rose and fell a good deal. Now it is your turn.',
    question: (p: Goal) => `Where do you see trade in ${p.to}? Draw your own line.`,
    explanation: [
      (p: Goal & { outer: string; low: string; high: string }) =>
        `If the years ahead vary as the record did, about ${p.outer} average between ${p.low} and ${p.high} a year over ${p.stretch} years.`,
      (p: Goal) =>
        `The ${p.growth} of the goal lie within that range, and so do no growth at all and a fall: the record rules out none of them.`,
      'A goal says what would have to happen and not what happens, so it is a scenario like the other lines here.',
    ],
  },
  howMany: {
    none: 'In none of them',
    some: 'In some of them',
    all: 'In all of them',
  },
  teacher: {
    teaches: [
      'To turn a goal into a growth a year, and why dividing by the years gives the wrong one.',
      'To ask of a goal whether anything like it has happened before, and for how long.',
      'A wide range is an answer too: a short, uneven record can neither support nor refute a goal.',
    ],
    discuss: [
      'What would have to change for such growth to last for so long?',
      'Is a goal useful even if nobody believes in it? To whom?',
      'The best stretch starts in a low year. Should it count?',
      'How would you word a headline about this goal that is fair to the record?',
    ],
    lookOut: [
      'The goal is an example made up for this lesson and nobody’s policy.',
      'The range comes from a handful of figures and is itself rough; it is not the chance that the goal is met.',
    ],
  },
} as const;

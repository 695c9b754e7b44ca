interface Standing {
  /** The year that is stood in, the figures known then, and those that came. */
  origin: string;
  known: string;
  came: string;
  /** The last year that came, and what each rule said of it. */
  to: string;
  outcome: string;
  trend: string;
  hold: string;
  mean: string;
  /** The pace of what was known, between these two years. */
  growth: string;
  first: string;
  /** How many times what came the pace said, and by how much no change fell short of it. */
  times: string;
  short: string;
}

interface Tried {
  /** The rule that missed least, and how many times as much the others did. */
  best: string;
  naive: string;
  drift: string;
  linear: string;
  lastGrowth: string;
  origins: string;
  tests: string;
  /** How many rules are tried. */
  rules: string;
}

/** Words of "Stand in 2008, draw 2018". */
export const standIn2008 = {
  title: 'Stand in 2008, draw 2018',
  trade: {
    say: (p: Standing) =>
      `Imagine that it is ${p.origin}. This is what you know of trade between ASEAN and Japan, in billion US dollars: ${p.known}.`,
    question: (p: Standing) => `How does it go on to ${p.to}? Draw your line before you look.`,
    explanation: [
      (p: Standing) => `What came was ${p.came}, a little more than in ${p.origin}.`,
      (p: Standing) =>
        `To go on at the pace of ${p.first}–${p.origin}, ${p.growth} a year, would have led to ${p.trend} in ${p.to}, ${p.times} times what came; “no change” stayed at ${p.hold}, ${p.short} short of it.`,
      (p: Standing) =>
        `In ${p.origin} both rules looked reasonable, and nothing in the figures known then could tell which of them to trust.`,
    ],
  },
  'trade-rules': {
    say: (p: Tried) =>
      `The same can be tried from other years. Standing in ${p.origins}, five simple rules are given the figures known by then and asked for every later one.`,
    question: 'Which rule would you have trusted?',
    explanation: [
      (p: Tried) =>
        `Over all ${p.tests} tests “${p.best}” missed least: the misses of the pace of the record add up to ${p.drift} times as much, and those of the last pace to ${p.lastGrowth} times.`,
      (p: Tried) =>
        `A straight line came close, at ${p.linear} times, so that one other figure could change the order at the top.`,
      (p: Tried) =>
        `These are figures as printed later and not as known at the time, and ${p.tests} overlapping tests are an illustration, not proof.`,
    ],
  },
  investment: {
    say: (p: Standing) =>
      `Now it is ${p.origin}, and this is what you know of Japan’s direct investment in ASEAN, in billion US dollars a year: ${p.known}.`,
    question: (p: Standing) => `How does it go on to ${p.to}? Draw your line before you look.`,
    explanation: [
      (p: Standing) => `What came was ${p.came}.`,
      (p: Standing) =>
        `For ${p.to} the pace of ${p.first}–${p.origin}, ${p.growth} a year, said ${p.trend}, no change ${p.hold}, and the average of the figures so far ${p.mean}.`,
      'Where a record swings, one good or bad year at either end makes the pace, so that the pace says more about that year than about the record.',
    ],
  },
  'investment-rules': {
    say: (p: Tried) =>
      `The same five rules are tried on investment, standing in ${p.origins}. Before you choose, think of what was right for trade.`,
    question: 'Which rule would you have trusted here?',
    explanation: [
      (p: Tried) =>
        `Over all ${p.tests} tests “${p.best}” missed least: the misses of no change add up to ${p.naive} times as much, and those of the pace of the record to ${p.drift} times.`,
      (p: { elsewhere: string }) =>
        `For trade it was “${p.elsewhere}”, so there is no one rule for every record: some drift and some return to where they were.`,
      (p: Tried) =>
        `And these ${p.tests} tests overlap too, so that they illustrate the point and do not prove it.`,
    ],
  },
  teacher: {
    teaches: [
      'A rule that fits the past need not fit what comes next, and the simplest rule is often hard to beat.',
      'To test a rule honestly, give it only what was known at the time.',
      'Which rule suits a record depends on how that record behaves.',
    ],
    discuss: [
      'How far off was your line, and in which direction? What were you thinking of when you drew it?',
      'Why is it so tempting to go on with the latest rise?',
      'What would you have had to know in the year you stood in to do better? Could you have known it?',
      'How many tests would convince you that one rule is better than another?',
    ],
    lookOut: [
      'A student who comes close was not cleverer than the others: one guess is one try.',
      'The tests share their later years, so they are fewer than they look. They are no evidence about the years after the record.',
      'Some of the printed figures are doubtful; the ring and the hollow dot say so.',
    ],
  },
} as const;

interface Shock {
  /** The year it strikes, the ones before and after, and the first one after the recovery. */
  year: string;
  before: string;
  after: string;
  back: string;
  /** The last year shown. */
  to: string;
  depth: string;
  scar: string;
  /** How long it takes to recover: "two years". */
  years: string;
}

interface Official {
  year: string;
  level: string;
  fall: string;
  /** What it would have grown on the path, the gap to it, and what is left of it. */
  due: string;
  gap: string;
  left: string;
  /** How far it lies below the path on the chart. */
  below: string;
}

/** Words of "A pandemic year". */
export const pandemicYear = {
  title: 'A pandemic year',
  fall: {
    say: (p: Shock) =>
      `Here trade goes on at the pace of its record. Suppose that a shock like the pandemic takes ${p.depth} of it in ${p.year}, that trade recovers in ${p.years}, and that ${p.scar} is lost for good (an assumption).`,
    question: (p: Shock) => `What does trade look like to ${p.to}? Draw it with the shock.`,
    explanation: [
      (p: Shock & { level: string; fall: string }) =>
        `The fall: trade comes to ${p.level} in ${p.year}, ${p.fall} less than in ${p.before}.`,
      (p: Shock & { without: string }) =>
        `The gap to trend: that is ${p.depth} less than the ${p.without} it would have been without the shock, because the growth of that year is missing too.`,
      (p: Shock) =>
        `The scar: from ${p.back} on trade grows as it would have grown, but stays ${p.scar} lower, and how large a scar is can only be assumed.`,
    ],
  },
  rebound: {
    say: (p: Shock & { rise: string }) =>
      `In the same scenario the news of ${p.after} is good: trade is up ${p.rise} on the year before.`,
    question: 'Where does trade stand then?',
    explanation: [
      (p: Shock & { level: string; without: string; gap: string }) =>
        `It stands at ${p.level}, still ${p.gap} below the ${p.without} it would have been without the shock.`,
      (p: Shock & { shortOfBefore: string }) =>
        `The rise is large because it counts from a low year: against ${p.before}, the year before the shock, trade is still ${p.shortOfBefore} lower.`,
      'A change on the year before says how steep the way is and not how far along it one has come, so look for the level as well.',
    ],
  },
  official: {
    say: (p: Official) =>
      `There is an official figure for ${p.year}, which neither article has: ${p.level}, preliminary, and ${p.fall} less than the year before.`,
    question: (p: Official) =>
      `On a path that grows ${p.due} a year, how large a gap does such a fall open?`,
    explanation: [
      (p: Official) =>
        `The gap is ${p.gap}: trade went down ${p.fall} in a year in which it would have gone up ${p.due}, which leaves ${p.left} of the path.`,
      (p: Official) =>
        `On a path without growth the gap would be ${p.fall}, so how deep a shock is depends on the path one assumes.`,
      (p: Official) =>
        `On the chart the figure is a cross, because it stands outside the articles and is never computed with, and it lies ${p.below} below the path, because trade was below it a year before already.`,
    ],
  },
  stands: {
    above: 'Above where it would have been without the shock',
    level: 'Where it would have been without the shock',
    below: 'Below where it would have been without the shock',
  },
  teacher: {
    teaches: [
      'To tell three things apart: the fall from the year before, the gap to trend, and the scar that stays.',
      'Why a large rise after a fall need not be a recovery.',
      'A gap needs a path to be measured from, and the path is an assumption.',
    ],
    discuss: [
      'Which of the three numbers would a minister quote? Which one an opposition?',
      'How would you find out, years later, whether there was a scar?',
      'Where in your own line did trade catch up, and why there?',
      'The official figure is preliminary. What would you do with it in an essay?',
    ],
    lookOut: [
      'The shock of this lesson is invented and lies in a year to come; its depth is taken from the fall that officials stated, its scar is an assumption.',
      'The official figure comes from another edition of the statistics than the articles; it is shown beside the record and not joined to it.',
    ],
  },
} as const;

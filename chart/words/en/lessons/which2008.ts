interface Values {
  year: string;
  /** The printed total, and the sum of its parts, with the unit they have. */
  total: string;
  sum: string;
  unit: string;
}

interface Years {
  /** The ends of the record, and the year in doubt. */
  first: string;
  last: string;
  year: string;
}

/** Words of "Which 2008?". */
export const which2008 = {
  title: 'Which 2008?',
  sum: {
    say: (p: Values & { exports: string; imports: string }) =>
      `For ${p.year} the article prints trade of ${p.total} ${p.unit}, and in the same paragraph the two parts it is made of: exports of ${p.exports} and imports of ${p.imports}.`,
    question: 'Do the parts add up to the total?',
    explanation: [
      (p: Values & { residual: string; tolerance: string }) =>
        `The parts add up to ${p.sum}, which is ${p.residual} less than the total, and rounding explains ${p.tolerance} at most.`,
      (p: { stated: string; reported: string }) =>
        `Both values have been in use: a statement of the ministers gives ${p.stated}, and a later report gives ${p.reported}, which is close to the sum.`,
      'Statistics are revised as late returns come in, and here two editions of them seem to have met in one paragraph.',
    ],
  },
  growth: {
    say: (p: Values & { growth: string; before: string; start: string }) =>
      `The same paragraph says that trade grew by ${p.growth} from ${p.before} to ${p.year}. For ${p.before} it prints ${p.start} ${p.unit}.`,
    question: (p: Values) => `Which value of ${p.year} does that growth fit?`,
    explanation: [
      (p: Values & { start: string; ofTotal: string; ofSum: string }) =>
        `From ${p.start} to ${p.total} is a growth of ${p.ofTotal}, and from ${p.start} to ${p.sum} one of ${p.ofSum}.`,
      'So the printed growth belongs to the sum of the parts, and the printed total seems to have come from somewhere else.',
      'Kuroshio shows the total as it is printed, marks it as doubtful, and lets the sum stand in for it only where you ask.',
    ],
  },
  changes: {
    say: (p: Pick<Values, 'total' | 'sum'>) =>
      `Now let the sum stand in for the total: ${p.sum} in the place of ${p.total}.`,
    question: 'What does that change most?',
    explanation: [
      (p: Years & { whole: string }) =>
        `The pace of ${p.first}–${p.last} stays at ${p.whole} a year, because it rests on its two ends and ${p.year} is neither of them.`,
      (p: Years & { sinceTotal: string; sinceSum: string }) =>
        `The pace of ${p.year}–${p.last} begins with the figure that changed, so it goes from ${p.sinceTotal} to ${p.sinceSum} a year.`,
      (p: {
        outer: string;
        to: string;
        lowTotal: string;
        highTotal: string;
        lowSum: string;
        highSum: string;
      }) =>
        `The range (${p.outer}) uses every figure and moves a little: in ${p.to} it runs from ${p.lowSum} to ${p.highSum} instead of from ${p.lowTotal} to ${p.highTotal}.`,
    ],
  },
  agrees: {
    exactly: 'Yes, to the last digit',
    rounded: 'Nearly, and rounding explains the rest',
    not: 'No, and rounding does not explain it',
  },
  fits: {
    total: (p: Values) => `${p.total}, the printed total`,
    sum: (p: Values) => `${p.sum}, the sum of the parts`,
    both: 'Both',
    neither: 'Neither',
  },
  moves: {
    whole: (p: Years) => `The pace of ${p.first}–${p.last}`,
    since: (p: Years) => `The pace of ${p.year}–${p.last}`,
    range: 'The range around the pace',
  },
  teacher: {
    teaches: [
      'To check printed figures against each other: parts against their total, growth against its two levels.',
      'Two values can both be honest where statistics have been revised.',
      'Whether a doubtful figure matters depends on what it is used for.',
    ],
    discuss: [
      'Which of the two values would you print, and what would you write beside it?',
      'Why does Kuroshio not simply correct the article?',
      'For which question would it matter a great deal which of the two is right?',
      'Have you met two official numbers for one thing before? How did you decide?',
    ],
    lookOut: [
      'Nobody has shown that the author made a mistake; that two editions of the statistics have met is the simplest story, not a proven one.',
      'The sum is not thereby the truth. It fits its neighbours better, and that is all.',
    ],
  },
} as const;

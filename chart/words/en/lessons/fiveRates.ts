interface Paces {
  /** The last year of the record, and the one in which a scenario ends. */
  last: string;
  to: string;
  fast: string;
  fastFrom: string;
  slow: string;
  slowFrom: string;
  /** How many paces there are, and what the fastest and the slowest come to. */
  count: string;
  high: string;
  low: string;
}

/** Words of "One record, five growth rates". */
export const fiveRates = {
  title: 'One record, five growth rates',
  from: (p: { year: string }) => `From ${p.year}`,
  fastest: {
    say: (p: Paces & { record: string }) =>
      `This is the whole record of trade between ASEAN and Japan, in billion US dollars: ${p.record}. How fast it has grown depends on the year you count from.`,
    question: (p: Paces) => `From which year to ${p.last} did it grow fastest, in per cent a year?`,
    explanation: [
      (p: Paces) =>
        `Counted from ${p.fastFrom} the record grew ${p.fast} a year, counted from ${p.slowFrom} only ${p.slow}, and the figures are the same.`,
      (p: Paces & { before: string; fall: string }) =>
        `${p.fastFrom} was a low year, ${p.fall} below ${p.before}, and whoever starts at the bottom sees mostly the climb.`,
      'A pace between two years rests on those two figures alone: every figure between them could be another, and the pace would stay.',
    ],
  },
  compounded: {
    say: (p: Paces & { start: string }) =>
      `The fastest of the five paces is ${p.fast} a year. In ${p.last} trade stood at ${p.start}.`,
    question: (p: Paces) =>
      `Where would that pace lead by ${p.to}? Draw it by eye, without calculating.`,
    explanation: [
      (p: Paces & { doubling: string }) =>
        `At ${p.fast} a year trade doubles every ${p.doubling} years and comes to ${p.high} in ${p.to}, because every year’s growth is counted on a larger sum.`,
      (p: Paces) => `At the slowest of the five paces, ${p.slow}, it comes to ${p.low}.`,
      (p: Paces & { times: string }) =>
        `One end of the fan is ${p.times} times the other, and each of its lines is correct arithmetic on the same record.`,
    ],
  },
  headlines: {
    say: (p: Paces) =>
      `Two headlines: “Trade grows ${p.fast} a year” and “Trade has hardly moved: ${p.slow} a year”.`,
    question: 'Which of them is false?',
    explanation: [
      (p: Paces) =>
        `Neither is: the first counts from ${p.fastFrom} and the second from ${p.slowFrom}.`,
      (p: Paces) =>
        `Both leave out the year they count from, and drawn on to ${p.to} that is the difference between ${p.high} and ${p.low}.`,
      'So ask of every growth rate between which two years it counts, and what it would be a year earlier or later.',
    ],
  },
  false: {
    first: 'The first',
    second: 'The second',
    both: 'Both',
    neither: 'Neither',
  },
  teacher: {
    teaches: [
      'A growth rate needs two years, and the choice of them can matter more than all that happened between.',
      'Per cent a year compound: a small difference in pace becomes a large one in level.',
      'A true number can mislead by what is left out beside it.',
    ],
    discuss: [
      'Who might have a reason to count from the low year, and who from the latest one?',
      'Is there a start that is fairer than the others? How would you argue for it?',
      'Find a growth rate in the news of this week. Does it say which years it counts?',
      'Did your line for the fastest pace bend upwards? What would a straight line have meant?',
    ],
    lookOut: [
      'The five paces are not five opinions about the years ahead; they are five summaries of one past.',
      'The figures are in dollars of each year, so part of the growth is prices.',
    ],
  },
} as const;

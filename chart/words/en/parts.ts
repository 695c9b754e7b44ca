import { capital } from './letters';

/** Words of a total that follows its parts. A part's noun is in the plural, without an article. */
export const parts = {
  /** By id. Where there is none, the title of the part stands. */
  nouns: { exports: 'exports', imports: 'imports' },
  /** What joins phrases without a comma, and phrases with one. */
  and: ' and ',
  andThen: ', and ',

  /** A scenario in a few words: every part beside its rule in two or three. */
  name: (p: { list: string }) => capital(p.list),
  named: (p: { part: string; rule: string }) => `${p.part} ${p.rule}`,
  rule: {
    trend: (p: Span) => `${p.from}–${p.to} pace`,
    ols: (p: Span) => `fitted ${p.from}–${p.to} pace`,
    hold: () => '0\u00a0%',
    mean: (p: Span) => `${p.from}–${p.to} average`,
    constant: (p: { growth: string }) => p.growth,
    more: (p: { amount: string }) => `${p.amount} more a year`,
    less: (p: { amount: string }) => `${p.amount} less a year`,
    phased: (p: { list: string }) => `${p.list} a year in turn`,
    fading: (p: { first: string; later: string }) => `${p.first} fading to ${p.later} a year`,
    logistic: (p: { value: string }) => `levelling off at ${p.value}`,
    drawn: (p: { year: string }) => `drawn by hand to ${p.year}`,
  },

  /** The sentence of a scenario, what it ends with, and what it says of one part. */
  sentence: (p: { subject: string; list: string }) => `${p.subject} follows its parts: ${p.list}.`,
  splitAs: (p: { year: string }) => `split as in ${p.year} (assumption)`,
  phrase: {
    grows: (p: { subject: string; growth: string }) => `${p.subject} grow ${p.growth} a year`,
    shrinks: (p: { subject: string; growth: string }) => `${p.subject} shrink ${p.growth} a year`,
    trend: (p: { subject: string; growth: string } & Span) =>
      `${p.subject} go on at their ${p.from}–${p.to} pace of ${p.growth} a year`,
    ols: (p: { subject: string; growth: string } & Span) =>
      `${p.subject} go on at the pace fitted through their figures from ${p.from} to ${p.to}, ${p.growth} a year`,
    hold: (p: { subject: string }) => `${p.subject} stay as they are`,
    mean: (p: { subject: string; value: string } & Span) =>
      `${p.subject} return to their ${p.from}–${p.to} average, ${p.value}`,
    gains: (p: { subject: string; amount: string }) => `${p.subject} gain ${p.amount} every year`,
    loses: (p: { subject: string; amount: string }) => `${p.subject} lose ${p.amount} every year`,
    phased: (p: { subject: string; list: string }) => `${p.subject} grow ${p.list}`,
    phasedFalling: (p: { subject: string; list: string }) => `${p.subject} change by ${p.list}`,
    segment: (p: { growth: string; from: string }) => `${p.growth} a year from ${p.from}`,
    fading: (p: {
      subject: string;
      first: string;
      later: string;
      next: string;
      halfLife: string;
    }) =>
      `${p.subject} grow ${p.first} in ${p.next} and near ${p.later} a year, the gap halving every ${p.halfLife}`,
    saturates: (p: Saturating) =>
      `${p.subject} grow ${p.growth} in ${p.next} and level off at ${p.value}`,
    bottomsOut: (p: Saturating) =>
      `${p.subject} shrink ${p.growth} in ${p.next} and level off at ${p.value}`,
    drawnFlat: (p: { subject: string; list: string }) =>
      `${p.subject} follow a line drawn by hand, ${p.list}, and stay there`,
    drawnOn: (p: { subject: string; list: string }) =>
      `${p.subject} follow a line drawn by hand, ${p.list}, and go on at the last pace`,
    anchor: (p: { value: string; year: string }) => `${p.value} in ${p.year}`,
  },
} as const;

interface Span {
  from: string;
  to: string;
}

interface Saturating {
  subject: string;
  growth: string;
  next: string;
  value: string;
}

import { reading } from './reading';
import { valueTable } from './valueTable';

/** The words that only some frames ask for: those with a guess to draw, a table, years to walk through. */
export const framed = {
  ...reading,
  guess: {
    heading: 'Draw what you expect',
    help: (p: { last: string; to: string }) =>
      `Go on from ${p.last} to ${p.to}: draw on the chart with mouse, pen or finger, or set one year after the other here.`,
    year: 'Year',
    level: (p: { year: string }) => `Your level in ${p.year}`,
    again: 'Draw again',
    hidden: 'The scenarios stay hidden until they are asked for.',
    hiddenCame: 'What came and the scenarios stay hidden until they are asked for.',
    reveal: 'Show the scenarios',
    revealCame: 'Show what came',
    score: (p: { year: string; guess: string; times: string; name: string; value: string }) =>
      `Your guess for ${p.year}, ${p.guess}, is ${p.times} times what “${p.name}” comes to (${p.value}).`,
    equal: (p: { year: string; guess: string; name: string; value: string }) =>
      `Your guess for ${p.year}, ${p.guess}, is as good as what “${p.name}” comes to (${p.value}).`,
    scoreCame: (p: { year: string; guess: string; times: string; value: string; status: string }) =>
      `Your guess for ${p.year}, ${p.guess}, is ${p.times} times what came (${p.value}, ${p.status}).`,
    equalCame: (p: { year: string; guess: string; value: string; status: string }) =>
      `Your guess for ${p.year}, ${p.guess}, is as good as what came (${p.value}, ${p.status}).`,
    /** By what factor a guess and each rule are off, too high and too low alike. */
    offs: (p: { years: string; list: string }) =>
      `Typically off from what came (${p.years}) by a factor of: ${p.list}.`,
    off: (p: { name: string; factor: string }) => `${p.name} ${p.factor}`,
    yours: 'your guess',
    quoted: (p: { name: string }) => `“${p.name}”`,
    /** At the end of the line somebody drew. */
    end: (p: { guess: string }) => `Your guess ${p.guess}`,
    /** Beside the gap between a guess and an answer. */
    gap: (p: { times: string }) => `${p.times} times`,
    name: 'My guess',
  },
  compare: { data: valueTable },
};

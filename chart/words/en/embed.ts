/** Words of an embed: what its readers can move, and the guess they draw. */
export const embed = {
  moves: (p: { name: string }) => `What moves “${p.name}”`,
  refused: 'That cannot be computed, so nothing moved.',
  events: 'What happened in between',
  guess: {
    heading: 'Draw what you expect',
    help: (p: { last: string; to: string }) =>
      `Go on from ${p.last} to ${p.to}: draw on the chart with mouse, pen or finger, or set one year after the other here.`,
    year: 'Year',
    level: (p: { year: string }) => `Your level in ${p.year}`,
    again: 'Draw again',
    hidden: 'The scenarios stay hidden until they are asked for.',
    reveal: 'Show the scenarios',
    score: (p: { year: string; guess: string; times: string; name: string; value: string }) =>
      `Your guess for ${p.year}, ${p.guess}, is ${p.times} times what “${p.name}” comes to (${p.value}).`,
    equal: (p: { year: string; guess: string; name: string; value: string }) =>
      `Your guess for ${p.year}, ${p.guess}, is as good as what “${p.name}” comes to (${p.value}).`,
    name: 'My guess',
    open: 'Open in Kuroshio with this guess',
  },
};

/** Words of a page that walks through a lesson. */
export const lesson = {
  step: (p: { at: number; of: number }) => `Step ${p.at} of ${p.of}`,
  end: 'The end',
  ways: 'Steps',
  previous: 'Back',
  next: 'Next step',
  toEnd: 'To the end',
  show: 'Show the answer',
  answer: 'The answer',
  unguessed: {
    heading: 'You have not guessed yet.',
    why: 'Once an answer has been seen, it looks as if one had known it all along.',
    guess: 'Guess first',
    look: 'Look without a guess',
  },
  unfinished: (p: { year: string; to: string }) =>
    `Your line ends in ${p.year}, and the question is about ${p.to}.`,
  noScript:
    'Drawing needs JavaScript, which is off here. Put a finger where you think the line ends, then look.',
  choose: 'Your guess',
  chosen: {
    right: (p: { answer: string }) => `The figures say “${p.answer}”, as you guessed.`,
    wrong: (p: { answer: string; guess: string }) =>
      `The figures say “${p.answer}”. You guessed “${p.guess}”.`,
    none: (p: { answer: string }) => `The figures say “${p.answer}”.`,
  },
  open: 'Open in Kuroshio',
  openGuess: 'Open in Kuroshio with your line',
  table: 'The values as a table',
  present: 'Present',
  leave: 'Leave',
  keys: 'Arrow keys step, Esc leaves.',
  print: 'Sheet to print',
  closing: {
    heading: 'What you guessed',
    kept: 'Only this page knows, and it forgets when you leave.',
    none: 'no guess',
    unseen: 'not looked at yet',
    nothing: 'No guess this time. The lesson starts again whenever you like.',
    again: 'Start again',
    further: 'What to try next',
    lesson: (p: { title: string }) => `Next lesson: ${p.title}`,
    lessons: 'All lessons',
    own: 'Make a lesson of your own',
    scenarios: 'Make scenarios of your own',
  },
};

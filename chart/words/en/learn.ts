/** Words of the page of all lessons, and of what teachers find there. */
export const learn = {
  title: 'Learn',
  description:
    'Short lessons on reading growth, with figures of ASEAN–Japan trade: commit to a guess, then see what the record says.',
  lead: 'Each lesson asks before it tells. You commit to a guess, on the chart or by an answer, and then see what the figures say.',
  length: (p: { minutes: string; steps: string }) => `${p.minutes} minutes, ${p.steps} steps`,
  own: {
    heading: 'A lesson of your own',
    text: 'Chain up to eight comparisons, each with a sentence and a question. The whole lesson is a link; nobody needs an account.',
    make: 'Make a lesson',
  },
  teach: {
    title: 'For teachers',
    description:
      'For each lesson the time it takes, what it teaches, questions for discussion, and a sheet to print.',
    lead: 'What to know before a lesson: the time it takes, what it teaches and where it is misunderstood, and what to talk about after it.',
    way: 'Notes for teachers',
    teaches: 'What it teaches',
    discuss: 'Questions for discussion',
    lookOut: 'Easily misunderstood',
    begin: 'Open the lesson',
  },
  sheet: {
    heading: (p: { title: string }) => `Sheet: ${p.title}`,
    name: 'Name',
    draw: 'Draw your line on the chart, from the last figure on.',
    choose: 'Tick your answer.',
    answers: 'Answers',
    open: 'The lesson on the web',
    qrOf: 'QR code of the link to this lesson',
  },
  unknown: {
    title: 'There is no lesson at this address',
    text: 'The address may have lost a part on its way. All lessons are one step away.',
    back: 'See all lessons',
  },
};

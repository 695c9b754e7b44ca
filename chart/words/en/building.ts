/** Words of the page on which somebody puts a lesson of their own together. */
export const building = {
  title: 'A lesson of your own',
  description:
    'Chain up to eight comparisons, each with a sentence and a question. The lesson is an address: it opens as a page, for a room and in a frame.',
  lead: 'Chain up to eight comparisons, and give each a sentence and a question. The address of this page holds the whole lesson: there is no account, and nothing is kept here.',
  noScript:
    'Putting a lesson together needs JavaScript, which is off here. The links below open what this address holds.',
  name: 'Title of the lesson',
  nameHelp: 'Readers see it first, and so does whoever gets the link.',

  steps: 'Steps',
  none: 'There is no step yet. Add a comparison below: it becomes the first one.',
  step: (p: { number: string }) => `Step ${p.number}`,
  say: 'Sentence',
  ask: 'Question',
  guess: 'Readers draw first: the result waits until they ask for it',
  left: (p: { count: string; most: string }) => `${p.count} of ${p.most} characters left`,
  over: (p: { count: string; most: string }) =>
    `Too long by ${p.count}: ${p.most} characters are the most. The text stays here; the lesson can be handed out once it is shorter.`,
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  /** What a button of one step does, for those who hear it alone. */
  of: (p: { act: string; number: string }) => `${p.act}: step ${p.number}`,
  open: 'Open the comparison',
  replace: 'Put another here …',

  add: {
    heading: 'Add a step',
    another: (p: { number: string }) => `Another comparison for step ${p.number}`,
    field: 'Link to a comparison',
    button: 'Add',
    put: 'Put it in',
    help: 'Paste a link, long or short: of a comparison, of an embed, or of a lesson, which brings all of its steps.',
    scenarios: 'Make a comparison',
    scenariosHelp: 'Under “Share” there, “Use in a lesson” brings it here.',
    kept: 'Take one kept on this device',
    keptNone:
      'Nothing is kept on this device. Under “More”, the scenarios keep what you ask them to.',
    full: 'Eight steps are the most a lesson has. Remove one to add another.',
  },

  said: {
    added: (p: { number: string }) => `Added as step ${p.number}.`,
    addedMany: (p: { count: number }) => `${p.count} steps added.`,
    someLeft: 'Added up to the eighth step; the rest had no room.',
    replaced: (p: { number: string }) => `Step ${p.number} has another comparison now.`,
    moved: (p: { number: string }) => `It is step ${p.number} now.`,
    removed: (p: { number: string }) =>
      `Step ${p.number} is removed. The back button brings it back.`,
    none: 'In this text there is no link to a comparison. Nothing was added.',
    looking: 'Looking up the short link …',
    unknown: 'There is nothing under this short link. A letter may have been lost.',
    unreached: 'Short links cannot be looked up just now. A long link needs no connection.',
    partly: 'Not all of it could be taken as written:',
    otherData: (p: { data: string }) =>
      `It is read on version ${p.data} of the data, as the other steps are.`,
  },

  room: {
    left: (p: { count: string }) => `The address has room for ${p.count} more characters.`,
    over: (p: { count: string }) =>
      `The lesson is ${p.count} characters too long for an address. Nothing is lost as long as this page stays open; shorten a text or remove a step, and the address holds it again.`,
    wentBack: 'What you typed last had no room in an address.',
    takeUp: 'Take it up again',
    letters:
      'In an address, an accented letter takes up to nine characters, and so does each one of Japanese.',
  },

  out: {
    heading: 'Hand it out',
    waits: 'Once the texts marked above are short enough, the lesson can be opened and handed out.',
    open: 'Open',
    openHelp: 'as readers see it',
    present: 'Present',
    presentHelp: 'in large type, with arrow keys',
    link: {
      heading: 'Link',
      field: 'Link to this lesson',
      copy: 'Copy the link',
      copied: 'Link copied',
    },
    short: {
      note: 'Made only if you ask: the site then keeps this lesson and the day, nothing about you.',
      field: 'Short link to this lesson',
      made: 'The short link is made. It opens the lesson as it is now.',
      changed: 'The lesson has changed. The short link made before opens its earlier state.',
    },
    embed: {
      heading: 'Embed',
      field: 'Code for a page of your own',
      copy: 'Copy the code',
      copied: 'Code copied',
      note: 'The frame, and a line of script that makes it as high as each step. Moodle and Canvas keep the frame and remove the line, which does no harm. WordPress takes the link on a line of its own.',
    },
  },
};

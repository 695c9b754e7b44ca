/** Words of the page of named figures: what each shows, and what to look at. */
export const gallery = {
  title: 'Gallery',
  description:
    'Pictures of ASEAN–Japan trade and investment in every size, each with its assumptions, its source and a link that opens it.',
  lead: 'Each of these is drawn by the site as it is sent to a slide, a message or a page. What is seen here is what the address gives.',
  contents: 'Figures',
  alternative: 'Alternative text',
  open: 'Open the scenarios',
  picture: (p: { format: string }) => `As ${p.format}`,
  figures: {
    arrival: {
      name: 'Where everybody starts',
      look: 'The record is dots and the years after it are dashes: nothing drawn by an assumption looks observed.',
    },
    effects: {
      name: 'A policy and a shock',
      look: 'Both lines grow at the same pace. What parts them stands in words below, with its year and its size.',
    },
    slide: {
      name: 'A slide for a dark room',
      look: 'It goes on a projector as it is, and its code opens the same comparison on every phone.',
    },
    six: {
      name: 'Six scenarios',
      look: 'No two labels touch, and no line is told apart by its colour alone.',
    },
    paths: {
      name: 'Possible paths',
      look: 'The thin lines are as uneven as the record was. None of them is better than another.',
    },
    log: {
      name: 'A logarithmic scale',
      look: 'Constant growth is a straight line here, so that two paces can be compared at any height.',
    },
    average: {
      name: 'A series that swings',
      look: 'Investment has no pace worth drawing on. It returns to its average, and a range is drawn for that alone.',
    },
    alternatives: {
      name: 'Printed, replaced and from elsewhere',
      look: 'Two figures stand in for misprints and say so; crosses are official values that neither article has.',
    },
    standing: {
      name: 'Standing in 2008',
      look: 'The scenarios know nothing of the ringed figures, which came later: an assumption beside its outcome.',
    },
    parts: {
      name: 'Exports and imports lead',
      look: 'Each part has a rule of its own. The split they start from is an assumption, and the picture says so.',
    },
    single: {
      name: 'One published figure',
      look: 'A single figure carries no pace and no range: the scenarios are assumptions alone.',
    },
    vietnamese: {
      name: 'Names in Vietnamese',
      look: 'Marks above and below the letters are whole, and a long name takes a second line before it takes smaller type.',
    },
    japanese: {
      name: 'Names in Japanese',
      look: 'The letters come with the picture, so that they are the same on every machine.',
    },
    faulty: {
      name: 'An address with mistakes',
      look: 'What could not be read is named on the face of the picture, and what stands in its place.',
    },
  },
};

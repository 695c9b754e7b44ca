/** Words of the share panel: a comparison in every form that somebody can take away. */
export const share = {
  open: 'Share',
  heading: 'Share this comparison',
  notLoaded: 'The rest of this panel could not be loaded. “Copy link” works without it.',
  byHand: 'This browser does not let the page copy. The text is selected: copy it by hand.',

  offline: 'You are offline. The Data Package and the picture of the QR code wait for the network.',
  brief: { label: 'Copy', copied: 'Copied' },

  link: {
    heading: 'Link',
    field: 'Link to this comparison',
    copy: 'Copy the link',
  },
  short: {
    make: 'Make a short link',
    making: 'Making a short link …',
    note: 'Made only if you ask: the site then keeps this comparison and the day, nothing about you.',
    field: 'Short link to this comparison',
    made: 'The short link is made. It opens this comparison as it is now.',
    copy: 'Copy the short link',
    copied: 'Short link copied',
    changed: 'The comparison has changed. The short link made before opens its earlier state.',
    offline: 'A short link needs a connection; the link above does not.',
    refused: {
      unreached:
        'The site cannot be reached just now, and a short link needs it. The link above works: it holds everything.',
      minute:
        'Too many short links were made just now. Please try again in a minute; the link above works.',
      day: 'No more short links are made today. The link above works: it holds everything.',
      unavailable:
        'Short links cannot be made just now. The link above works: it holds everything.',
    },
  },
  sheet: {
    open: 'Share with an app …',
    failed: 'The device could not share it. The link above can be copied instead.',
  },
  qr: {
    heading: 'QR code',
    holdsShort: 'It holds the short link.',
    picture: 'As a picture',
  },
  embed: {
    heading: 'Embed',
    field: 'Code for a page of your own',
    copy: 'Copy the code',
    copied: 'Code copied',
  },
  lesson: {
    heading: 'Lesson',
    use: 'Use in a lesson',
    note: 'Opens a page on which comparisons become the steps of a lesson; where one is open in another tab, it goes there.',
    taken: (p: { number: string }) => `It is step ${p.number} of the lesson in the other tab now.`,
    full: 'The lesson in the other tab has eight steps already; this would be the ninth.',
  },
  picture: {
    heading: 'Picture',
    copy: 'Copy alternative text',
    copied: 'Alternative text copied',
    shown: 'Alternative text to copy by hand:',
  },
  data: {
    heading: 'Data',
    datapackage: 'Data Package',
  },
  cite: {
    heading: 'Cite',
    copy: { apa: 'Copy APA', bibtex: 'Copy BibTeX', csl: 'Copy CSL-JSON' },
    copied: { apa: 'APA copied', bibtex: 'BibTeX copied', csl: 'CSL-JSON copied' },
    shown: 'Citation to copy by hand:',
  },
};

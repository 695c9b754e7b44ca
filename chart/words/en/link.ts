/** Words of short links and of QR codes. */
export const link = {
  unknown: {
    title: 'There is nothing under this short link',
    text: 'A letter may have been lost on its way: a code has twelve letters and digits. The scenarios are one step away.',
  },
  unreachable: {
    title: 'Short links cannot be opened just now',
    text: 'Please try again in a few minutes. A long link holds all that it opens, and works as ever.',
  },
  qrOpens: (p: { title: string; address: string }) => `“${p.title}” opens at ${p.address}.`,
};

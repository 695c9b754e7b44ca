/** Words that only pictures say, because they travel without their page. */
export const picture = {
  /** Beside the mark of the line where the record ends. */
  boundary: (p: { year: string }) => `record ends, ${p.year}`,
  moreFaults: (p: { count: number }) =>
    p.count === 1 ? 'One more part was not taken.' : `${p.count} more parts were not taken.`,
  /** In place of a link that would fill the picture. */
  tooLong: (p: { site: string }) =>
    `Made at ${p.site}. The link to this comparison is too long to be printed.`,
};

/** Words of possible paths. */
export const paths = {
  show: 'Possible paths',
  /** What the thin lines are, on a page. */
  note: (p: { count: string; from: string; to: string; name: string }) =>
    `The ${p.count} thin lines show how unevenly the years ahead could go: each is “${p.name}” with ups and downs like those of ${p.from}–${p.to}, drawn by chance and kept by the link. None is better than another, and none is a forecast.`,
  /** The same on a picture, where there is room for one line. */
  short: (p: { count: string; from: string; to: string }) =>
    `Thin lines: ${p.count} ways the ups and downs of ${p.from}–${p.to} could go on, drawn by chance; none is a forecast.`,
};

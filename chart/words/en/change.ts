/** One short phrase for what changed between two comparisons. */
export const change = {
  nothing: 'nothing changed',
  more: (p: { phrase: string; count: number }) => `${p.phrase}, and ${p.count} more`,
  series: (p: { series: string }) => `series ${p.series}`,
  from: (p: { year: string }) => `first year ${p.year}`,
  to: (p: { year: string }) => `horizon ${p.year}`,
  scale: { linear: 'linear scale', log: 'logarithmic scale', index: 'index scale' },
  alternative: (p: { year: string }) => `alternative used for ${p.year}`,
  printed: (p: { year: string }) => `printed figure used for ${p.year}`,
  outsideShown: 'later values shown',
  outsideHidden: 'later values hidden',
  until: (p: { year: string }) => `standing in ${p.year}`,
  wholeRecord: 'the whole record known',
  titled: (p: { title: string }) => `title “${p.title}”`,
  untitled: 'title removed',
  added: (p: { name: string }) => `scenario ${p.name} added`,
  removed: (p: { name: string }) => `scenario ${p.name} removed`,
  reordered: 'scenarios in another order',
  named: (p: { id: string; name: string }) => `${p.id} named “${p.name}”`,
  renamed: (p: { before: string; name: string }) => `“${p.before}” renamed “${p.name}”`,
  unnamed: (p: { before: string }) => `name “${p.before}” removed`,
  grows: (p: Turn) => `${p.name} grows ${p.after} a year instead of ${p.before}`,
  rule: (p: Turn) => `${p.name}: ${p.after} instead of ${p.before}`,
  effectAdded: (p: { name: string; effect: string; does: string }) =>
    `${p.name} with ${p.effect}, ${p.does}`,
  effectRemoved: (p: { name: string; effect: string }) => `${p.name} without ${p.effect}`,
  effect: (p: Turn & { effect: string }) =>
    `${p.name}, ${p.effect}: ${p.after} instead of ${p.before}`,
  effectsReordered: (p: { name: string }) => `${p.name}: assumptions in another order`,
  start: (p: { year: string }) => `from ${p.year}`,
  ramp: (p: { years: string }) => `in full after ${p.years}`,
  end: (p: { year: string }) => `until ${p.year}`,
  forEver: 'for ever',
  out: (p: { years: string }) => `fading out in ${p.years}`,
  inYear: (p: { year: string }) => `in ${p.year}`,
  recovery: (p: { years: string }) => `back in ${p.years}`,
  scar: (p: { size: string }) => `lasting ${p.size}`,
  called: (p: { label: string }) => `called “${p.label}”`,
  uncalled: 'without a name of its own',
  bandShown: (p: { name: string; levels: string }) => `range of ${p.name} shown (${p.levels})`,
  bandHidden: (p: { name: string }) => `range of ${p.name} hidden`,
  hidden: (p: { name: string }) => `scenario ${p.name} hidden`,
  shown: (p: { name: string }) => `scenario ${p.name} shown`,
} as const;

interface Turn {
  name: string;
  before: string;
  after: string;
}

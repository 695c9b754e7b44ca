/** Words of a card before anybody asks for more: its head, its sentence, the numbers in it. */
export const card = {
  grip: (p: { name: string }) => `Move ${p.name}: drag, or arrow keys`,
  show: 'Show',
  showOf: (p: { name: string }) => `Show ${p.name}`,
  sixAtMost: 'Six scenarios at most: the seventh line would be one too many to follow.',
  hidden: 'Hidden: kept in the link, drawn nowhere.',
  copyOf: (p: { name: string }) => `${p.name} (copy)`,
  /** Spoken once something was done. */
  said: {
    added: (p: { letter: string }) => `Scenario ${p.letter} added.`,
    duplicated: (p: { name: string; letter: string }) =>
      `${p.name} duplicated: the copy is scenario ${p.letter}.`,
    removed: (p: { name: string; count: number }) =>
      `${p.name} removed; ${p.count === 1 ? 'one scenario is' : `${p.count} scenarios are`} left.`,
    moved: (p: { name: string; letter: string; count: number }) =>
      `${p.name} is now scenario ${p.letter} of ${p.count}.`,
    hidden: (p: { name: string }) => `${p.name} hidden.`,
    shown: (p: { name: string }) => `${p.name} shown.`,
    reset: (p: { name: string }) => `Reset: the scenario is ${p.name} again.`,
    effectAdded: (p: { name: string }) => `${p.name} added.`,
    effectRemoved: (p: { name: string }) => `${p.name} removed.`,
  },
  /** Numbers by the end of their key; in a list of fields, and after the number they name. */
  numbers: {
    g: 'Growth a year',
    d: 'Change a year',
    g0: 'Growth at first',
    gLong: 'Growth later',
    halfLife: 'Gap halves in',
    ceiling: 'Levels off at',
    value: 'Level',
    year: 'Year',
    from: 'From',
    size: 'Size',
    start: 'From',
    ramp: 'In full within',
    full: 'In full from',
    end: 'Until',
    out: 'Fades out over',
    gone: 'Gone by',
    depth: 'Depth',
    recovery: 'Recovery',
    scar: 'Lasting loss',
  },
  numberOf: (p: { number: string; of: string; name: string }) =>
    [p.number, p.of, p.name].filter((part) => part !== '').join(', '),
  /** A number of the sentence as a button; its text comes first, as it is read. */
  change: (p: { text: string; number: string; of: string }) =>
    `${p.text}: change ${[p.number.toLowerCase(), p.of].filter((part) => part !== '').join(', ')}`,
  allowed: {
    growth: (p: Allowed) => `A number from ${p.min} to ${p.max}, in per cent a year`,
    share: (p: Allowed) => `A number from ${p.min} to ${p.max}, in per cent`,
    points: (p: Allowed) => `A number from ${p.min} to ${p.max}, in percentage points a year`,
    money: (p: Allowed) => `A number from ${p.min} to ${p.max}, in ${p.unit}`,
    year: (p: Allowed) => `A year from ${p.min} to ${p.max}`,
    years: (p: Allowed) => `A whole number of years from ${p.min} to ${p.max}`,
    halfLife: (p: Allowed) => `A number of years from ${p.min} to ${p.max}`,
  },
};

interface Allowed {
  min: string;
  max: string;
  unit: string;
}

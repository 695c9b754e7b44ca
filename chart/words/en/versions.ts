/** What a page says where its link was made with earlier data. Numbers and dates arrive formatted. */
export const versions = {
  made: (p: { data: string }) =>
    `This link was made with data ${p.data}, and you see what its maker saw.`,
  summary: (p: { count: number; data: string }) =>
    p.count === 1
      ? `One value that stands here has changed since data ${p.data}`
      : `${p.count} values that stand here have changed since data ${p.data}`,
  unchanged: (p: { data: string }) => `No value that stands here has changed since data ${p.data}.`,
  revision: (p: { data: string; date: string }) => `Data ${p.data}, of ${p.date}:`,
  value: (p: { what: string; before: string; after: string; unit: string; reasons: string }) =>
    `${p.what}: ${p.before} → ${p.after}\u00a0${p.unit}. ${p.reasons}`,
  what: {
    record: (p: { year: string }) => p.year,
    alternative: (p: { year: string }) => `Alternative for ${p.year}`,
    outside: (p: { year: string }) => `Outside the articles, ${p.year}`,
    part: (p: { part: string; what: string }) => `${p.part}, ${p.what}`,
  },
  /** Stands for a value that there was not, or is not any more. */
  none: 'none',
  ends: (p: { data: string; year: string; list: string }) =>
    `With data ${p.data}, ${p.year} would be ${p.list}.`,
  end: (p: { name: string; before: string; after: string; unit: string; difference: string }) =>
    `${p.after}\u00a0${p.unit} instead of ${p.before} (${p.difference}) for ${p.name}`,
  same: (p: { name: string; value: string; unit: string }) =>
    `${p.value}\u00a0${p.unit} as before for ${p.name}`,
  between: '; ',
  refused: (p: { data: string }) =>
    `Data ${p.data} cannot take all of it as it is written; the page then says what.`,
  show: (p: { data: string }) => `Show it with data ${p.data}`,
  shown: (p: { data: string }) => `Now shown with data ${p.data}.`,
  /** A step of the history. */
  step: (p: { data: string }) => `data ${p.data}`,
} as const;

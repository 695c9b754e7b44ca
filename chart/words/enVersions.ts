/** What a page says where its link was made with earlier data. Numbers and dates arrive formatted. */
export const versions = {
  made: (p: { data: string }) =>
    `This link was made with data ${p.data}, and you see what its maker saw.`,
  changed: (p: { data: string; date: string }) => `Data ${p.data}, of ${p.date}, changed:`,
  unchanged: (p: { data: string; date: string }) =>
    `Data ${p.data}, of ${p.date}, changed nothing that stands here.`,
  /** `what` is empty for a value of the record. */
  value: (p: { what: string; turn: string; unit: string; reasons: string }) =>
    `${p.what}${p.turn}\u00a0${p.unit}. ${p.reasons}`,
  what: {
    record: (p: { year: string }) => `${p.year}: `,
    alternative: (p: { year: string }) => `Alternative for ${p.year}: `,
    outside: (p: { year: string }) => `Outside the articles, ${p.year}: `,
    part: (p: { part: string; what: string }) => `${p.part}, ${p.what}`,
  },
  /** A value and what it became; `none` stands where there was or is none. */
  turn: (p: { before: string; after: string }) => `${p.before} → ${p.after}`,
  none: 'none',
  ends: (p: { data: string; year: string; list: string }) =>
    `What data ${p.data} would make of ${p.year}: ${p.list}.`,
  end: (p: { name: string; turn: string; unit: string; difference: string }) =>
    `${p.name} ${p.turn}\u00a0${p.unit} (${p.difference})`,
  same: (p: { name: string; value: string; unit: string }) =>
    `${p.name} ${p.value}\u00a0${p.unit} as before`,
  refused: (p: { data: string }) =>
    `Data ${p.data} cannot take all of it as it is written; the page then says what.`,
  show: (p: { data: string }) => `Show it with data ${p.data}`,
  shown: (p: { data: string }) => `Now shown with data ${p.data}.`,
  /** A step of the history. */
  step: (p: { data: string }) => `data ${p.data}`,
} as const;

/** Names of the pages; the short one where space is. */
export const nav = {
  label: 'Pages',
  scenarios: 'Scenarios',
  about: 'About the figures',
  aboutShort: 'About',
  glossary: 'Glossary',
} as const;

/** Words about the figures themselves: the page about them and the lists a program can fetch. */
export const about = {
  title: 'About the figures',
  description:
    'Every figure of ASEAN–Japan trade and investment printed in two articles: where it stands, what it cites, whether the arithmetic holds and what else might be true.',
  lead: (p: { count: string }) =>
    `Kuroshio draws what-if scenarios of trade and investment between ASEAN and Japan. All of them start from figures printed in two articles. Here are all ${p.count}, with the place each is printed at and what is doubtful about it.`,
  contents: 'On this page',

  nature: {
    heading: 'What this is, and what it is not',
    points: [
      'It shows what follows if an assumption holds. You choose the assumption; the arithmetic is the same for everybody.',
      'It is not a forecast. Nothing here says how likely an assumption is, and the years after the last figure have partly passed: official outcomes exist and differ.',
      'It is not an official statistic. The figures are what two authors printed. Neither says whose count of trade it is, nor that its dollars are those of each year.',
    ],
  },
  treatment: {
    heading: 'How figures are treated',
    points: [
      'A figure is shown as it is printed, together with words such as “more than” before it. None is mended silently.',
      'Each was compared with the figures beside it, with the other article and, where one could be found, with another source. What came of that is its finding.',
      'Where a printed figure looks wrong and another value is known, that value is the editor’s alternative. It stands in for the printed one only if you ask for it.',
      'Values that neither article prints are kept apart as values from outside the articles. No pace and no range rests on them.',
      'The reference beside a figure is the next one the article prints in the same paragraph. The article may have meant it for less.',
    ],
  },

  checks: {
    heading: 'What does not add up',
    lead: 'Printed figures that must agree by arithmetic, once every one is allowed its rounding. Amounts are in billion US$.',
    compared: 'What is compared',
    arithmetic: 'Arithmetic',
    allows: 'Rounding allows',
    against: 'Set against',
    verdict: 'Verdict',
    verdicts: {
      rounding: 'Agrees within rounding',
      inconsistent: 'Does not agree',
      unverified: 'Nothing to compare with',
    },
    sum: (p: { parts: readonly string[]; sum: string }) => `${p.parts.join(' + ')} = ${p.sum}`,
    share: (p: { level: string; share: string; total: string }) =>
      `${p.level} ÷ ${p.share} = ${p.total}`,
    growth: (p: { from: string; to: string; growth: string }) =>
      `${p.to} ÷ ${p.from} − 1 = ${p.growth}`,
    range: (p: { low: string; high: string }) => `${p.low} to ${p.high}`,
    printed: (p: { value: string }) => `${p.value}, printed`,
    outside: (p: { value: string }) => `${p.value}, outside the articles`,
    none: 'no total known',
    worst: (p: { kind: string; count: string }) => `${p.kind}: ${p.count}`,
    showDoubtful: 'Show every figure that may be wrong',
  },

  ledger: {
    heading: 'Every figure',
    find: 'Find',
    findHint: 'words or numbers',
    article: 'Article',
    unit: 'Unit',
    year: 'Year',
    any: 'All',
    doubtful: 'Only those that may be wrong',
    show: 'Show',
    reset: 'Show all',
    count: (p: { shown: string; all: string }) => `${p.shown} of ${p.all} figures`,
    none: 'No figure fits. Take away a word or a filter.',
    sortBy: 'Sort by',
    columns: {
      figure: 'Figure',
      value: 'Value',
      year: 'Year',
      measures: 'What it measures',
      place: 'Where it is printed',
      finding: 'Finding',
    },
    articleNumber: (p: { number: string }) => `Article ${p.number}`,
    articleTitle: (p: { number: string; title: string }) => `Article ${p.number}: ${p.title}`,
    cites: (p: { reference: string }) => `It cites ${p.reference}`,
    citesNothing: 'It cites nothing',
    feeds: 'Drawn in',
    alternative: 'Editor’s alternative',
    source: 'Source',
    sources: 'Sources',
    asData: 'These rows as',
    checksAsData: 'These checks as',
    csv: 'CSV',
    json: 'JSON',
    noFinding: 'Nothing found against it.',
  },
  unitNames: {
    'bn US$': 'Billion US$',
    'm US$': 'Million US$',
    'm yen': 'Million yen',
    '%': 'Per cent',
    year: 'Dates',
    years: 'Years',
    persons: 'Persons',
    'persons a year': 'Persons a year',
    rank: 'Ranks',
    number: 'Counts',
    none: 'Claims without a number',
  } satisfies Record<string, string>,
  withUnit: {
    year: (p: { value: string }) => p.value,
    number: (p: { value: string }) => p.value,
    rank: (p: { value: string }) => `rank ${p.value}`,
    other: (p: { value: string; unit: string }) => `${p.value}\u00a0${p.unit}`,
    none: 'no number',
  },

  sources: {
    heading: 'Sources',
    articles: 'The two articles',
    others: 'What they were compared with',
    number: (p: { number: string }) => `S${p.number}`,
  },
  milestones: {
    heading: 'Milestones',
    lead: 'Dates that the articles give, told in our own words.',
    doubt: 'Doubt',
  },

  presets: {
    heading: 'Presets',
    lead: 'Ready-made sizes of policies and shocks for scenarios, each with its range and what it rests on. An effect is measured against the same series without it, from a year you choose.',
    evidence: {
      seen: 'The central value was seen in a source.',
      derived: 'The central value follows by arithmetic from values seen in a source.',
      unverified: 'This is an assumption: the central value could not be verified.',
      assumption: 'This is an assumption: no source gives the central value.',
    },
    overlap: (p: { others: string }) =>
      `It measures partly the same thing as: ${p.others}. Do not add them up without thought.`,
    kinds: { level: 'lasting change', growth: 'change of pace', shock: 'shock' },
    size: 'Effect',
    depth: 'Depth',
    recovery: 'Recovery',
    scar: 'Lasting loss',
    timing: 'Phased in',
    response: 'Response',
    ranged: (p: { central: string; low: string; high: string }) =>
      `${p.central} (${p.low} to ${p.high})`,
    years: (p: { years: string }) => `${p.years} years`,
    phasedOver: (p: { years: string }) => `over ${p.years} years`,
    phasedUntil: (p: { year: string }) => `until ${p.year}`,
    rests: 'Rests on',
    noSource: 'no source',
    overlaps: 'Overlaps with',
  },

  meanings: {
    heading: 'What the words mean',
    statuses: 'The status of a value',
    findings: 'The finding on a figure',
    status: {
      published: 'Printed in one of the two articles.',
      derived: 'Computed from printed figures; the arithmetic is shown.',
      interpolated: 'A line between two figures; no value is claimed for the years between them.',
      projected: 'What a growth rule makes of the last figure.',
      scenario: 'The same with a policy or a shock.',
      outside: 'From a source that is not one of the articles; shown only if you ask for it.',
    },
    finding: {
      error: 'It cannot be right as printed.',
      inconsistent: 'The article’s own figures contradict it.',
      doubtful: 'Something outside the article contradicts it, or its argument does not hold.',
      unverified: 'Nothing was found to check it against.',
      rounding: 'It differs in the last digit only.',
      consistent: 'It agrees with what stands beside it or with another source.',
    },
  },
} as const;

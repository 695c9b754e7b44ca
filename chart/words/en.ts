/** Numbers that a sentence spells out. */
const NUMERALS = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
] as const;

const named = ({ parameter, value }: FaultWords) =>
  value === '' ? parameter : `${parameter}, “${value}”,`;
const inYear = ({ year }: FaultWords) => (year ? ` in ${year}` : '');

/** Every word of the product in English; long because it is a dictionary. A number arrives already formatted. */
export const en = {
  lang: 'en',
  locale: 'en',
  siteName: 'Kuroshio',
  tagline: 'What-if scenarios of ASEAN–Japan trade and investment',

  notice:
    'These are scenarios, not forecasts. They show what follows from the assumptions you set, starting from figures printed in two articles; they do not say what will happen.',
  noticeShort: 'Scenarios, not forecasts: what follows if the assumptions hold.',
  boundary: (p: { last: string; next: string }) =>
    `Last published figure: ${p.last}. Years from ${p.next} are projected, including years that have since passed; official outcomes exist and differ.`,

  chartTitle: (p: { series: string; to: string }) => `${p.series} to ${p.to}`,
  chartSubtitle: (p: { unit: string; last: string; scale: string }) =>
    `${p.unit}${p.scale}. Published figures to ${p.last}; scenarios after.`,
  scaleNote: {
    linear: '',
    log: ', logarithmic scale',
    index: ', as an index',
  },
  indexUnit: (p: { year: string }) => `Index, ${p.year} = 100`,

  published: 'published',
  scenarios: 'scenarios',
  replacements: (p: { list: string }) => `Not as printed: ${p.list}.`,
  replaced: (p: { value: string; printed: string }) => `${p.value} (printed ${p.printed})`,

  rule: {
    trend: (p: { from: string; to: string }) => `${p.from}–${p.to} pace`,
    ols: (p: { from: string; to: string }) => `Fitted ${p.from}–${p.to} pace`,
    hold: (p: { last: string }) => `No change since ${p.last}`,
    mean: (p: { from: string; to: string }) => `${p.from}–${p.to} average`,
    constant: (p: { growth: string }) => `${p.growth} a year`,
    more: (p: { amount: string }) => `${p.amount} more a year`,
    less: (p: { amount: string }) => `${p.amount} less a year`,
    phased: (p: { list: string }) => `${p.list} a year in turn`,
    fading: (p: { first: string; later: string }) => `${p.first} fading to ${p.later} a year`,
    logistic: (p: { value: string }) => `Levelling off at ${p.value}`,
    drawn: (p: { year: string }) => `Drawn by hand to ${p.year}`,
    target: (p: { value: string; year: string }) => `${p.value} in ${p.year}`,
    withOne: (p: { rule: string; effect: string }) => `${p.rule}, with ${p.effect}`,
    withMany: (p: { rule: string; count: number }) => `${p.rule}, with ${p.count} assumptions`,
  },

  /** A scenario in one sentence; [square brackets] mark the numbers a reader may change. */
  sentence: {
    grows: (p: { subject: string; growth: string; last: string }) =>
      `${p.subject} grows [${p.growth}] a year from ${p.last}.`,
    shrinks: (p: { subject: string; growth: string; last: string }) =>
      `${p.subject} shrinks [${p.growth}] a year from ${p.last}.`,
    trend: (p: { subject: string; growth: string; from: string; to: string }) =>
      `${p.subject} goes on at the pace that links ${p.from} and ${p.to}: [${p.growth}] a year.`,
    ols: (p: { subject: string; growth: string; from: string; to: string }) =>
      `${p.subject} goes on at the pace fitted through every figure from ${p.from} to ${p.to}: [${p.growth}] a year.`,
    hold: (p: { subject: string; value: string; last: string }) =>
      `${p.subject} stays where it was in ${p.last}, at ${p.value}.`,
    mean: (p: { subject: string; value: string; from: string; to: string }) =>
      `${p.subject} returns to its ${p.from}–${p.to} average, ${p.value}, and stays there.`,
    gains: (p: { subject: string; amount: string; last: string }) =>
      `${p.subject} gains [${p.amount}] every year from ${p.last}.`,
    loses: (p: { subject: string; amount: string; last: string }) =>
      `${p.subject} loses [${p.amount}] every year from ${p.last}.`,
    phased: (p: { subject: string; list: string }) => `${p.subject} grows ${p.list}.`,
    phasedFalling: (p: { subject: string; list: string }) => `${p.subject} changes by ${p.list}.`,
    segment: (p: { growth: string; from: string }) => `[${p.growth}] a year from ${p.from}`,
    fading: (p: {
      subject: string;
      first: string;
      later: string;
      next: string;
      halfLife: string;
    }) =>
      `${p.subject} grows [${p.first}] in ${p.next} and nears [${p.later}] a year, the gap halving every ${p.halfLife}.`,
    saturates: (p: { subject: string; growth: string; next: string; value: string }) =>
      `${p.subject} grows [${p.growth}] in ${p.next} and levels off at [${p.value}].`,
    bottomsOut: (p: { subject: string; growth: string; next: string; value: string }) =>
      `${p.subject} shrinks [${p.growth}] in ${p.next} and levels off at [${p.value}].`,
    drawnFlat: (p: { subject: string; list: string }) =>
      `${p.subject} follows a line drawn by hand, ${p.list}, and stays there.`,
    drawnOn: (p: { subject: string; list: string }) =>
      `${p.subject} follows a line drawn by hand, ${p.list}, and goes on at the last pace.`,
    anchor: (p: { value: string; year: string }) => `[${p.value}] in ${p.year}`,
    targetGrows: (p: Goal) =>
      `${p.subject} grows ${p.growth} a year from ${p.last}, as it must to reach [${p.value}] in ${p.year}.`,
    targetShrinks: (p: Goal) =>
      `${p.subject} shrinks ${p.growth} a year from ${p.last}, as it must to reach [${p.value}] in ${p.year}.`,
    /** What a sentence ends with, and what stands before each lever and shock. */
    stop: '.',
    and: '; ',
    list: ', ',
  },

  /** Levers and shocks, each as a part of the scenario's sentence. */
  effect: {
    /** By id: nouns that can begin such a part. Where there is none, the preset's title stands. */
    names: {
      agreement: 'a deeper trade agreement',
      'new-agreement': 'an average new trade agreement',
      facilitation: 'trade facilitation',
      digital: 'digital trade',
      costs: 'cheaper trade',
      labour: 'labour for an ageing Japan',
      'china-plus-one': 'investment moving from China to ASEAN',
      friction: 'more friction in trade',
      pandemic: 'a pandemic-like shock',
      slump: 'a shock like the slump of 2009',
      'investment-stop': 'a sudden stop of investment',
      points: 'a policy',
      level: 'a policy',
      shock: 'a shock',
    },
    assumption: (p: { name: string }) => `${p.name} (an assumption)`,
    pointsAdd: (p: Effect) => `${p.name} adds ${p.size} points a year${p.when}${p.until}`,
    pointsTake: (p: Effect) => `${p.name} takes ${p.size} points a year${p.when}${p.until}`,
    levelAdds: (p: Effect) => `${p.name} adds ${p.size}${p.when}${p.until}`,
    levelTakes: (p: Effect) => `${p.name} takes ${p.size}${p.when}${p.until}`,
    fromYear: (p: { start: string }) => ` from ${p.start}`,
    rampedPoints: (p: { start: string; full: string }) =>
      ` from ${p.start}, in full from ${p.full}`,
    byYear: (p: { full: string }) => ` by ${p.full}`,
    forEver: ', for ever',
    until: (p: { end: string }) => `, until ${p.end}`,
    fadingOut: (p: { end: string; gone: string }) => `, until ${p.end}, fading out by ${p.gone}`,
    shock: (p: { name: string; year: string; depth: string; years: string }) =>
      `${p.name} in ${p.year} takes ${p.depth}, recovered in ${p.years}`,
    shockScar: (p: { name: string; year: string; depth: string; years: string; scar: string }) =>
      `${p.name} in ${p.year} takes ${p.depth}, recovered in ${p.years} but for ${p.scar}`,
    shockForEver: (p: { name: string; year: string; depth: string }) =>
      `${p.name} in ${p.year} takes ${p.depth} for ever`,
    years: (p: { count: number; digits: string }) =>
      p.count === 1 ? 'one year' : `${NUMERALS[p.count] ?? p.digits} years`,
  },

  bandLabel: {
    0.5: '5 in 10 such futures',
    0.8: '8 in 10 such futures',
    0.95: '95 in 100 such futures',
  },
  bandSpan: (p: { lower: string; upper: string; year: string }) =>
    `${p.lower} to ${p.upper} in ${p.year}`,
  bandCaption: (p: {
    changes: number;
    figures: number;
    from: string;
    to: string;
    outer: string;
    lower: string;
    upper: string;
    unit: string;
    year: string;
  }) =>
    `Range from the record’s own ups and downs: ${p.changes} changes between ${p.figures} published figures, ${p.from}–${p.to}. If the years ahead vary as those did, about ${p.outer} would end inside the outer band (${p.lower} to ${p.upper} ${p.unit} in ${p.year}). With so few figures the range itself is rough.`,
  trendCaption: (p: { growth: string; low: string; high: string }) =>
    `${p.growth} a year is the pace that links the first and last published figures. The record is too short to say whether the underlying trend is above zero (80 % range ${p.low} to ${p.high} a year).`,
  trendCaptionEstablished: (p: { growth: string; low: string; high: string }) =>
    `${p.growth} a year is the pace that links the first and last published figures (80 % range of the trend ${p.low} to ${p.high} a year).`,

  warning: {
    W_LEVER_AFTER_HORIZON: 'A lever begins after the last year shown, so it changes nothing here.',
    W_SHOCK_AFTER_HORIZON: 'A shock comes after the last year shown, so it changes nothing here.',
    W_ABOVE_CEILING: 'The levers lift the path above the ceiling its rule levels off at.',
    W_DECLINE_TARGET: 'The target lies below the last published figure: reaching it is a fall.',
    W_FEW_POINTS: 'The pace rests on fewer than five changes between published figures.',
    W_LONG_EXTRAPOLATION: (p: { years: number; span: number }) =>
      `This looks ${p.years} years ahead from a record of ${p.span} years.`,
    W_NO_RANGE: 'The record is too short for the range that was asked for.',
    W_REVERTS:
      'This record swings around its average; a range is drawn for the average only, because a range around a pace would say nothing.',
  },

  describe: {
    chart: (p: { series: string; unit: string }) => `Chart of ${p.series}, ${p.unit}.`,
    published: (p: { list: string }) => `Published figures: ${p.list}.`,
    observation: (p: { value: string; year: string; doubtful: boolean }) =>
      `${p.value} in ${p.year}${p.doubtful ? ' (doubtful)' : ''}`,
    replaced: (p: { value: string; year: string; printed: string }) =>
      `${p.value} in ${p.year} (an editor’s alternative; printed ${p.printed})`,
    outside: (p: { list: string }) => `Official values outside the articles: ${p.list}.`,
    scenarios: (p: { to: string; list: string }) =>
      `Scenarios to ${p.to}, not forecasts: ${p.list}.`,
    scenario: (p: { name: string; value: string; span: string }) =>
      `${p.name}: ${p.value}${p.span}`,
    span: (p: { label: string; lower: string; upper: string }) =>
      ` (${p.label}: ${p.lower} to ${p.upper})`,
  },

  backtest: {
    rules: {
      naive: 'No change',
      drift: 'The pace of the record',
      lastGrowth: 'The last pace goes on',
      linear: 'A straight line',
      gmean: 'The average so far',
    },
    caveat:
      'The figures are as printed in 2021, not as known at the time; six overlapping tests are an illustration, not proof.',
  },

  status: {
    published: 'published',
    derived: 'derived by arithmetic',
    interpolated: 'drawn between figures',
    projected: 'projected',
    scenario: 'scenario',
    outside: 'outside the articles',
  },
  legend: {
    published: 'published figure',
    doubtful: 'doubtful figure',
    derived: 'derived figure',
    outside: 'outside the articles',
    interpolated: 'drawn between figures',
    projected: 'scenario',
  },

  finding: {
    consistent: 'Consistent',
    rounding: 'Differs by rounding',
    doubtful: 'Doubtful',
    inconsistent: 'Inconsistent',
    error: 'Almost surely misprinted',
    unverified: 'Not verified',
  },

  units: {
    billionDollars: 'Billion US$, current prices',
    short: 'bn\u00a0US$',
    percentAYear: 'a year',
  },

  fault: {
    heading: 'Some of this link could not be taken as written',
    names: {
      plain: {
        v: 'The link’s version',
        data: 'The data version',
        title: 'The title',
        series: 'The series',
        from: 'The first year',
        to: 'The last year',
        scale: 'The scale',
        alt: 'The choice of alternatives',
        outside: 'The layer of later values',
        lang: 'The language',
        theme: 'The theme',
        size: 'The size',
        query: 'The link',
      },
      scenario: {
        rule: (p: { id: string }) => `Scenario ${p.id}`,
        name: (p: { id: string }) => `The name of scenario ${p.id}`,
        band: (p: { id: string }) => `The range of scenario ${p.id}`,
        lever: (p: { id: string }) => `A lever of scenario ${p.id}`,
        shock: (p: { id: string }) => `A shock of scenario ${p.id}`,
      },
      unknown: (p: { parameter: string }) => `“${p.parameter}”`,
    },
    UNREADABLE: (p: FaultWords) => `${p.parameter}, “${p.value}”, could not be read${p.instead}.`,
    UNKNOWN_PARAMETER: (p: FaultWords) => `${p.parameter} is not known here and was set aside.`,
    REPEATED: (p: FaultWords) => `${p.parameter} stands twice; the first was taken${p.instead}.`,
    GAP: (p: FaultWords) => `${p.parameter} had no scenario before it${p.instead}.`,
    TOO_LONG: (p: FaultWords) => `${p.parameter} was too long (${p.allowed})${p.instead}.`,
    UNKNOWN_SERIES: (p: FaultWords) => `There is no series “${p.value}”${p.instead}.`,
    UNKNOWN_FIGURE: (p: FaultWords) =>
      `There is no alternative to a figure “${p.value}”${p.instead}.`,
    UNKNOWN_VERSION: (p: FaultWords) =>
      `${p.parameter}, “${p.value}”, is not known here${p.instead}.`,
    E_RANGE: (p: FaultWords) =>
      `${p.parameter}, “${p.value}”, is outside what is possible (${p.allowed})${p.instead}.`,
    E_HORIZON: (p: FaultWords) =>
      `The last year, “${p.value}”, lies before the last published figure (${p.allowed})${p.instead}.`,
    E_YEAR: (p: FaultWords) => `${named(p)} names a year that cannot be meant${p.instead}.`,
    E_NONPOSITIVE: (p: FaultWords) =>
      `${named(p)} holds a value that is not above zero${p.instead}.`,
    E_HORIZON_ZERO: (p: FaultWords) =>
      `${named(p)} is to be reached in the year of the last published figure${p.instead}.`,
    E_OBS_ORDER: (p: FaultWords) => `${named(p)} has years that do not increase${p.instead}.`,
    E_GROWTH_LE_MINUS_100: (p: FaultWords) =>
      `${named(p)} would leave nothing${inYear(p)}${p.instead}.`,
    E_NONPOSITIVE_PATH: (p: FaultWords) =>
      `${named(p)} would fall to nothing${inYear(p)}${p.instead}.`,
    E_SEGMENTS: (p: FaultWords) =>
      `${named(p)} needs a first part from the start and parts in order${p.instead}.`,
    E_CEILING: (p: FaultWords) =>
      `${named(p)} does not lead to its ceiling, or reaches it in the first year${p.instead}.`,
    E_ANCHORS: (p: FaultWords) =>
      `${named(p)} needs years after the last published figure, in order${p.instead}.`,
    E_KIND: (p: FaultWords) => `${named(p)} is of a kind that is not known here${p.instead}.`,
    E_SHOCK: (p: FaultWords) =>
      `${named(p)} must come after the last published figure, take less than everything and scar no more than it takes${p.instead}.`,
    E_TARGET_NONPOSITIVE: (p: FaultWords) =>
      `${named(p)} aims at a value that is not above zero${p.instead}.`,
    E_NO_LEVERAGE: (p: FaultWords) => `${named(p)} does nothing by that year${p.instead}.`,
    E_UNREACHABLE: (p: FaultWords) =>
      `${named(p)} cannot be reached with growth from −50 to 100 % a year${p.instead}.`,
    E_SHARE_RANGE: (p: FaultWords) =>
      `${named(p)} would make a share the whole or more${inYear(p)}${p.instead}.`,
    E_REST_NEGATIVE: (p: FaultWords) => `${named(p)} would leave a negative rest${p.instead}.`,
    E_ZERO_SUM: (p: FaultWords) => `${named(p)} has parts that sum to nothing${p.instead}.`,
    E_LOG_DOMAIN: (p: FaultWords) =>
      `${named(p)} leads out of all numbers${inYear(p)}${p.instead}.`,
    E_EXP_DOMAIN: (p: FaultWords) =>
      `${named(p)} leads out of all numbers${inYear(p)}${p.instead}.`,
    E_OBS_COUNT: (p: FaultWords) =>
      `${p.parameter}, “${p.value}”, needs more published figures than this series has${p.instead}.`,
    more: (p: { count: number }) => `And ${p.count} more.`,
    instead: (p: { used: string }) => `; ${p.used} is used instead`,
  },

  ui: {
    skip: 'Skip to the scenarios',
    copyLink: 'Copy link',
    linkCopied: 'Link copied',
    linkAllowed: (p: { most: number }) => `at most ${p.most} characters with every name`,
    linkShown: 'Copy this link:',
    series: 'Series',
    figureCount: (p: { count: number }) => (p.count === 1 ? 'one figure' : `${p.count} figures`),
    milestones: 'Milestones',
    outside: 'Later values',
    outsideHeading: 'Outside the articles',
    outsideHelp: 'Official values that are not in the articles; never used to compute anything.',
    scale: 'Scale',
    scales: { linear: 'Linear', log: 'Log', index: 'Index' },
    scaleHelp: {
      linear: '',
      log: 'On a logarithmic scale constant growth is a straight line.',
      index: '',
    },
    horizon: 'Until',
    horizonAllowed: (p: { min: string; max: string }) => `A year from ${p.min} to ${p.max}`,
    groups: {
      trade: 'Trade',
      partner: 'By partner',
      investment: 'Investment',
      context: 'Context',
    },
    chart: 'Chart',
    year: 'Year to read off',
    yearText: (p: { year: string; list: string; unit: string }) => `${p.year}: ${p.list} ${p.unit}`,
    noFigure: (p: { year: string }) => `no figure is published for ${p.year}`,
    scenarioCards: 'Scenarios',
    scenarioName: (p: { id: string }) => `Name of scenario ${p.id}`,
    growth: 'Growth a year',
    growthOf: (p: { name: string }) => `Growth a year, ${p.name}`,
    growthNumber: (p: { name: string }) => `Growth in per cent a year, ${p.name}`,
    growthAllowed: 'A number from −50 to 100, in per cent a year',
    rule: 'Rule',
    ruleOf: (p: { name: string }) => `Growth rule, ${p.name}`,
    rules: {
      constant: 'A growth you choose',
      trend: 'The pace of the record',
      'trend.ols': 'The fitted pace',
      hold: 'No change',
      mean: 'Back to the average',
    },
    ruleNeedsTwo: 'needs two published figures',
    range: 'Show range',
    rangeOf: (p: { name: string }) => `Show range, ${p.name}`,
    rangeNone: 'The record carries no range for this rule.',
    add: 'Add a scenario',
    remove: 'Remove',
    removeOf: (p: { name: string }) => `Remove ${p.name}`,
    results: 'Results',
    resultsAt: (p: { year: string }) => `In ${p.year}`,
    scenarioColumn: 'Scenario',
    since: (p: { year: string }) => `Since ${p.year}`,
    aYear: 'A year',
    doublesIn: 'Doubles in',
    years: (p: { years: string }) => `${p.years} years`,
    never: 'never',
    figures: 'Published figures',
    yearColumn: 'Year',
    statusColumn: 'Status',
    findingColumn: 'What is doubtful',
    reading: 'How to read this',
    asData: 'This comparison as',
    formats: { svg: 'SVG', png: 'PNG', csv: 'CSV', json: 'JSON', embed: 'Embed' },
    close: 'Close',
    openFigure: (p: { year: string; value: string }) =>
      `${p.year}: ${p.value}. Where it is printed`,
    provenance: {
      printedIn: 'Printed in',
      place: 'Place',
      cites: 'It cites',
      noCitation: 'nothing',
      formula: 'Arithmetic',
      finding: 'Finding',
      noFinding: 'Nothing found against it.',
      figure: 'Figure in the ledger',
      alternative: 'Editor’s alternative',
      insteadOf: (p: { printed: string }) => `instead of the printed ${p.printed}.`,
      useAlternative: 'Use the alternative',
    },
    openIn: 'Open in Kuroshio',
    dismiss: 'Dismiss',
  },

  notFound: {
    title: 'There is nothing at this address',
    text: 'The address may have lost a part on its way. The scenarios are one step away.',
    back: 'Open the scenarios',
  },

  footer: {
    figuresFrom: (p: { citation: string }) => `Figures: ${p.citation}`,
    versions: (p: { model: string; data: string }) => `Model ${p.model}, data ${p.data}`,
  },
} as const;

interface FaultWords {
  parameter: string;
  value: string;
  allowed: string;
  /** The year the model names. */
  year?: string;
  /** "; 3.3 is used instead" or nothing. */
  instead: string;
}

interface Goal {
  subject: string;
  growth: string;
  last: string;
  value: string;
  year: string;
}

interface Effect {
  name: string;
  /** Points, or per cent with its sign. */
  size: string;
  /** When it begins to act, and until when, each with what joins it to the words before, or nothing. */
  when: string;
  until: string;
}

/** The shape every language's dictionary has. */
export type Words = typeof en;

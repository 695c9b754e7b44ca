/** Ids of every series, in the order a reader is offered them. */
export const seriesIds = [
  'trade',
  'exports',
  'imports',
  'trade-thailand',
  'trade-indonesia',
  'trade-malaysia',
  'trade-rest',
  'exports-indonesia',
  'exports-malaysia',
  'exports-thailand',
  'exports-rest',
  'fdi',
  'fdi-manufacturing',
  'fdi-share',
  'japan-foreign-trade',
] as const;

/** What a series is about; a preset names the groups it may be applied to. */
export const seriesGroups = ['trade', 'partner', 'investment', 'context'] as const;

/** Every unit a printed figure can have; a claim without a number has the unit "none". */
export const figureUnits = [
  'bn US$',
  'm US$',
  'm yen',
  '%',
  'year',
  'years',
  'persons',
  'persons a year',
  'rank',
  'number',
  'none',
] as const;

/**
 * How far a printed figure can be trusted. `consistent`: it agrees with what stands beside it;
 * `rounding`: it differs in the last digit only; `unverified`: nothing was found to check it
 * against; `doubtful`: something outside the article contradicts it, or its argument does not hold;
 * `inconsistent`: the article's own figures contradict it; `error`: it cannot be right as printed.
 */
export const findingKinds = [
  'consistent',
  'rounding',
  'unverified',
  'doubtful',
  'inconsistent',
  'error',
] as const;

/** What the numbers of a preset rest on. */
export const presetMarks = ['seen', 'derived', 'unverified', 'assumption'] as const;

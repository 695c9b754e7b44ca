import { dataVersion } from '../answers';
import {
  boolean,
  integer,
  listOf,
  number,
  object,
  oneOf,
  orNull,
  ref,
  text,
  type JsonSchema,
} from '../jsonSchema';

const verdict = oneOf(
  ['rounding', 'inconsistent', 'unverified'],
  'Rounding explains any difference; it does not; there is nothing to compare with.',
);

const figure = object({
  id: text('Id in the ledger: article and number.'),
  article: oneOf(['A1', 'A2']),
  section: text(),
  paragraph: integer(),
  location: text('Section and paragraph.'),
  cites: orNull(text('The reference the article gives, as printed.')),
  value: orNull(number('As printed; null for a claim without a number.')),
  qualifier: orNull(text('Words before the number, such as “more than”.')),
  unit: text(),
  year: orNull(integer('The year the value is of; the end of a period.')),
  period: text(),
  measures: text(),
  doubtful: boolean(),
  finding: orNull(
    object({
      kind: oneOf(['consistent', 'rounding', 'doubtful', 'inconsistent', 'error', 'unverified']),
      text: text(),
    }),
  ),
  evidence: listOf(text(), 'Ids of the sources the finding quotes.'),
  alternatives: listOf(object({ value: number(), source: text(), reason: text() })),
  series: listOf(text(), 'Ids of the series it is drawn in.'),
  checks: listOf(object({ id: text(), verdict })),
  links: object({ page: text() }),
});

const source = object({
  id: text(),
  article: orNull(oneOf(['A1', 'A2'])),
  title: text(),
  citation: text(),
  address: orNull(text()),
  seen: text('How much of it was read.'),
});

const milestone = object({
  year: integer(),
  label: text(),
  text: text(),
  figures: listOf(text(), 'Ledger ids.'),
  places: listOf(object({ source: text(), location: text() })),
  doubt: orNull(text()),
});

const range = (what: string) =>
  object({ central: number(), low: number(), high: number() }, [], what);

/** A lever has a start, a ramp and an elasticity; a shock a recovery and a scar. */
const preset = object(
  {
    kind: oneOf(['level', 'growth', 'shock']),
    id: text(),
    title: text(),
    groups: listOf(text(), 'Groups of series it may be applied to.'),
    central: number('Size or depth, a fraction.'),
    low: number(),
    high: number(),
    start: orNull(integer('Of a lever: first year, where it has one.')),
    ramp: orNull(number('Of a lever: years to the full effect.')),
    until: orNull(integer('Of a lever: last year of the ramp, where that is given instead.')),
    elasticity: orNull(range('Of a lever: response to a change in trade costs.')),
    recovery: range('Of a shock: years until only the scar is left.'),
    scar: range('Of a shock: what never comes back, a fraction.'),
    reason: text(),
    warning: orNull(text()),
    sources: listOf(text()),
    mark: oneOf(['seen', 'derived', 'unverified', 'assumption']),
    overlaps: orNull(text('Presets with the same word measure partly the same thing.')),
    evidence: text('What the central value rests on, in words.'),
    overlap: orNull(object({ with: listOf(text()), warning: text() })),
  },
  ['start', 'ramp', 'until', 'elasticity', 'recovery', 'scar'],
);

const check = object({
  id: text(),
  kind: oneOf(['sum', 'share', 'growth']),
  title: text(),
  year: integer(),
  figures: listOf(text(), 'Ledger ids.'),
  arithmetic: text('In words and numbers.'),
  computed: number('What the arithmetic gives; growth as a fraction.'),
  low: number('Lower end of what rounding allows.'),
  high: number('Upper end of it.'),
  residual: orNull(number('Of a sum: total less parts.')),
  tolerance: orNull(number('Of a sum: what rounding allows.')),
  printed: orNull(object({ value: number(), figure: orNull(text()), source: text() })),
  verdict,
  note: orNull(text()),
});

const LISTED = {
  figures: ['Figure', figure],
  sources: ['Source', source],
  milestones: ['Milestone', milestone],
  presets: ['Preset', preset],
  checks: ['Check', check],
} as const;

/** Names of the lists that belong to the ledger. */
export const LEDGER_LISTS = ['figures', 'sources', 'milestones', 'presets', 'checks'] as const;

export type LedgerList = (typeof LEDGER_LISTS)[number];

export const ledgerSchemas: Readonly<Record<string, JsonSchema>> = Object.fromEntries(
  LEDGER_LISTS.map((list) => [LISTED[list][0], LISTED[list][1]]),
);

/** The answer that holds a whole list. */
export const listAnswer = (list: LedgerList): JsonSchema =>
  object({ versions: dataVersion, [list]: listOf(ref(LISTED[list][0])) });

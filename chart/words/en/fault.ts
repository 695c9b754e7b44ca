/** Why a part of a link was not taken as written, in words, by code. */
export const fault = {
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
      until: 'The year the record is known up to',
      lang: 'The language',
      theme: 'The theme',
      size: 'The size',
      paths: 'The wish for possible paths',
      ref: 'The scenario to compare with',
      reach: 'The value to reach',
      article: 'The article',
      unit: 'The unit',
      year: 'The year',
      doubtful: 'The choice of doubtful figures',
      sort: 'The order',
      query: 'The link',
      live: 'The choice of what can be moved',
      show: 'The choice of what is shown',
      guess: 'The wish for a guess',
      height: 'The height',
      step: 'The step',
      shown: 'The wish for the answer',
      answer: 'The answer that was chosen',
      form: 'The form',
      say: 'The sentence',
      ask: 'The question',
      steps: 'The number of steps',
    },
    scenario: {
      rule: (p: { id: string }) => `Scenario ${p.id}`,
      name: (p: { id: string }) => `The name of scenario ${p.id}`,
      band: (p: { id: string }) => `The range of scenario ${p.id}`,
      hide: (p: { id: string }) => `The hiding of scenario ${p.id}`,
      lever: (p: { id: string }) => `A lever of scenario ${p.id}`,
      shock: (p: { id: string }) => `A shock of scenario ${p.id}`,
    },
    number: (p: { id: string; number: string }) => `“${p.number}” of scenario ${p.id}`,
    part: (p: { id: string; part: string }) => `The growth of ${p.part} in scenario ${p.id}`,
    step: (p: { number: string }) => `Step ${p.number}`,
    unknown: (p: { parameter: string }) => `“${p.parameter}”`,
  },
  UNREADABLE: (p: FaultWords) => `${p.parameter}, “${p.value}”, could not be read${p.instead}.`,
  UNKNOWN_PARAMETER: (p: FaultWords) => `${p.parameter} is not known here and was set aside.`,
  REPEATED: (p: FaultWords) => `${p.parameter} stands twice; the first was taken${p.instead}.`,
  MISSING: (p: FaultWords) => `${p.parameter} is missing from this link${p.instead}.`,
  GAP: (p: FaultWords) => `${p.parameter} had no scenario before it${p.instead}.`,
  NONE_SHOWN: (p: FaultWords) =>
    `${p.parameter} was set aside: every scenario was hidden, and a chart needs one.`,
  TOO_LONG: (p: FaultWords) => `${p.parameter} was too long (${p.allowed})${p.instead}.`,
  UNKNOWN_SERIES: (p: FaultWords) => `There is no series “${p.value}”${p.instead}.`,
  UNKNOWN_FIGURE: (p: FaultWords) =>
    `There is no alternative to a figure “${p.value}”${p.instead}.`,
  UNKNOWN_VERSION: (p: FaultWords) =>
    `${p.parameter}, “${p.value}”, is not known here${p.instead}.`,
  NO_PARTS: (p: FaultWords) =>
    `${p.parameter} follows the parts of a series, and this one has none here${p.instead}.`,
  E_RANGE: (p: FaultWords) =>
    `${p.parameter}, “${p.value}”, is outside what is possible (${p.allowed})${p.instead}.`,
  E_HORIZON: (p: FaultWords) =>
    `The last year, “${p.value}”, lies before the record’s last figure (${p.allowed})${p.instead}.`,
  E_YEAR: (p: FaultWords) => `${named(p)} names a year that cannot be meant${p.instead}.`,
  E_NONPOSITIVE: (p: FaultWords) => `${named(p)} holds a value that is not above zero${p.instead}.`,
  E_HORIZON_ZERO: (p: FaultWords) =>
    `${named(p)} is to be reached in the year of the record’s last figure${p.instead}.`,
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
    `${named(p)} needs years after the record’s last figure, in order${p.instead}.`,
  E_KIND: (p: FaultWords) => `${named(p)} is of a kind that is not known here${p.instead}.`,
  E_SHOCK: (p: FaultWords) =>
    `${named(p)} must come after the record’s last figure, take less than everything and scar no more than it takes${p.instead}.`,
  E_TARGET_NONPOSITIVE: (p: FaultWords) =>
    `${named(p)} aims at a value that is not above zero${p.instead}.`,
  E_NO_LEVERAGE: (p: FaultWords) => `${named(p)} does nothing by that year${p.instead}.`,
  E_UNREACHABLE: (p: FaultWords) =>
    `${named(p)} cannot be reached with growth from −50 to 100 % a year${p.instead}.`,
  E_SHARE_RANGE: (p: FaultWords) =>
    `${named(p)} would make a share the whole or more${inYear(p)}${p.instead}.`,
  E_REST_NEGATIVE: (p: FaultWords) => `${named(p)} would leave a negative rest${p.instead}.`,
  E_ZERO_SUM: (p: FaultWords) => `${named(p)} has parts that sum to nothing${p.instead}.`,
  E_LOG_DOMAIN: (p: FaultWords) => `${named(p)} leads out of all numbers${inYear(p)}${p.instead}.`,
  E_EXP_DOMAIN: (p: FaultWords) => `${named(p)} leads out of all numbers${inYear(p)}${p.instead}.`,
  E_OBS_COUNT: (p: FaultWords) =>
    `${p.parameter}, “${p.value}”, needs more published figures than this series has${p.instead}.`,
  /** What is wrong with one step of a lesson. */
  inStep: (p: { number: string; text: string }) => `Step ${p.number}: ${p.text}`,
  more: (p: { count: number }) => `And ${p.count} more.`,
  setAside: '; it was set aside',
  instead: (p: { used: string }) => `; ${p.used} is used instead`,
} as const;

const named = ({ parameter, value }: FaultWords) =>
  value === '' ? parameter : `${parameter}, “${value}”,`;
const inYear = ({ year }: FaultWords) => (year ? ` in ${year}` : '');

interface FaultWords {
  parameter: string;
  value: string;
  allowed: string;
  /** The year the model names. */
  year?: string;
  /** "; 3.3 is used instead" or nothing. */
  instead: string;
}

import type { Alternative, Finding, Observation, Series } from '../model/types';
import { isDoubtful } from '../model/ledger/isDoubtful';
import { locationOf } from '../model/ledger/locationOf';
import { differenceInWords, exactDifference } from './derive';
import { fault, quoted } from './fault';
import type { Figure, SeriesFile } from './schema';
import { findingKinds } from './vocabulary';

/** What observations are looked up in: figures by id, and source ids by article. */
export interface Ledger {
  figures: ReadonlyMap<string, Figure>;
  articles: ReadonlyMap<Figure['article'], string>;
}

/**
 * Replaces figure ids by what the ledger says of them, its parts not yet looked up; throws on a
 * missing or impossible figure.
 */
export function resolveSeries(file: string, series: SeriesFile, ledger: Ledger): Series {
  const observations = series.observations.map((entry, index) => {
    const row = `observation ${index + 1}`;
    const find = (id: string) => levelOf(file, row, id, ledger);
    const observation =
      'figure' in entry
        ? published(file, row, find(entry.figure), ledger)
        : derived(file, row, entry.year, entry.figures.map(find), ledger);
    if (observation.value > 0) return observation;
    throw fault(file, row, `the value ${observation.value} is not positive`);
  });
  observations.forEach(({ year }, index) => {
    const before = observations[index - 1]?.year;
    if (before === undefined || year > before) return;
    throw fault(file, `observation ${index + 1}`, `the year ${year} does not follow ${before}`);
  });
  return { ...series, observations, later: [], outside: [], parts: [] };
}

/** A figure that has a value, with the id of the article that prints it. */
export type Level = Figure & { value: number; source: string };

/** Looks up a figure that must have a value; throws naming it where it is missing or has none. */
export function levelOf(file: string, row: string, id: string, ledger: Ledger): Level {
  const figure = ledger.figures.get(id);
  if (figure === undefined) throw fault(file, row, `unknown figure ${quoted(id)}`);
  if (figure.value === null) throw fault(file, row, `figure ${quoted(id)} has no value`);
  const source = ledger.articles.get(figure.article);
  if (source === undefined)
    throw fault(file, row, `no source is article ${quoted(figure.article)}`);
  return { ...figure, value: figure.value, source };
}

function published(file: string, row: string, figure: Level, ledger: Ledger): Observation {
  if (figure.year === null) throw fault(file, row, `figure ${quoted(figure.id)} has no year`);
  return {
    year: figure.year,
    value: figure.value,
    status: 'published',
    figure: figure.id,
    qualifier: figure.qualifier,
    source: figure.source,
    location: locationOf(figure),
    cites: figure.cites,
    finding: figure.finding,
    formula: null,
    doubtful: isDoubtful(figure.finding),
    alternative: alternativeOf(figure, ledger, (value) => ({ value, formula: null })),
    printed: null,
  };
}

function derived(
  file: string,
  row: string,
  year: number,
  parts: readonly Level[],
  ledger: Ledger,
): Observation {
  const [minuend = 0, ...subtrahends] = parts.map(({ value }) => value);
  const replaceable = parts.filter(({ alternatives }) => alternatives.length > 0);
  if (replaceable.length > 1) {
    const ids = replaceable.map(({ id }) => id).join(' and ');
    throw fault(file, row, `alternatives of both ${ids} would need a value for each combination`);
  }
  const [part] = replaceable;
  const alternative = part
    ? alternativeOf(part, ledger, (value) => {
        const [whole = 0, ...taken] = parts.map((one) => (one === part ? value : one.value));
        return { value: exactDifference(whole, taken), formula: differenceInWords(whole, taken) };
      })
    : null;
  return {
    year,
    value: exactDifference(minuend, subtrahends),
    status: 'derived',
    figure: parts.map(({ id }) => id).join(' '),
    qualifier: null,
    source: distinct(parts.map(({ source }) => source)),
    location: distinct(parts.map(locationOf)),
    cites: distinct(parts.flatMap(({ cites }) => cites ?? [])) || null,
    finding: gravest(parts.flatMap(({ finding }) => finding ?? [])),
    formula: differenceInWords(minuend, subtrahends),
    doubtful: parts.some(({ finding }) => isDoubtful(finding)),
    alternative,
    printed: null,
  };
}

/** What the first alternative of a figure makes of the observation it stands in. */
function alternativeOf(
  { id, alternatives }: Level,
  { articles }: Ledger,
  becomes: (value: number) => { value: number; formula: string | null },
): Alternative | null {
  const [first] = alternatives;
  if (!first) return null;
  const { source, reason } = first;
  const status = [...articles.values()].includes(source) ? 'derived' : 'outside';
  return { figure: id, ...becomes(first.value), status, source, reason };
}

function gravest(findings: readonly Finding[]): Finding | null {
  const weight = ({ kind }: Finding) => findingKinds.indexOf(kind);
  return findings.reduce<Finding | null>(
    (worst, finding) => (worst === null || weight(finding) > weight(worst) ? finding : worst),
    null,
  );
}

function distinct(values: readonly string[]): string {
  return [...new Set(values)].join('; ');
}

import type { LessonPlan } from '../model/lesson/plan';
import type { Catalogue, Series } from '../model/types';
import type { Check } from '../model/accounting/evaluateCheck';
import { checksSchema } from './checkSchema';
import { earlierOf } from './earlier';
import { fault, quoted } from './fault';
import { resolveChecks } from './resolveChecks';
import { resolveLessons } from './resolveLessons';
import { resolveParts } from './resolveParts';
import { resolveSeries, type Ledger } from './resolve';
import * as schema from './schema';
import { refuseDuplicates, validate, type Files } from './validate';
import { seriesIds } from './vocabulary';

/** Everything the data folder knows, with every reference looked up. */
export interface Dataset extends Version {
  /** The built-in lessons, which use the newest figures alone. */
  lessons: readonly LessonPlan[];
}

/** What of it has had earlier versions. */
interface Version {
  catalogue: Catalogue;
  figures: readonly schema.Figure[];
  sources: readonly schema.Source[];
  outside: readonly schema.Outside[];
  milestones: readonly schema.Milestone[];
  presets: readonly schema.Preset[];
  /** Figures that must agree by arithmetic, looked up but not yet compared. */
  checks: readonly Check[];
}

/**
 * Validates and resolves the parsed files, and every earlier version of them; throws naming file,
 * row and value on any fault.
 */
export function loadDataset(files: Files): Dataset {
  const { catalogue, ...ledger } = loadVersion(files);
  const older = (undone: Files) => loadVersion(undone).catalogue;
  const lessons = resolveLessons(files, catalogue, ledger);
  return { catalogue: { ...catalogue, ...earlierOf(files, catalogue, older) }, lessons, ...ledger };
}

/** What the files hold, without what they held before. */
function loadVersion(files: Files): Version {
  const { version } = validate(files, 'version.json', schema.versionSchema);
  const sources = validate(files, 'sources.json', schema.sourcesSchema);
  const figures = validate(files, 'figures.json', schema.figuresSchema);
  const outside = validate(files, 'outside.json', schema.outsideSchema);
  const milestones = validate(files, 'milestones.json', schema.milestonesSchema);
  const presets = validate(files, 'presets.json', schema.presetsSchema);
  refuseDuplicates('sources.json', sources);
  refuseDuplicates('figures.json', figures);
  refuseDuplicates('presets.json', presets);
  const checkFiles = validate(files, 'checks.json', checksSchema);
  refuseDuplicates('checks.json', checkFiles);

  const known = referenceCheck(sources, figures);
  figures.forEach(({ id, evidence, alternatives }) =>
    [...evidence, ...alternatives.map(({ source }) => source)].forEach((source) =>
      known.source('figures.json', quotedRow(id), source),
    ),
  );
  outside.forEach(({ source }, index) => known.source('outside.json', numbered(index), source));
  milestones.forEach((milestone, index) => {
    const row = numbered(index);
    const before = milestones[index - 1]?.year ?? milestone.year;
    if (milestone.year < before) {
      const what = `the year ${milestone.year} comes before ${before}`;
      throw fault('milestones.json', row, what);
    }
    milestone.places.forEach(({ source }) => known.source('milestones.json', row, source));
    milestone.figures.forEach((id) => known.figure('milestones.json', row, id));
  });
  presets.forEach((preset) =>
    preset.sources.forEach((source) => known.source('presets.json', quotedRow(preset.id), source)),
  );

  const ledger: Ledger = {
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    articles: new Map(
      sources.flatMap(({ id, article }) => (article === null ? [] : [[article, id] as const])),
    ),
  };
  const contents = readSeries(files);
  const alone = Object.fromEntries(
    contents.map((content) => {
      const file = `series/${content.id}.json`;
      return [content.id, resolveSeries(file, content, ledger)];
    }),
  );
  const checks = resolveChecks('checks.json', checkFiles, ledger, known.source);
  const series = resolveParts(contents, alone, checks);
  for (const { series: id, year, value, source, note } of outside) {
    series[id] = {
      ...series[id]!,
      outside: [...series[id]!.outside, { year, value, source, note }],
    };
  }
  const catalogue: Catalogue = {
    version,
    series,
    sources: sourceNotes(series, milestones, sources),
    alternatives: figures.filter(({ alternatives }) => alternatives.length > 0).map(({ id }) => id),
    milestones: milestones.map(({ year, label, text, places, doubt }) => ({
      year,
      label,
      text,
      places,
      doubt,
    })),
    presets: presets.map(({ id, kind, title, mark }) => ({
      ...{ id, kind, title },
      assumption: mark === 'assumption' || mark === 'unverified',
    })),
    earlier: [],
    revisions: [],
  };
  return { catalogue, figures, sources, outside, milestones, presets, checks };
}

/** The file of every series, in the order in which readers are offered them. */
function readSeries(files: Files): readonly schema.SeriesFile[] {
  for (const file of Object.keys(files)) {
    if (!file.startsWith('series/') || seriesIds.some((id) => file === `series/${id}.json`))
      continue;
    throw fault(file, null, 'no series has this id');
  }
  return seriesIds.map((id) => {
    const file = `series/${id}.json`;
    const content = validate(files, file, schema.seriesSchema);
    if (content.id !== id)
      throw fault(file, 'id', `${quoted(content.id)} is not the name of the file`);
    return content;
  });
}

/** The sources of everything in the catalogue, without what only the ledger needs. */
function sourceNotes(
  series: Record<string, Series>,
  milestones: readonly schema.Milestone[],
  sources: readonly schema.Source[],
): Catalogue['sources'] {
  const used = new Set([
    ...Object.values(series).flatMap(({ observations, outside }) => [
      ...observations.map(({ source }) => source),
      ...observations.flatMap(({ alternative }) => alternative?.source ?? []),
      ...outside.map(({ source }) => source),
    ]),
    ...milestones.flatMap(({ places }) => places.map(({ source }) => source)),
  ]);
  return Object.fromEntries(
    sources
      .filter(({ id }) => used.has(id))
      .map(({ id, title, citation, address }) => [id, { id, title, citation, address }]),
  );
}

function referenceCheck(
  sources: readonly { readonly id: string }[],
  figures: readonly { readonly id: string }[],
) {
  const check =
    (kind: string, ids: ReadonlySet<string>) => (file: string, row: string, id: string) => {
      if (!ids.has(id)) throw fault(file, row, `unknown ${kind} ${quoted(id)}`);
    };
  return {
    source: check('source', new Set(sources.map(({ id }) => id))),
    figure: check('figure', new Set(figures.map(({ id }) => id))),
  };
}

const quotedRow = (id: string) => `row ${quoted(id)}`;
const numbered = (index: number) => `row ${index + 1}`;

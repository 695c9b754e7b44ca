import type { Catalogue, EarlierData, Revision, Series } from '../model/types';
import { fault } from './fault';
import { revisedValues } from './revisedValues';
import { revisionsSchema } from './revisionSchema';
import { undo } from './undo';
import { validate, type Files } from './validate';

/**
 * Every earlier version of the data and what each later one changed, both oldest first. Nothing is
 * kept twice: an earlier version is found by taking the revisions back one by one.
 *
 * `load` gives the catalogue of files. Throws where versions are not counted one by one from 1, and
 * on a revision that the files contradict.
 */
export function earlierOf(
  files: Files,
  newest: Catalogue,
  load: (files: Files) => Catalogue,
): Pick<Catalogue, 'earlier' | 'revisions'> {
  const written = validate(files, 'revisions.json', revisionsSchema);
  written.forEach(({ version }, i) => {
    if (version === i + 2) return;
    throw fault('revisions.json', `row ${i + 1}`, `version ${version} comes after ${i + 1}`);
  });
  if (newest.version !== written.length + 1) {
    const what = `version ${newest.version} after ${written.length} revisions in revisions.json`;
    throw fault('version.json', null, what);
  }
  const earlier: EarlierData[] = [];
  const revisions: Revision[] = [];
  let [after, now] = [newest, files];
  for (const revision of written.toReversed()) {
    now = undo(now, revision);
    const before = load(now);
    const { version, date, changes } = revision;
    revisions.unshift({ version, date, values: revisedValues(before, after, changes) });
    earlier.unshift(otherwise(before, newest));
    after = before;
  }
  return { earlier, revisions };
}

/** What of a catalogue is not as in the newest one. */
function otherwise(older: Catalogue, newest: Catalogue): EarlierData {
  const { version, alternatives } = older;
  const differs = ([id, series]: [string, Series]) =>
    JSON.stringify(series) !== JSON.stringify(newest.series[id]);
  return {
    version,
    series: Object.fromEntries(Object.entries(older.series).filter(differs)),
    sources: Object.fromEntries(
      Object.entries(older.sources).filter(([id]) => !Object.hasOwn(newest.sources, id)),
    ),
    alternatives,
  };
}

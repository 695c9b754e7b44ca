import {
  round6,
  type Computation,
  type Level,
  type Projection,
  type Series,
  type Year,
} from '../../model';
import { lookOf } from '../theme';
import type { FramedWords, Words } from '../words';

import { formatPrinted, formatRangeEnd, formatValue, formatYear } from './format';
import { harmless } from './harmless';
import { nameOf } from './scenarioWords';
import { shortUnit } from './units';

/** The record or a scenario: what a group of columns is about. */
export interface DataGroup {
  id: string;
  name: string;
  /** The look of its line, or null for what has none. */
  look: string | null;
  columns: readonly DataColumn[];
}

/** One column of a group; numbers are set flush right. */
export interface DataColumn {
  name: string;
  numeric: boolean;
}

/** One cell: as it is read, and as a program takes it. */
export interface DataCell {
  text: string;
  copied: string;
}

/** Every value of a comparison, a row a year, with a status beside each value. */
export interface DataTable {
  groups: readonly DataGroup[];
  rows: readonly { year: Year; cells: readonly DataCell[] }[];
}

/** A group of columns and its cells for one year; as many cells as columns. */
interface Source extends DataGroup {
  at: (year: Year) => readonly DataCell[];
}

/** The values of a comparison year by year: the record, each scenario with its ranges, later values. */
export function dataTableOf(computation: Computation, words: FramedWords): DataTable {
  const { comparison, series, projections } = computation;
  const sources = [
    recordOf(series, words),
    ...projections.map((projection) => scenarioOf(projection, words)),
    ...(comparison.outside && series.outside.length > 0 ? [outsideOf(series, words)] : []),
  ];
  const last = series.observations.at(-1)!.year;
  const later = Array.from({ length: comparison.to - last }, (_, h) => last + 1 + h);
  const published = series.observations
    .map(({ year }) => year)
    .filter((year) => year >= comparison.from);
  return {
    groups: sources.map(({ id, name, look, columns }) => ({ id, name, look, columns })),
    rows: [...published, ...later].map((year) => ({
      year,
      cells: sources.flatMap(({ at }) => at(year)),
    })),
  };
}

/** The same as tab-separated values with one line of headings, for a spreadsheet. */
export function tsvOf(table: DataTable, words: Words): string {
  const { year, inUnit, column } = words.compare.data;
  const headings = table.groups.flatMap(({ name, columns }) =>
    columns.map((part, i) =>
      i === 0 ? inUnit({ name, unit: part.name }) : column({ name, part: part.name }),
    ),
  );
  const lines = [
    [year, ...headings],
    ...table.rows.map(({ year: at, cells }) => [
      formatYear(at),
      ...cells.map(({ copied }) => copied),
    ]),
  ];
  return lines.map((line) => line.map(cell).join('\t')).join('\n');
}

/** A cell that neither breaks the row nor starts a formula; numbers stay numbers. */
function cell(text: string): string {
  const plain = text.replace(/\s+/g, ' ');
  return Number.isFinite(Number(plain)) ? plain : harmless(plain);
}

function recordOf(series: Series, words: FramedWords): Source {
  const { published, doubtful } = words.compare.data;
  return {
    ...{ id: 'published', name: published, look: null, columns: valueAndStatus(series, words) },
    at: (year) => {
      const found = [...series.observations, ...series.later].find((one) => one.year === year);
      if (!found) return EMPTY;
      const plain = words.status[found.status];
      return [
        number(found.value, formatPrinted(found.value, words)),
        text(found.doubtful ? doubtful({ status: plain }) : plain),
      ];
    },
  };
}

function scenarioOf(projection: Projection, words: FramedWords): Source {
  const { lower, upper, coverage } = words.compare.data;
  const { scenario, points, series } = projection;
  const levels = points.at(-1)!.bands.map(({ level }) => level);
  const ends = (level: Level) =>
    [lower, upper].map((end) => ({ name: end({ coverage: coverage[level] }), numeric: true }));
  return {
    ...{ id: scenario.id, name: nameOf(projection, words), look: lookOf(scenario) },
    columns: [...valueAndStatus(series, words), ...levels.flatMap(ends)],
    at: (year) => {
      // The last published figure is where a scenario starts, and the record's own.
      const point = points.find((one, h) => h > 0 && one.year === year);
      if (!point) return [...EMPTY, ...levels.flatMap(() => EMPTY)];
      return [
        number(point.value, formatValue(point.value, words)),
        text(words.status[point.status]),
        ...point.bands.flatMap((band) =>
          [band.lower, band.upper].map((end) => number(end, formatRangeEnd(end, words))),
        ),
      ];
    },
  };
}

function outsideOf(series: Series, words: FramedWords): Source {
  const { outside } = words.compare.data;
  return {
    ...{ id: 'outside', name: outside, look: null, columns: valueAndStatus(series, words) },
    at: (year) => {
      const found = series.outside.filter((one) => one.year === year);
      if (found.length === 0) return EMPTY;
      // Where sources disagree there are two.
      const list = found.map((one) => formatPrinted(one.value, words)).join(' / ');
      const copied = found.map((one) => round6(one.value)).join(' / ');
      return [{ text: list, copied }, text(words.status.outside)];
    },
  };
}

function valueAndStatus(series: Series, words: FramedWords): DataColumn[] {
  const { status } = words.compare.data;
  return [
    { name: shortUnit(series, words), numeric: true },
    { name: status, numeric: false },
  ];
}

const EMPTY: readonly DataCell[] = [
  { text: '', copied: '' },
  { text: '', copied: '' },
];

function number(exact: number, shown: string): DataCell {
  return { text: shown, copied: String(round6(exact)) };
}

function text(words: string): DataCell {
  return { text: words, copied: words };
}

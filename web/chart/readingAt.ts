import type { Computation, Observation, Point, Projection, Series } from '../../model';
import { formatPrinted, formatRangeEnd, formatValue, formatYear } from '../../chart/text/format';
import { shownValue } from '../../chart/layout/position';
import type { LineShape } from '../../chart/layout/types';
import { nameOf } from '../../chart/text/scenarioWords';
import { lookOf } from '../../chart/theme';
import type { ReadingWords } from '../../chart/words';

type Look = LineShape['look'];

/** What the chart says at one year: a value with its name, or only a name where there is no value. */
export interface Reading {
  id: string;
  /** A scenario's look, or the word for what has none. */
  look: Look | 'soft' | 'none';
  /** How its line looks, where it has one. */
  line: Look | null;
  name: string;
  value: string | null;
  /** Of a scenario: what kind of value it is. */
  status: string;
  /** Of a scenario with a range: the ends of the outer band. */
  band: string;
}

/** How the axis counts a level, in words. */
interface Count {
  printed: (level: number) => string;
  computed: (level: number) => string;
  rough: (level: number) => string;
}

/**
 * The values at a year, as the axis counts them: the published figure up to the last one, each
 * scenario's after it, and what other sources say of that year where a reader asked for it.
 */
export function readingAt(computation: Computation, year: number, words: ReadingWords): Reading[] {
  const { comparison, series } = computation;
  const { year: last, value: base } = series.observations.at(-1)!;
  const shown = (level: number) => shownValue({ scale: comparison.scale, base }, level);
  const count: Count = {
    printed: (level) =>
      comparison.scale === 'index' ? formatValue(shown(level), words) : formatPrinted(level, words),
    computed: (level) => formatValue(shown(level), words),
    rough: (level) => formatRangeEnd(shown(level), words),
  };
  const outside = comparison.outside ? series.outside.filter((one) => one.year === year) : [];
  const later = series.later.find((one) => one.year === year);
  return [
    ...(year > last
      ? computation.projections.map((projection) =>
          projectedAt(projection, projection.points[year - last]!, count, words),
        )
      : [publishedAt(series, year, count, words)]),
    ...(later ? [observed(later, count, words)] : []),
    ...outside.map(({ value, source }) => ({
      ...{ id: `outside ${source}`, look: 'soft' as const, line: null, status: '', band: '' },
      ...{ name: words.status.outside, value: count.printed(value) },
    })),
  ];
}

function projectedAt(
  projection: Projection,
  { value, status, bands }: Point,
  count: Count,
  words: ReadingWords,
): Reading {
  const outer = bands.at(-1);
  const look = lookOf(projection.scenario);
  return {
    id: projection.scenario.id,
    ...{ look, line: look },
    name: nameOf(projection, words),
    value: count.computed(value),
    status: words.status[status],
    band: outer
      ? words.chart.reading.band({
          label: words.bandLabel[outer.level],
          lower: count.rough(outer.lower),
          upper: count.rough(outer.upper),
        })
      : '',
  };
}

const BARE = { look: 'none', line: null, status: '', band: '' } as const;

function publishedAt(series: Series, year: number, count: Count, words: ReadingWords): Reading {
  const observation = series.observations.find((one) => one.year === year);
  if (observation) return observed(observation, count, words);
  return { ...BARE, id: 'none', name: words.ui.noFigure({ year: formatYear(year) }), value: null };
}

function observed(observation: Observation, count: Count, words: ReadingWords): Reading {
  const { value, printed, status, doubtful } = observation;
  const doubt = doubtful ? `${words.sentence.list}${words.finding.doubtful.toLowerCase()}` : '';
  const name =
    printed === null
      ? `${words.status[status]}${doubt}`
      : words.ui.provenance.insteadOf({ printed: count.printed(printed) });
  return { ...BARE, id: 'published', name, value: count.printed(value) };
}

/** What kind of value every scenario has, where it is one; else empty. */
export function commonStatus(readings: readonly Reading[]): string {
  const statuses = new Set(readings.map(({ status }) => status).filter((one) => one !== ''));
  return statuses.size === 1 ? [...statuses].join('') : '';
}

/** The same in one breath: what all scenarios are is said once, at the end. */
export function spokenReading(
  readings: readonly Reading[],
  year: number,
  unit: string,
  words: ReadingWords,
): string {
  const common = commonStatus(readings);
  const list = readings.map(({ name, value, status, band }) => {
    if (!value) return name;
    const more = [common ? '' : status, band].filter((one) => one !== '');
    return words.chart.reading.spoken({ name, value, more: more.join(words.sentence.list) });
  });
  const all = words.ui
    .yearText({ year: formatYear(year), list: list.join(words.sentence.list), unit })
    .trim();
  return common ? words.chart.reading.allOf({ text: all, status: common }) : all;
}

import type { Computation } from '../../model';
import { shownValue } from './position';
import { roundLevels } from './roundLevels';
import type { Domain } from './types';

/** Room above the highest line, so that a band can be seen to go on. */
const HEADROOM = 1.12;

/**
 * What the axes span: all that is drawn, and the levels of `alsoHolds`. Bands may be cut on a linear
 * scale, or they would flatten everything else.
 */
export function domainOf(
  { comparison, series, projections }: Computation,
  alsoHolds: readonly number[] = [],
): Domain {
  const { scale, from, to } = comparison;
  const base = series.observations.at(-1)!.value;
  const values = [
    ...series.observations.filter(({ year }) => year >= from).map(({ value }) => value),
    ...series.observations.flatMap(({ year, printed }) => (year >= from ? (printed ?? []) : [])),
    ...[...series.later, ...(comparison.outside ? series.outside : [])]
      .filter(({ year }) => year >= from && year <= to)
      .map(({ value }) => value),
    ...projections.flatMap(({ points }) => points.map(({ value }) => value)),
    ...alsoHolds,
  ].map((value) => shownValue({ scale, base }, value));
  const high = Math.max(...values);
  if (scale !== 'log') return { years: [from, to], values: [0, high * HEADROOM], scale, base };

  const bands = projections.flatMap(({ points }) => points.flatMap((point) => point.bands));
  const low = Math.min(...values, ...bands.map(({ lower }) => lower));
  const top = Math.max(high, ...bands.map(({ upper }) => upper));
  return { years: [from, to], values: [low / 1.1, top * 1.1], scale, base };
}

/** Round levels for the vertical axis, about one in `spacingPx`. */
export function levelTicks(
  { values, scale }: Domain,
  heightPx: number,
  spacingPx: number,
): number[] {
  const [low, high] = values;
  const count = Math.max(2, Math.round(heightPx / spacingPx));
  if (scale !== 'log') return roundLevels(low, high, count);
  const isInside = (level: number) => level >= low && level <= high;
  const tens = decades(low, high);
  const all = [1, 2, 5].flatMap((lead) => tens.map((ten) => lead * ten));
  const inside = all.filter(isInside).sort((a, b) => a - b);
  if (inside.length < 3) return roundLevels(low, high, count);
  if (inside.length <= 3 * count) return inside;
  const powers = tens.filter(isInside);
  const step = Math.ceil(powers.length / count);
  return powers.filter((_, i) => i % step === 0);
}

/** Round years, about one in `spacingPx`, with the last year of the chart. */
export function yearTicks({ years }: Domain, widthPx: number, spacingPx: number): number[] {
  const [from, to] = years;
  const perTick = ((to - from) * spacingPx) / widthPx;
  const step = [1, 2, 5, 10, 20, 50].find((candidate) => candidate >= perTick) ?? 100;
  const ticks: number[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) ticks.push(year);
  return ticks.length > 0 ? ticks : [to];
}

function decades(low: number, high: number): number[] {
  const found: number[] = [];
  for (let ten = 10 ** Math.floor(Math.log10(low)); ten <= high; ten *= 10) found.push(ten);
  return found;
}

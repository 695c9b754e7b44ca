import { line, scaleLinear } from 'd3';
import type { Series } from '../../model';

/** A series' record as a path in a small box, and the place of its last value, px. */
export function sparkline(
  { observations }: Series,
  width: number,
  height: number,
): { path: string; last: { x: number; y: number } } {
  const inset = 3;
  const years = observations.map(({ year }) => year);
  const [first = 0, end = 0] = [years[0], years.at(-1)];
  const x = scaleLinear(
    [first, end],
    first === end ? [width / 2, width / 2] : [inset, width - inset],
  );
  const highest = Math.max(...observations.map(({ value }) => value));
  const y = scaleLinear([0, highest], [height - inset, inset]);
  const draw = line<(typeof observations)[number]>()
    .x(({ year }) => x(year))
    .y(({ value }) => y(value))
    .digits(1);
  const { year, value } = observations.at(-1)!;
  return { path: draw(observations) ?? '', last: { x: x(year), y: y(value) } };
}

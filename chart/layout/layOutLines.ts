import { line } from 'd3';
import type { Computation, Projection } from '../../model';
import { fit, textWidth } from '../font/textWidth';
import { formatValue } from '../text/format';
import { nameOf } from '../text/scenarioWords';
import { dashOf, lookOf } from '../theme';
import type { Words } from '../words';
import { shownValue, tenth, xOf, yOf } from './position';
import { spread } from './spread';
import type { ChartLayout, LineShape } from './types';

type Frame = Pick<ChartLayout, 'domain' | 'plot' | 'fontPx' | 'width'>;

/** Room between the end of a line and its label, in ems. */
const GAP = 0.75;

/** Width a label at the right margin wants for every name and value, px, never over `most`. */
export function labelRoom(
  computation: Computation,
  fontPx: number,
  most: number,
  words: Words,
): number {
  const wanted = computation.projections.map((projection) => {
    const name = textWidth(nameOf(projection, words), fontPx, 'bold');
    return name + textWidth(` ${endValue(projection, computation, words)}`, fontPx, 'regular');
  });
  return Math.min(most, Math.max(0, ...wanted) + fontPx * (GAP + 0.4));
}

/** Scenario lines with a direct label at the end of each, moved apart where they would collide. */
export function layOutLines(
  computation: Computation,
  frame: Frame,
  labels: 'beside' | 'inside',
  words: Words,
): LineShape[] {
  const { plot, fontPx, width } = frame;
  const draw = line<{ year: number; value: number }>()
    .x(({ year }) => xOf(frame, year))
    .y(({ value }) => yOf(frame, value))
    .digits(1);
  const ends = computation.projections.map(({ points }) => {
    const { year, value } = points.at(-1)!;
    return { x: xOf(frame, year), y: yOf(frame, value) };
  });
  const rise = labels === 'inside' ? fontPx * 0.95 : 0;
  const centres = spread(
    ends.map(({ y }) => ({ at: y - rise, size: fontPx * 1.35 })),
    plot.top + (labels === 'inside' ? fontPx * 1.5 : 0),
    plot.bottom,
  );
  const room =
    labels === 'inside' ? plot.right - xOf(frame, base(computation)) : width - plot.right;

  const strayed = (i: number) =>
    labels === 'beside' && Math.abs(centres[i]! - ends[i]!.y) > fontPx * 0.7;
  // Leaders need room to be seen as lines.
  const gap = ends.some((_, i) => strayed(i)) ? 2 * GAP : GAP;

  return computation.projections.map((projection, i): LineShape => {
    const { scenario, points } = projection;
    const look = lookOf(scenario);
    const end = ends[i]!;
    const value = endValue(projection, computation, words);
    const widthPx = lineWidth(fontPx) * (look === 'still' ? 0.75 : 1);
    const x = labels === 'inside' ? end.x - fontPx * 0.6 : end.x + fontPx * gap;
    const name = nameOf(projection, words);
    const beside = room - fontPx * (gap + 0.3);
    const withValue = beside - textWidth(` ${value}`, fontPx, 'regular');
    // Inside the plot the name matters more than the number, which the inspector says as well.
    const alone = labels === 'inside' && textWidth(name, fontPx, 'bold') > withValue;
    const text = fit(name, alone ? beside : withValue, fontPx, 'bold');
    const y = centres[i]! + fontPx * 0.35;
    return {
      scenario: scenario.id,
      look,
      path: draw(points) ?? '',
      dash: dashOf(look, widthPx),
      widthPx,
      end,
      label: {
        x,
        y,
        text,
        anchor: labels === 'inside' ? 'end' : 'start',
        value: alone ? '' : value,
      },
      leader: strayed(i)
        ? `M${tenth(end.x + fontPx * 0.2)},${tenth(end.y)}L${tenth(x - fontPx * 0.25)},${tenth(centres[i]!)}`
        : null,
    };
  });
}

function base({ series }: Computation): number {
  return series.observations.at(-1)!.year;
}

function endValue(
  { points }: Projection,
  { comparison, series }: Computation,
  words: Words,
): string {
  const domain = { scale: comparison.scale, base: series.observations.at(-1)!.value };
  return formatValue(shownValue(domain, points.at(-1)!.value), words);
}

/** Stroke of a scenario line for a type size, px. */
function lineWidth(fontPx: number): number {
  return Math.round(fontPx * 2) / 10;
}

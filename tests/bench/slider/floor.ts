import { area, axisBottom, axisLeft, line, scaleLinear, select } from 'd3';
import type { Point } from '../../../model';
import { computed, highest, SIZE } from './picture';

/** The picture by hand: D3 for scales and shapes, one attribute for each thing that moves. */
export function floor(root: HTMLElement): (percent: number) => void {
  const svg = select(root).append('svg').attr('viewBox', `0 0 ${SIZE.width} ${SIZE.height}`);
  const x = scaleLinear([2000, 2050], [40, 640]);
  const y = scaleLinear([0, 1], [400, 10]);
  const yAxis = svg.append('g').attr('transform', 'translate(40,0)');
  svg.append('g').attr('transform', 'translate(0,400)').call(axisBottom(x));
  const first = computed(3);
  const bands = first.projections.flatMap(({ scenario: { band } }, i) =>
    band.map((_, k) => ({
      i,
      k,
      node: svg.append('path').attr('fill', '#1f4e9e').attr('fill-opacity', 0.1),
    })),
  );
  const lines = first.projections.map(() => ({
    path: svg
      .append('path')
      .attr('fill', 'none')
      .attr('stroke', '#1f4e9e')
      .attr('stroke-width', 2.6)
      .attr('stroke-dasharray', '8 5'),
    label: svg.append('text').attr('x', 648),
  }));
  const dots = first.series.observations.map(({ year }) =>
    svg.append('circle').attr('r', 4).attr('cx', x(year)),
  );
  const sentence = select(root).append('p');

  return (percent) => {
    const computation = computed(percent);
    const { projections, series } = computation;
    const top = highest(computation);
    y.domain([0, top]);
    yAxis.call(axisLeft(y).ticks(6));
    const path = line<Point>(
      ({ year }) => x(year),
      ({ value }) => y(value),
    ).digits(1);
    for (const { i, k, node } of bands) {
      const shape = area<Point>(
        ({ year }) => x(year),
        (point) => y(point.bands[k]?.lower ?? point.value),
        (point) => y(Math.min(point.bands[k]?.upper ?? point.value, top)),
      ).digits(1);
      node.attr('d', shape(projections[i]!.points));
    }
    for (const [i, { path: node, label }] of lines.entries()) {
      const { points } = projections[i]!;
      const end = points.at(-1)!;
      node.attr('d', path(points));
      label.attr('y', y(end.value)).text(`${i} ${end.value.toFixed(1)}`);
    }
    for (const [i, { value }] of series.observations.entries()) dots[i]!.attr('cy', y(value));
    sentence.text(`Trade grows ${percent.toFixed(1)} % a year from 2018.`);
  };
}
